using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report.Content;

/// <summary>The card of a mission that was given as a record.</summary>
internal static class MissionCard
{
    internal static Card Create(CardBuilder builder, Mission mission)
    {
        AddFacts(builder, mission);
        foreach (var outcome in mission.Agreements.Concat<Outcome>(mission.Achievements))
        {
            builder.Add(outcome, rule: null);
        }

        foreach (var fact in mission.Context)
        {
            builder.Add(fact);
        }

        return new()
        {
            Id = builder.Id,
            Name = mission.Name,
            Sender = mission.Delegation.Sender.Name,
            IsDraft = false,
            Entry = builder.Entry,
            Period = mission.Period,
            Facts = builder.Facts,
            Outcomes = builder.Outcomes,
            Beside = builder.Beside,
            Checks = builder.Checks(Reconciliation.Check(mission)),
            Open = [],
        };
    }

    /// <summary>"광주시 시장 강운태".</summary>
    internal static string Words(Person person) =>
        string.Join(' ', new[] { person.Organization, person.Title, person.Name }.OfType<string>());

    /// <summary>"포틀랜드 (US)".</summary>
    internal static string Words(ItineraryStop stop) => stop.Country is { } country ? $"{stop.Place} ({country})" : stop.Place;

    private static void AddFacts(CardBuilder builder, Mission mission)
    {
        var labels = builder.Labels;
        var delegation = mission.Delegation;
        builder.Add("name", mission.Name, mission.Evidence, CardBuilder.IsWord);
        builder.Add("kind", labels.Of(mission.Kind), mission.Evidence, CardBuilder.IsWord, isOfText: false);
        builder.AddAll("delegation.sender", [delegation.Sender], sender => sender.Name);
        builder.AddAll("delegation.partners", delegation.Partners, partner => partner.Name);
        if (delegation.Head is { } head)
        {
            builder.AddAll("delegation.head", [head], Words);
        }

        if (mission.Period != default)
        {
            builder.Add("period", labels.Of(mission.Period), mission.Evidence, CardBuilder.IsDate, isOfText: false);
        }

        if (delegation.CompanyCount is { } companies)
        {
            builder.Add("delegation.companyCount", labels.Of(companies), delegation.Evidence, CardBuilder.Is(companies), isOfText: false);
        }

        if (delegation.PeopleCount is { } people)
        {
            builder.Add("delegation.peopleCount", labels.Of(people), delegation.Evidence, CardBuilder.Is(people), isOfText: false);
        }

        builder.AddAll("itinerary.stops", mission.Itinerary?.Stops ?? [], Words);
    }
}
