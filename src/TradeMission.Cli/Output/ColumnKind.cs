namespace TradeMission.Cli.Output;

/// <summary>What a column holds, and so how it gives way where a line is short.</summary>
internal enum ColumnKind
{
    /// <summary>Words, which go on in the next line.</summary>
    Text,

    /// <summary>Numbers, to the right and never broken.</summary>
    Number,

    /// <summary>Paths, which give way first.</summary>
    Path,
}
