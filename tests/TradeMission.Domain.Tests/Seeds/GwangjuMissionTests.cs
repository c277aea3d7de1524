using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;
using static TradeMission.Domain.Tests.Seeds.SeedFiles;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>000: 광주시 통상사절단 in the United States.</summary>
public class GwangjuMissionTests
{
    private static readonly Mission It = Mission("000_9f00ddc72783cce7");

    [Fact]
    public void The_city_sends_it_and_the_mayor_leads_it()
    {
        (It.Name, It.Kind).Should().Be(("광주시 통상사절단", MissionKind.TradeDelegation));
        It.Delegation.Sender.Name.Should().Be("광주시");
        (It.Delegation.Head!.Name, It.Delegation.Head.Title).Should().Be(("강운태", "시장"));
    }

    [Fact]
    public void The_year_is_open_and_the_end_follows_from_it() =>
        It.Period.Should().Be(new MissionPeriod(PartialDate.Parse("XXXX-04-25"), null, new Stay(5, 7)));

    [Fact]
    public void It_stops_in_three_cities() => It.Itinerary!.Stops.Select(stop => (stop.Place, stop.Country?.ToString(), stop.Period.Start?.ToString(), stop.Period.Stay?.Days))
        .Should().Equal(("LA", "US", "XXXX-04-25", null), ("포틀랜드", "US", "XXXX-04-29", 2), ("샌프란시스코", "US", null, null));

    [Fact]
    public void In_los_angeles_it_visits_the_city_hall_and_sites_of_led() => It.Itinerary!.Stops[0].Visits.Select(visit => (visit.Hosts.Select(host => host.Name).FirstOrDefault(), visit.Venue, visit.Period.Start?.ToString()))
        .Should().Equal(("LA시청", null, "XXXX-04-27"), ("CBS", null, null), (null, "코닥극장", null), (null, "워너브라더스 촬영셋트장", null), ("AEG그룹", "컨벤션센터", null));

    [Fact]
    public void Six_agreements_stand_for_fourteen() => It.Agreements.Select(agreement => (agreement.Kind, agreement.Amount?.Lower, agreement.Count?.Lower, agreement.Date?.ToString())).Should().Equal(
        (AgreementKind.MemorandumOfUnderstanding, 5_200_000_000m, null, "XXXX-04-25"),
        (AgreementKind.Cooperation, 120_000_000m, null, "XXXX-04-27"),
        (AgreementKind.MemorandumOfUnderstanding, 190_000_000m, 2m, null),
        (AgreementKind.MemorandumOfUnderstanding, null, 8m, null),
        (AgreementKind.MemorandumOfUnderstanding, null, null, null),
        (AgreementKind.MemorandumOfUnderstanding, null, null, null));

    // "참여할 수 있도록 한 것": the city may take part in a project of that size. Nothing was contracted, and no paper is named that
    // was signed; so it is an accord, and its figure stands with what binds nobody to pay.
    [Fact]
    public void Leave_to_take_part_in_the_pilot_project_stands_with_the_memoranda() =>
        (It.Agreements[1].Subject, It.Agreements[1].Basis).Should().Be(("클린에너지 도시조성 시범사업 참여", Basis.MemorandumOfUnderstanding));

    [Fact]
    public void The_companies_signed_with_are_named() =>
        It.Agreements.SelectMany(agreement => agreement.Parties).Select(party => party.Name).Should().Equal("LA시청", "클리어에지파워사", "오토데스크");

    [Fact]
    public void What_is_told_beside_it_is_context() => It.Context.Select(fact => (fact.Amount?.Lower ?? fact.Count?.Lower, fact.Count?.Qualifier, fact.Date?.Year)).Should().Equal(
        (53_500_000_000m, null, null),
        (5m, Qualifier.Exact, null),
        (null, null, 2014),
        (10_000_000m, Qualifier.Exact, null),
        (185m, Qualifier.Exact, null),
        (1_900m, Qualifier.Exact, null),
        (150m, Qualifier.Approximate, null),
        (1_500_000m, Qualifier.Exact, null),
        (null, null, 2014));

    [Fact]
    public void An_export_and_a_seat_in_korea_are_to_follow() => It.FollowUps.Should().HaveCount(2);

    [Fact]
    public void The_source_has_no_date_and_names_whom_to_ask()
    {
        var source = It.Sources.Should().ContainSingle().Which;

        (source.Publisher, source.Date, source.Uri).Should().Be(("뉴스와이어", null, "http://www.gwangju.go.kr"));
        (source.Contact!.Name, source.Contact.Title, source.Contact.Organization, source.Contact.Phone)
            .Should().Be(("손경종", "사무관", "광주광역시 기업지원과", "062-613-3910"));
    }
}
