using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report.Content;

/// <summary>The card of what was read from a text.</summary>
internal static class DraftCard
{
    internal static Card Create(CardBuilder builder, Announcement text, MissionDraft draft)
    {
        AddFacts(builder, draft);
        AddOutcomes(builder, draft);
        foreach (var fact in draft.Context)
        {
            builder.Add(fact.Value);
        }

        return new()
        {
            Id = builder.Id,
            Name = draft.Name?.Value ?? text.Name,
            Sender = draft.Sender?.Value.Name,
            IsDraft = true,
            Entry = builder.Entry,
            Period = draft.Period?.Value ?? default,
            Facts = builder.Facts,
            Outcomes = builder.Outcomes,
            Beside = builder.Beside,
            Checks = builder.Checks(Reconciliation.Check(draft)),
            Open = builder.Open(draft.Open),
        };
    }

    private static void AddFacts(CardBuilder builder, MissionDraft draft)
    {
        var labels = builder.Labels;
        Add(draft.Name, "name", name => name, CardBuilder.IsWord);
        Add(draft.Kind, "kind", labels.Of, CardBuilder.IsWord, isOfText: false);
        Add(draft.Sender, "delegation.sender", sender => sender.Name, CardBuilder.IsWord);
        Add(draft.Head, "delegation.head", MissionCard.Words, CardBuilder.IsWord);
        Add(draft.Period, "period", labels.Of, CardBuilder.IsDate, isOfText: false);
        if (draft.CompanyCount is { } companies)
        {
            Add(companies, "delegation.companyCount", labels.Of, CardBuilder.Is(companies.Value), isOfText: false);
        }

        if (draft.PeopleCount is { } people)
        {
            Add(people, "delegation.peopleCount", labels.Of, CardBuilder.Is(people.Value), isOfText: false);
        }

        builder.AddAll("itinerary.stops", draft.Stops.Select(stop => stop.Value), MissionCard.Words);

        void Add<T>(DraftFact<T>? fact, string member, Func<T, string> words, Func<Mark, bool> isWanted, bool isOfText = true)
            where T : notnull
        {
            if (fact is not null)
            {
                builder.Add(member, words(fact.Value), EvidenceOf(fact.Spans), isWanted, isOfText, Why(fact));
            }
        }
    }

    // The mission has the draft's outcomes in their order, with notes on those that were inferred.
    private static void AddOutcomes(CardBuilder builder, MissionDraft draft)
    {
        var mission = builder.Entry?.Mission;
        for (int i = 0; i < draft.Agreements.Count; i++)
        {
            builder.Add(mission?.Agreements[i] ?? draft.Agreements[i].Value, Why(draft.Agreements[i]));
        }

        for (int i = 0; i < draft.Achievements.Count; i++)
        {
            builder.Add(mission?.Achievements[i] ?? draft.Achievements[i].Value, Why(draft.Achievements[i]));
        }
    }

    private static string? Why<T>(DraftFact<T> fact)
        where T : notnull => fact.Certainty is Certainty.Inferred ? fact.Reason.ToString() : null;

    private static IEnumerable<Evidence> EvidenceOf(EquatableArray<Domain.Parsing.TextSpan> spans) =>
        spans.Select(span => new Evidence(span.Start, span.Length));
}
