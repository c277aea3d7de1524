using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;
using static TradeMission.Domain.Tests.Seeds.SeedFiles;

namespace TradeMission.Domain.Tests.Seeds;

/// <summary>004: 수원시 EU권역 통상촉진단 in Romania and Germany.</summary>
public class SuwonMissionTests
{
    private static readonly Mission It = Mission("004_5f4fc12d85a97546");

    [Fact]
    public void Five_companies_take_part_and_three_are_named()
    {
        (It.Name, It.Kind, It.Delegation.Sender.Name).Should().Be(("EU권역 통상촉진단", MissionKind.TradePromotion, "수원시"));
        It.Delegation.CompanyCount.Should().Be(new AnnouncedCount(Bounds.Exactly(5), "개사"));
        It.Delegation.Companies.Select(company => (company.Name, company.Place, company.Business)).Should().Equal(
            ("Clonix社", "수원 신동 엡파이어 단지", "컴퓨터 복원제품 수출"),
            ("이루다사", "수원 고색 산업단지", "피부치료 레이저기기 수출"),
            ("피에스아이사", "수원 남향동", "두피진단기 및 초음파 치료기 수출"));
        It.Delegation.Delegates.Select(person => (person.Name, person.Title, person.Role)).Should().Equal(
            ("남승리", "대표이사", DelegateRole.Executive), ("윤기준", "대표이사", DelegateRole.Executive), ("김용서", "수원시장", DelegateRole.Spokesperson));
    }

    [Fact]
    public void It_is_in_June_2009() =>
        It.Period.Should().Be(new MissionPeriod(PartialDate.Parse("2009-06-07"), PartialDate.Parse("2009-06-12")));

    [Fact]
    public void It_stops_in_two_sister_cities()
    {
        It.Itinerary!.Region.Should().Be("EU권역");
        It.Itinerary.Stops.Select(stop => (stop.Place, stop.Country?.ToString(), stop.Hosts[0].Name)).Should().Equal(("클루즈나포카", "RO", "클루즈나포카시"), ("쾰른", "DE", "쾰른시"));
    }

    [Fact]
    public void One_contract_is_signed_and_two_are_planned() => It.Agreements
        .Select(agreement => (agreement.Kind, agreement.Status, agreement.Amount?.Lower, agreement.Parties[0].Name, agreement.Parties[1].Name, agreement.Date?.ToString())).Should().Equal(
            (AgreementKind.Contract, AgreementStatus.Signed, 1_000_000m, "Clonix社", "Sky사", null),
            (AgreementKind.Contract, AgreementStatus.Planned, 550_000m, "이루다사", "Medstet社", "2009"),
            (AgreementKind.Contract, AgreementStatus.Planned, 50_000m, "피에스아이사", "Symbeauty사", null));

    // "공급키로", "추진키로": meant to be delivered and ordered; the text knows one contract signed there.
    [Fact]
    public void What_is_to_be_supplied_or_ordered_is_expected() =>
        It.Agreements.Select(agreement => agreement.Basis).Should().Equal(Basis.Contract, Basis.Expected, Basis.Expected);

    [Fact]
    public void Consultations_came_to_six_million() => It.Achievements.Select(figure => (figure.Basis, figure.Role, figure.Amount?.Lower, figure.Amount?.Currency.Code))
        .Should().Equal((Basis.Consultation, FigureRole.Standalone, 6_000_000m, "USD"));

    [Fact]
    public void A_meeting_in_Italy_buyers_in_October_and_an_office_are_to_follow()
    {
        It.FollowUps.Select(next => (next.Country?.ToString(), next.Period.Start?.ToString(), next.Period.End?.ToString(), next.PeopleCount?.Lower)).Should().Equal(
            ("IT", "2009-06", null, null), ("KR", "2009-10-08", "2009-10-09", 50m), ("KR", null, null, null));
    }

    [Fact]
    public void The_union_s_countries_and_a_medal_are_context() => It.Context.Select(fact => (fact.Count?.Lower, fact.Date?.Year)).Should().Equal((27m, null), (null, 2008), (3m, null));

    [Fact]
    public void The_source_is_of_20_June_2009() =>
        (It.Sources[0].Publisher, It.Sources[0].Date).Should().Be(("e수원뉴스", PartialDate.Parse("2009-06-20")));
}
