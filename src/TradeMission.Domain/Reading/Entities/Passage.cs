using System.Collections.Immutable;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Chunks;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>A sentence as its entities.</summary>
internal sealed record Passage(Sentence Sentence, int Index, ImmutableArray<Entity> Entities)
{
    /// <summary>What the sentence stands in.</summary>
    internal BlockKind Block => Sentence.Kind;

    /// <summary>The whole word that an entity stands in; empty before the first and behind the last.</summary>
    internal string WordAt(int index) => index >= 0 && index < Entities.Length ? Sentence.Chunks[Entities[index].Chunk].Text : "";

    /// <summary>Whether one of the entities is of a kind, with a value where one is asked for.</summary>
    internal bool Has(EntityKind kind, string? value = null)
    {
        foreach (var entity in Entities)
        {
            if (entity.Kind == kind && !entity.IsSpoken && (value is null || entity.Value == value))
            {
                return true;
            }
        }

        return false;
    }
}
