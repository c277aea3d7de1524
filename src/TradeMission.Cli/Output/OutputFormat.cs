namespace TradeMission.Cli.Output;

/// <summary>How the program writes what it read.</summary>
internal enum OutputFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>Comma-separated values, for a spreadsheet.</summary>
    Csv,
}
