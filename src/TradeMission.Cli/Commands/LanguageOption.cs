using System.CommandLine;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>--language ko|en.</summary>
internal sealed class LanguageOption : ChoiceOption
{
    internal LanguageOption()
        : base("--language", null, Wording.Codes) => Description = "The language of the table's names; without it that of the environment.";

    /// <summary>Has the tables written in the language that was given.</summary>
    internal void Apply(ParseResult result) => Wording.Use(ChoiceIn(result));
}
