using System.Collections.Immutable;
using TradeMission.Domain.Reading.Blocks;

namespace TradeMission.Domain.Reading.Chunks;

/// <summary>A sentence, or a point of a list, as its chunks.</summary>
internal sealed record Sentence(BlockKind Kind, int Block, ImmutableArray<Chunk> Chunks)
{
    /// <summary>Its first character in the clean text.</summary>
    internal int Start => Chunks[0].Start;

    /// <summary>Behind its last.</summary>
    internal int End => Chunks[^1].End;
}
