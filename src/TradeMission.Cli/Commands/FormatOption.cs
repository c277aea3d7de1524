using System.CommandLine;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>--format table|json|ndjson, and csv where a command has rows for it.</summary>
internal sealed class FormatOption : ChoiceOption
{
    private static readonly string[] Names = ["table", "json", "ndjson"];
    private static readonly string[] NamesWithCsv = [.. Names, "csv"];

    internal FormatOption(bool hasCsv = false)
        : base("--format", "-f", hasCsv ? NamesWithCsv : Names)
    {
        Description = "How to write what was read: a table to look at, one JSON document, or one JSON object a line"
            + (hasCsv ? "; or CSV for a spreadsheet." : ".");
        DefaultValueFactory = _ => Names[0];
    }

    internal OutputFormat ValueIn(ParseResult result) => (OutputFormat)Array.IndexOf(NamesWithCsv, ChoiceIn(result));
}
