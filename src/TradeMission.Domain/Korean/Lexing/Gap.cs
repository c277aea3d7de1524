namespace TradeMission.Domain.Korean.Lexing;

/// <summary>What stands between a token and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing that a reader would see.</summary>
    None = 0,

    /// <summary>Spaces.</summary>
    Space,

    /// <summary>The end of a line of wrapped prose: a space, or nothing.</summary>
    Line,

    /// <summary>The end of a line that is no wrapped prose: what stands on both sides are two things.</summary>
    Hard,

    /// <summary>A tab, or the edge of the text.</summary>
    Break,
}
