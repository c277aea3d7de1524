using System.CommandLine;

namespace TradeMission.Cli.Commands;

/// <summary>An option whose value is one of a few words, in capitals or not.</summary>
internal class ChoiceOption : Option<string>
{
    private readonly string[] choices;

    /// <summary>The option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="alias">A short name, or null.</param>
    /// <param name="choices">The words; help tells them in the order of the alphabet.</param>
    internal ChoiceOption(string name, string? alias, params string[] choices)
        : base(name, alias is null ? [] : [alias])
    {
        this.choices = choices;
        CompletionSources.Add(choices);
        Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (Index(token.Value) < 0)
                {
                    result.AddError($"{name} is one of {string.Join(", ", choices)}, not '{token.Value}'.");
                }
            }
        });
    }

    /// <summary>The word that was given, as it is written in the list; null where none was.</summary>
    internal string? ChoiceIn(ParseResult result) => result.GetValue(this) is { } given ? choices[Index(given)] : null;

    private int Index(string given) => Array.FindIndex(choices, choice => choice.Equals(given, StringComparison.OrdinalIgnoreCase));
}
