using System.CommandLine;
using NodaTime;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Commands;

/// <summary>--reference-date 2024-04-07.</summary>
internal sealed class ReferenceDateOption : Option<LocalDate?>
{
    internal ReferenceDateOption()
        : base("--reference-date")
    {
        Description = $"The day of publication, {ReferenceDate.Pattern}, that relative dates such as 지난달 count from.";
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
