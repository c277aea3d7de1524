using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using static TradeMission.Domain.Tests.Seeds.SeedFiles;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>003: 구미경제사절단 in San Diego.</summary>
public class GumiSanDiegoMissionTests
{
    private static readonly Mission It = Mission("003_7c8dc028c5e226b0");

    [Fact]
    public void The_mayor_leads_it()
    {
        (It.Name, It.Kind, It.Delegation.Sender.Name).Should().Be(("구미경제사절단", MissionKind.EconomicDelegation, "구미시"));
        (It.Delegation.Head!.Name, It.Delegation.Head.Role).Should().Be(("남유진", DelegateRole.Head));
        It.Delegation.Delegates.Select(person => (person.Name, person.Title, person.Organization)).Should().Equal(("김상희", "단장", "IT의료융합기술사업단"));
    }

    [Fact]
    public void Its_dates_have_no_year() =>
        It.Period.Should().Be(new MissionPeriod(PartialDate.Parse("XXXX-02-15"), PartialDate.Parse("XXXX-02-23"), new Stay(6, 9)));

    [Fact]
    public void In_san_diego_it_meets_the_mayor_with_ten_others_and_visits_three_institutes()
    {
        var stop = It.Itinerary!.Stops.Should().ContainSingle().Which;

        (stop.Place, stop.Country).Should().Be(("샌디에이고", CountryCode.Parse("US")));
        stop.Visits[0].CounterpartCount.Should().Be(new AnnouncedCount(Bounds.Exactly(10), "명"));
        stop.Visits[0].Counterparts.Select(person => (person.Name, person.OriginalName, person.Title)).Should().Equal(("밥 휠너", "Bob Filner", "시장"));
        stop.Visits.SelectMany(visit => visit.Hosts).Select(host => host.OriginalName).Should().Equal("Calit2", "Connect", "CommNexus");
    }

    [Fact]
    public void Meetings_without_a_place_have_people_without_a_name()
    {
        var visits = It.Itinerary!.Visits;

        visits.Should().HaveCount(2);
        visits[0].Hosts.Select(host => host.OriginalName).Should().Equal("KSEA");
        visits[1].CounterpartCount.Should().Be(new AnnouncedCount(Bounds.Exactly(12), "명"));
        visits[1].Counterparts.Select(person => (person.Name, person.Title, person.Organization)).Should().Equal(
            (null, "관세관", "LA영사관"), (null, "무역관장", "코트라"), (null, "회장", "한인상인회"), (null, "회장", "세계한인무역협회"));
    }

    [Fact]
    public void It_agrees_on_exchange_plans_a_sister_city_and_signs_a_memorandum()
    {
        It.Agreements.Select(agreement => (agreement.Kind, agreement.Status)).Should().Equal(
            (AgreementKind.Cooperation, AgreementStatus.Signed),
            (AgreementKind.SisterCity, AgreementStatus.Planned),
            (AgreementKind.MemorandumOfUnderstanding, AgreementStatus.Signed),
            (AgreementKind.Cooperation, AgreementStatus.Signed));
        It.Agreements[2].Parties.Select(party => party.Name).Should().Equal("KSEA SC지부", "KSEA SD지부");
        It.Agreements.Should().OnlyContain(agreement => agreement.Amount == null);
    }

    [Fact]
    public void A_visit_in_May_and_a_convention_are_to_follow() => It.FollowUps.Select(next => (next.Period.Start?.ToString(), next.Place))
        .Should().Equal(("XXXX-05", "구미"), (null, "구미"));

    [Fact]
    public void The_project_in_won_is_context_and_no_result()
    {
        It.Context[0].Amount.Should().Be(new AnnouncedAmount(Bounds.Exactly(121_300_000_000), Currency.Krw, IsCurrencyImplied: true));
        It.Context[1].Count.Should().Be(new AnnouncedCount(Bounds.Exactly(1_300_000), "명"));
        It.Achievements.Should().BeEmpty();
    }

    [Fact]
    public void The_date_of_the_site_s_banner_is_not_that_of_the_source() =>
        (It.Sources[0].Publisher, It.Sources[0].Date).Should().Be(("구미일보", null));
}
