using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;
using static TradeMission.Domain.Tests.Seeds.SeedFiles;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>002: 구미경제사절단 on the west coast.</summary>
public class GumiAmericasMissionTests
{
    private static readonly Mission It = Mission("002_3fc27216fb29dcee");

    [Fact]
    public void The_city_sends_it_with_six_companies()
    {
        (It.Name, It.Kind, It.Delegation.Sender.Name).Should().Be(("구미경제사절단", MissionKind.EconomicDelegation, "구미시"));
        It.Delegation.CompanyCount.Should().Be(new AnnouncedCount(Bounds.Exactly(6), "개사"));
        It.Delegation.Head.Should().BeNull();
        It.Delegation.Delegates.Select(person => (person.Name, person.Role)).Should().Equal(("박종우", DelegateRole.Spokesperson));
    }

    [Fact]
    public void Its_dates_have_no_year() =>
        It.Period.Should().Be(new MissionPeriod(PartialDate.Parse("XXXX-02-12"), PartialDate.Parse("XXXX-02-23"), new Stay(10, 12)));

    [Fact]
    public void It_stops_in_four_cities()
    {
        It.Itinerary!.Region.Should().Be("미주지역");
        It.Itinerary.Stops.Select(stop => (stop.Place, stop.Visits.Count)).Should().Equal(("어바인", 4), ("세너제이", 2), ("시애틀", 1), ("레드먼드", 1));
    }

    [Fact]
    public void It_meets_people_with_two_names_and_an_office() => It.Itinerary!.Stops
        .SelectMany(stop => stop.Visits).SelectMany(visit => visit.Counterparts)
        .Select(person => (person.Name, person.OriginalName, person.Title, person.Organization)).Should().Equal(
            ("론 부셔", "Ronald Buscher", "대표", "프로플러스(Proplus)"),
            ("임정숙", null, "LA 지회장", "World OKTA(세계한인무역협회)"),
            ("도날드 와그너", "Donald P.Wager", "시장", "어바인시"),
            ("크리스티나 쉐어", "Christina Shea", "시의원", "어바인시"),
            ("빅터 카사드", null, "기술책임자", "마이크로스캔"),
            ("짐 길모어", "Jim Gilmore", "부사장", "지멘스 메디칼 솔루션"),
            ("박수만", null, "부사장", "지멘스 코리아"),
            ("마크 스쿠데리", "Mark Scuderi", "한국운영 담당자", "보잉"));

    [Fact]
    public void It_is_received_by_cities_companies_and_associations() => It.Itinerary!.Stops
        .SelectMany(stop => stop.Visits).SelectMany(visit => visit.Hosts).Select(host => host.Name)
        .Should().Equal("어바인시청", "마이크로스캔", "어바인 상공회의소", "KSEA 실리콘밸리 지부", "지멘스", "보잉");

    [Fact]
    public void Work_with_a_university_is_planned()
    {
        var agreement = It.Agreements.Should().ContainSingle().Which;

        (agreement.Kind, agreement.Status, agreement.Amount).Should().Be((AgreementKind.Cooperation, AgreementStatus.Planned, null));
        agreement.Parties.Select(party => party.Name).Should().Equal("캘리포니아 주립 어바인 대학");
    }

    [Fact]
    public void A_fair_in_September_is_to_follow_with_some_twenty_people()
    {
        var fair = It.FollowUps.Should().ContainSingle().Which;

        (fair.Period.Start, fair.PeopleCount).Should().Be((PartialDate.FromMonth(null, 9), new AnnouncedCount(Bounds.About(20), "명")));
        fair.Participants.Select(organization => organization.Name).Should().Equal("구미상공회의소", "구미중소기업협의회");
        fair.Counterparts.Select(person => (person.Name, person.Title, person.Organization)).Should().Equal(("패트릭 우", "회장", "한인상공회의소"));
    }

    [Fact]
    public void No_figure_of_money_is_told() => It.Achievements.Should().BeEmpty();

    [Fact]
    public void The_source_has_an_author_and_no_date() =>
        (It.Sources[0].Publisher, It.Sources[0].Author, It.Sources[0].Date).Should().Be(("경북매일", "김락현", null));
}
