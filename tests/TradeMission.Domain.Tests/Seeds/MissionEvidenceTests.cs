using System.Security.Cryptography;
using System.Text;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>The places that seed missions point to, held against the originals where they are at hand.</summary>
public class MissionEvidenceTests
{
    public static TheoryData<string> Stems => [.. SeedFiles.Stems];

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_fact_has_its_place(string stem) =>
        Facts(SeedFiles.Mission(stem)).Where(fact => fact is not (Delegation or Itinerary) && fact.Evidence.IsEmpty).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_place_lies_in_the_original(string stem)
    {
        string text = Original(stem);

        Facts(SeedFiles.Mission(stem)).SelectMany(fact => fact.Evidence).Where(place => place.Length == 0 || place.Span.End > text.Length).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_name_stands_where_the_evidence_is(string stem)
    {
        string text = Original(stem);

        Facts(SeedFiles.Mission(stem))
            .Select(fact => (Name: NameOf(fact), fact.Evidence))
            .Where(fact => fact.Name is not null && !fact.Evidence.Any(place => Letters(Quote(text, place)).Contains(Known(fact.Name), StringComparison.Ordinal)))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void Every_amount_stands_where_the_evidence_is(string stem)
    {
        string text = Original(stem);

        Facts(SeedFiles.Mission(stem))
            .Select(fact => (Amount: AmountOf(fact), fact.Evidence))
            .Where(fact => fact.Amount is { } amount && !fact.Evidence.Any(place => AmountsIn(Quote(text, place)).Contains(amount)))
            .Should().BeEmpty();
    }

    private static string? NameOf(Fact fact) => fact switch
    {
        Person person => person.Name ?? person.Title,
        Organization organization => organization.Name,
        _ => null,
    };

    private static AnnouncedAmount? AmountOf(Fact fact) => (fact as Outcome)?.Amount ?? (fact as ContextFact)?.Amount;

    private static string Quote(string text, Evidence place) => text.Substring(place.Start, place.Length);

    private static List<AnnouncedAmount> AmountsIn(string quote)
    {
        List<AnnouncedAmount> amounts = [];
        foreach (var match in KoreanText.EnumerateAmounts(quote))
        {
            amounts.Add(match.Amount);
        }

        return amounts;
    }

    // The text writes a branch behind the name that stands before it, and a town without the word for it.
    private static string Known(string name) => Letters(name) switch
    {
        "KSEASD지부" => "SD지부",
        "클루즈나포카시" => "클루즈나포카",
        "칼아이티연구소" => "칼아이티",
        var letters => letters,
    };

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Original(string stem)
    {
        string path = SeedFiles.PathOf("seeds", "texts", $"{stem}.txt");
        Assert.SkipUnless(File.Exists(path), "The original is not in seeds/texts.");
        byte[] bytes = File.ReadAllBytes(path);
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(SeedFiles.Mission(stem).Sources[0].Sha256);
        return Encoding.UTF8.GetString(bytes);
    }

    private static IEnumerable<Fact> Facts(Mission mission) =>
    [
        mission.Delegation,
        mission.Delegation.Sender,
        .. mission.Delegation.Partners,
        .. mission.Delegation.Head is { } head ? [head] : Array.Empty<Fact>(),
        .. mission.Delegation.Delegates,
        .. mission.Delegation.Companies,
        mission.Itinerary!,
        .. mission.Itinerary!.Stops,
        .. mission.Itinerary.Stops.SelectMany(stop => stop.Hosts),
        .. mission.Itinerary.Stops.SelectMany(stop => stop.Visits).Concat(mission.Itinerary.Visits).SelectMany(WithPeople),
        .. mission.Agreements,
        .. mission.Agreements.SelectMany(agreement => agreement.Parties),
        .. mission.Achievements,
        .. mission.FollowUps,
        .. mission.FollowUps.SelectMany(next => next.Participants),
        .. mission.FollowUps.SelectMany(next => next.Counterparts),
        .. mission.Context,
        .. mission.Sources[0].Contact is { } contact ? [contact] : Array.Empty<Fact>(),
    ];

    private static IEnumerable<Fact> WithPeople(Visit visit) => [visit, .. visit.Hosts, .. visit.Counterparts];
}
