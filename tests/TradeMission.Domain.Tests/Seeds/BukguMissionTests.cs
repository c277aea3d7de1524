using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;
using static TradeMission.Domain.Tests.Seeds.SeedFiles;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>001: 광주 북구 광융합무역촉진단 in the United States.</summary>
public class BukguMissionTests
{
    private static readonly Mission It = Mission("001_19a90bbbd82abfe9");

    [Fact]
    public void The_district_sends_it_with_an_association_and_23_people()
    {
        (It.Name, It.Kind, It.Delegation.Sender.Name).Should().Be(("광융합무역촉진단", MissionKind.TradePromotion, "광주시 북구"));
        It.Delegation.Partners.Select(partner => partner.Name).Should().Equal("한국광융합산업진흥회");
        (It.Delegation.Head!.Name, It.Delegation.Head.Title).Should().Be(("문인", "북구청장"));
        It.Delegation.PeopleCount.Should().Be(new AnnouncedCount(Bounds.Exactly(23), "명"));
        It.Delegation.Companies.Select(company => company.Name).Should().Equal("피피아이", "엠피닉스", "피라포토닉스", "오토마린");
    }

    [Fact]
    public void The_month_before_publication_has_its_dates()
    {
        It.Period.Should().Be(new MissionPeriod(PartialDate.Parse("2024-03-24"), PartialDate.Parse("2024-03-30"), new Stay(5, 7)));
        It.Period.Agrees.Should().BeTrue();
    }

    [Fact]
    public void It_stops_in_los_angeles_and_san_diego() =>
        It.Itinerary!.Stops.Select(stop => (stop.Place, stop.Country?.ToString(), stop.Visits.Count)).Should().Equal(("LA", "US", 1), ("샌디에이고", "US", 4));

    [Fact]
    public void The_fair_lasts_three_days_and_four_companies_meet_buyers_on_its_first()
    {
        var visits = It.Itinerary!.Stops[1].Visits;

        (visits[0].Venue, visits[0].Period).Should().Be(("샌디에이고 컨벤션 센터", new MissionPeriod(PartialDate.Parse("2024-03-26"), PartialDate.Parse("2024-03-28"))));
        (visits[2].CompanyCount, visits[2].Period.Start).Should().Be((new AnnouncedCount(Bounds.Exactly(4), "기업"), PartialDate.Parse("2024-03-26")));
        visits[3].Hosts.Select(host => host.Name).Should().Equal("UC San Diego");
    }

    [Fact]
    public void It_meets_the_chairman_of_a_supplier()
    {
        var person = It.Itinerary!.Stops[0].Visits[0].Counterparts.Should().ContainSingle().Which;

        (person.Name, person.Title, person.Organization).Should().Be(("Manoocher Mansouri", "회장", "OSI Optoelectronics"));
    }

    [Fact]
    public void One_of_two_memoranda_is_told_by_name()
    {
        It.Agreements.Select(agreement => (agreement.Kind, agreement.Role, agreement.Count?.Lower)).Should().Equal(
            (AgreementKind.MemorandumOfUnderstanding, FigureRole.Total, 2m), (AgreementKind.MemorandumOfUnderstanding, FigureRole.Part, null));
        It.Agreements[1].Parties.Select(party => party.Name).Should().Equal("OKTA LA");
    }

    [Fact]
    public void Each_figure_has_its_basis_and_its_role() => It.Achievements.Select(figure => (figure.Basis, figure.Role, figure.Amount?.Lower, figure.Amount?.Currency.Code, figure.Date?.Year)).Should().Equal(
        (Basis.Unspecified, FigureRole.Total, 10_000_000m, "USD", null),
        (Basis.Target, FigureRole.Target, 1_500_000m, "USD", null),
        (Basis.Contract, FigureRole.Part, 3_250_000m, "USD", null),
        (Basis.Commitment, FigureRole.Part, 6_750_000m, "USD", null),
        (Basis.Unspecified, FigureRole.Excess, 8_500_000m, "USD", null),
        (Basis.Contract, FigureRole.EarlierYear, 9_340_000m, "USD", 2023));

    [Fact]
    public void The_numbers_of_the_fair_and_of_the_district_are_context() => It.Context.Select(fact => (fact.Count?.Lower, fact.Count?.Counter, fact.Count?.Qualifier)).Should().Equal(
        (65m, "개국", Qualifier.Exact),
        (598m, "업체", Qualifier.Exact),
        (14_500m, "명", Qualifier.Approximate),
        (null, null, null),
        (80m, "%", Qualifier.Exact));

    [Fact]
    public void The_source_is_of_7_April_2024() =>
        (It.Sources[0].Publisher, It.Sources[0].Author, It.Sources[0].Date).Should().Be(("광주일보", "김다인", PartialDate.Parse("2024-04-07")));
}
