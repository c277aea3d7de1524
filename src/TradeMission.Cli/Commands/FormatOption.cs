using System.CommandLine;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>--format table|json|ndjson.</summary>
internal sealed class FormatOption : Option<string>
{
    private const string Table = "table";
    private const string Json = "json";
    private const string Ndjson = "ndjson";

    internal FormatOption()
        : base("--format")
    {
        Description = "How to write what was read: a table to look at, one JSON document, or one JSON object a line.";
        DefaultValueFactory = _ => Table;
        AcceptOnlyFromAmong(Table, Json, Ndjson);
    }

    internal OutputFormat ValueIn(ParseResult result) => result.GetValue(this) switch
    {
        Json => OutputFormat.Json,
        Ndjson => OutputFormat.Ndjson,
        _ => OutputFormat.Table,
    };
}
