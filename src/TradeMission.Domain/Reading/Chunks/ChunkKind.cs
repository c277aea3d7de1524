namespace TradeMission.Domain.Reading.Chunks;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind
{
    /// <summary>A word with its particles, or what of it stands beside a figure.</summary>
    Word,

    /// <summary>An amount, a date or a count.</summary>
    Figure,

    /// <summary>A mark.</summary>
    Mark,
}
