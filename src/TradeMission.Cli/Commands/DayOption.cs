using System.CommandLine;
using NodaTime;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Commands;

/// <summary>An option whose value is a day, 2024-04-07.</summary>
internal class DayOption : Option<string?>
{
    internal DayOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = ReferenceDate.Pattern;
        Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }, ..] && !ReferenceDate.TryParse(text, out _))
            {
                result.AddError($"'{text}' is no day written {ReferenceDate.Pattern}.");
            }
        });
    }

    /// <summary>The day that was given, or null.</summary>
    internal LocalDate? ValueIn(ParseResult result) => ReferenceDate.TryParse(result.GetValue(this), out var day) ? day : null;
}
