using System.CommandLine;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>--reference-date 2024-04-07.</summary>
internal sealed class ReferenceDateOption() : DayOption(
    "--reference-date",
    "The day of publication, that relative dates such as 지난달 count from.")
{
    /// <summary>The day that was given, or null; where it is taken for several texts, that is said.</summary>
    internal LocalDate? ValueFor(List<TextSource> sources, ParseResult result)
    {
        var day = ValueIn(result);
        if (day is not null && sources.Count > 1)
        {
            Complaint.Write($"{result.GetValue(this)} is taken for the day of publication of all {sources.Count} files.");
        }

        return day;
    }
}
