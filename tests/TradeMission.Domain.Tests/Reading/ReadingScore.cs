using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Scores drafts against missions, field by field.</summary>
internal sealed class ReadingScore
{
    internal static readonly string[] Fields =
        ["kind", "name", "sender", "head", "period", "stay", "companies", "people", "places", "amounts", "conversions", "agreement counts", "amounts beside", "checks"];

    private readonly Dictionary<string, FieldScore> scores = Fields.ToDictionary(field => field, _ => new FieldScore());

    internal FieldScore this[string field] => scores[field];

    internal void Add(GoldAnnouncement gold)
    {
        var draft = PressReleaseReader.Read(gold.Text, gold.Options);
        var mission = gold.Mission;
        Add(gold, "kind", [mission.Kind.ToString()], [draft.Kind?.Value.ToString()]);
        Add(gold, "name", [mission.Name], [draft.Name?.Value]);
        Add(gold, "sender", [mission.Delegation.Sender.Name], [draft.Sender?.Value.Name]);
        Add(gold, "head", [mission.Delegation.Head?.Name], [draft.Head?.Value.Name]);
        Add(gold, "period", [Period(mission.Period, mission.Period)], [draft.Period is { } period ? Period(period.Value, mission.Period) : null]);
        Add(gold, "stay", [mission.Period.Stay?.ToString()], [draft.Period?.Value.Stay?.ToString()]);
        Add(gold, "companies", [Count(mission.Delegation.CompanyCount)], [Count(draft.CompanyCount?.Value)]);
        Add(gold, "people", [Count(mission.Delegation.PeopleCount)], [Count(draft.PeopleCount?.Value)]);
        Add(gold, "places", PlacesAbroad(mission.Itinerary?.Stops), PlacesAbroad([.. draft.Stops.Select(stop => stop.Value)]));
        var expected = mission.Agreements.Concat<Outcome>(mission.Achievements).ToList();
        var actual = draft.Agreements.Select(fact => (Outcome)fact.Value).Concat(draft.Achievements.Select(fact => fact.Value)).ToList();
        Add(gold, "amounts", expected.Select(Amount), actual.Select(Amount));
        Add(gold, "conversions", expected.Select(fact => Amount(fact.StatedConversion)), actual.Select(fact => Amount(fact.StatedConversion)));
        Add(gold, "agreement counts", expected.Select(Number), actual.Select(Number));
        Add(gold, "amounts beside", mission.Context.Select(fact => Amount(fact.Amount)), draft.Context.Select(fact => Amount(fact.Value.Amount)));
        Add(gold, "checks", gold.Checks, Reconciliation.Check(draft).Select(check => $"{Camel(check.Kind.ToString())} {Camel(check.Verdict.ToString())}"));
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private void Add(GoldAnnouncement gold, string field, IEnumerable<string?> expected, IEnumerable<string?> actual) =>
        scores[field].Add(gold.Name, expected.OfType<string>(), actual.OfType<string>());

    // A mission at home has its venue as a stop; the field is of the places abroad.
    private static IEnumerable<string?> PlacesAbroad(IEnumerable<ItineraryStop>? stops) => stops?.Where(stop => stop.Country?.ToString() != "KR").Select(stop => stop.Place) ?? [];

    private static string? Count(AnnouncedCount? count) => count is { } known ? $"{known.Bounds} {known.Counter}" : null;

    private static string? Amount(AnnouncedAmount? amount) => amount?.ToString();

    private static string? Amount(Outcome fact) => fact.Amount is { } amount ? $"{amount} {fact.TotalledUnder} {fact.Role}" : null;

    private static string? Number(Outcome fact) => fact.Count is { } count ? $"{count.Bounds} {fact.TotalledUnder} {fact.Role}" : null;

    // Gold that leaves the year open is met by any year, and gold that leaves the end open by one that the stay or the one day tells.
    private static string? Period(MissionPeriod period, MissionPeriod gold) => period.Start is null && period.End is null ? null
        : $"{Masked(period.Start, gold.Start)}/{(gold.End is null && (period.Stay is not null || period.Start == period.End) ? null : Masked(period.End, gold.End))}";

    private static PartialDate? Masked(PartialDate? date, PartialDate? gold) =>
        date is { } known && gold is { Year: null } ? PartialDate.Create(null, known.Month, known.Day) : date;
}
