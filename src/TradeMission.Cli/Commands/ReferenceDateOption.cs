namespace TradeMission.Cli.Commands;

/// <summary>--reference-date 2024-04-07.</summary>
internal sealed class ReferenceDateOption() : DayOption(
    "--reference-date",
    "The day of publication, that relative dates such as 지난달 count from.");
