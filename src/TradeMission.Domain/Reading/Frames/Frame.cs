using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Frames;

/// <summary>A clause with who does what in it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Actors">Who is its topic or subject, or that of the clause before where it has none: people, bodies, missions.</param>
internal sealed record Frame(Clause Clause, IReadOnlyList<Entity> Actors)
{
    /// <summary>What its verb is about.</summary>
    internal string Name => Clause.Frame;

    /// <summary>Its entities, its verb among them.</summary>
    internal ReadOnlySpan<Entity> Entities => Clause.Passage.Entities.AsSpan(Clause.First, Clause.End - Clause.First);

    /// <summary>Whether one of its entities is of a kind.</summary>
    internal bool Has(EntityKind kind) => Clause.Passage.Entities.Skip(Clause.First).Take(Clause.End - Clause.First)
        .Any(entity => entity.Kind == kind);
}
