using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading;

// The mission that a draft becomes.
public sealed partial record MissionDraft
{
    /// <summary>The mission, if nothing required is open.</summary>
    /// <remarks>An inferred fact says so in its note, and why.</remarks>
    /// <param name="id">What is to tell it from other missions; not blank.</param>
    /// <param name="source">The document that the text is of.</param>
    /// <param name="mission">The mission, or null.</param>
    /// <returns>Whether there is one; <see cref="Open"/> says what lacks.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank.</exception>
    public bool TryToMission(string id, SourceDocument source, [NotNullWhen(true)] out Mission? mission)
    {
        Guard.Text(id, nameof(id));
        ArgumentNullException.ThrowIfNull(source);
        mission = Kind is { } kind && Name is { } name && Sender is { } sender
            ? Mission(id, source, kind.Value, name.Value, sender.Value)
            : null;
        return mission is not null;
    }

    /// <summary>The mission.</summary>
    /// <inheritdoc cref="TryToMission"/>
    /// <exception cref="InvalidOperationException">Something required is open; the message names it.</exception>
    public Mission ToMission(string id, SourceDocument source) => TryToMission(id, source, out var mission)
        ? mission
        : throw new InvalidOperationException($"The draft is no mission yet; open: {Lacking()}.");

    private string Lacking() => string.Join(", ", Open.Where(point => point.IsRequired).Select(point => point.Member));

    private Mission Mission(string id, SourceDocument source, MissionKind kind, string name, Organization sender) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        Delegation = new()
        {
            Sender = Noted(Sender, sender),
            Head = Head is { } head ? Noted(head, head.Value) : null,
            Partners = [.. Partners.Select(partner => Noted(partner, partner.Value))],
            Companies = [.. Companies.Select(company => Noted(company, company.Value))],
            CompanyCount = CompanyCount?.Value,
            PeopleCount = PeopleCount?.Value,
            Evidence = [.. Evidence(CompanyCount?.Spans ?? []), .. Evidence(PeopleCount?.Spans ?? [])],
        },
        Period = Period?.Value ?? default,
        Itinerary = Stops.IsEmpty ? null : new() { Stops = [.. Stops.Select(stop => stop.Value)] },
        Agreements = [.. Agreements.Select(fact => Noted(fact, fact.Value))],
        Achievements = [.. Achievements.Select(fact => Noted(fact, fact.Value))],
        Context = [.. Context.Select(fact => fact.Value)],
        Evidence = [.. Evidence(Name?.Spans ?? []), .. Evidence(Period?.Spans ?? [])],
        Sources = [source],
    };

    private static T Noted<T>(DraftFact<T>? draft, T fact)
        where T : Fact => draft is { Certainty: Certainty.Inferred } ? fact with { Note = $"inferred: {draft.Reason.English}" } : fact;

    private static IEnumerable<Evidence> Evidence(EquatableArray<TextSpan> spans) =>
        spans.Select(span => new Evidence(span.Start, span.Length));
}
