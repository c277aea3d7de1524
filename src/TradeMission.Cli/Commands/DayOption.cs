using System.CommandLine;
using NodaTime;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Commands;

/// <summary>An option whose value is a day, 2024-04-07.</summary>
internal class DayOption : Option<LocalDate?>
{
    internal DayOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = ReferenceDate.Pattern;
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (ReferenceDate.TryParse(text, out var date))
            {
                return date;
            }

            result.AddError($"'{text}' is no day written {ReferenceDate.Pattern}.");
            return null;
        };
    }
}
