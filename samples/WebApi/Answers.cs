using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Reading;

namespace WebApi;

/// <summary>A draft: its facts with the words that say them, what is open, and whether the announcement's sums hold.</summary>
internal sealed record DraftAnswer(
    bool IsComplete,
    FactAnswer<MissionKind>? Kind,
    FactAnswer<string>? Name,
    FactAnswer<Organization>? Sender,
    IReadOnlyList<FactAnswer<ItineraryStop>> Stops,
    IReadOnlyList<FactAnswer<Agreement>> Agreements,
    IReadOnlyList<FactAnswer<Achievement>> Achievements,
    EquatableArray<OpenPoint> Open,
    EquatableArray<ReconciliationCheck> Checks)
{
    internal static DraftAnswer Of(MissionDraft draft, EquatableArray<ReconciliationCheck> checks)
    {
        return new(
            draft.IsComplete,
            Fact(draft.Kind),
            Fact(draft.Name),
            Fact(draft.Sender),
            [.. draft.Stops.Select(fact => Fact(fact)!)],
            [.. draft.Agreements.Select(fact => Fact(fact)!)],
            [.. draft.Achievements.Select(fact => Fact(fact)!)],
            draft.Open,
            checks);

        FactAnswer<T>? Fact<T>(DraftFact<T>? fact)
            where T : notnull =>
            fact is null ? null : new(fact.Value, [.. fact.Spans.Select(span => draft.Text.Substring(span.Start, span.Length))], fact.Certainty.ToString());
    }
}

/// <summary>A fact, the words that say it, and how sure it is.</summary>
internal sealed record FactAnswer<T>(T Value, IReadOnlyList<string> Words, string Certainty);

/// <summary>An amount of an announcement that was posted.</summary>
internal sealed record AmountAnswer(string Words, AnnouncedAmount Amount);
