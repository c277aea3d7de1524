using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Missions;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>What a summary counts beside its totals, and in which order it tells them.</summary>
public class SummaryDetailTests
{
    private static readonly Mission Gumi = new()
    {
        Id = "gumi",
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = "구미시" } },
        Period = new(PartialDate.FromYear(2024)),
        Sources = [],
    };

    [Fact]
    public void Head_and_delegates_are_people_and_who_only_speaks_is_none()
    {
        var delegation = Gumi.Delegation with
        {
            Head = new() { Name = "남유진", Role = DelegateRole.Head },
            Delegates = [new() { Name = "김철수" }, new() { Name = "이영희", Role = DelegateRole.Executive }, new() { Name = "박종우", Role = DelegateRole.Spokesperson }],
        };

        People(delegation).Should().Be(new CountTotal(Bounds.Of(3, Qualifier.AtLeast), 1));
        People(delegation with { Head = null }).Should().Be(new CountTotal(Bounds.Of(2, Qualifier.AtLeast), 1));
        People(delegation with { PeopleCount = new(Bounds.Exactly(23), "명") }).Should().Be(new CountTotal(Bounds.Exactly(23), 1));
        People(Gumi.Delegation).Should().Be(default(CountTotal));

        static CountTotal People(Delegation delegation) => MissionSummary.Of([Gumi with { Delegation = delegation }]).People;
    }

    [Fact]
    public void A_mission_is_summed_up_once() => FluentActions.Invoking(() => MissionSummary.Of([Gumi, Gumi with { Name = "다른 이름" }]))
        .Should().Throw<ArgumentException>().WithMessage($"A mission must be summed up once; the id '{Gumi.Id}' occurs twice.");

    [Fact]
    public void Stops_are_counted_mission_by_mission()
    {
        var travelling = Gumi with { Itinerary = new() { Stops = [new() { Place = "방콕" }, new() { Place = "하노이" }] } };

        var summary = new[] { travelling, travelling, Gumi, Gumi with { Itinerary = new() } }.WithOwnIds().Summarize();

        summary.Missions.Should().Be(4);
        summary.Stops.Should().Be(new CountTotal(Bounds.Exactly(4), 2));
    }

    [Fact]
    public void Signed_and_planned_agreements_are_counted_apart_and_targets_not_at_all()
    {
        Agreement contract = new() { Kind = AgreementKind.Contract };
        var mission = Gumi with
        {
            Agreements = [contract, contract with { Count = new(Bounds.Exactly(4), "건") }, contract with { Status = AgreementStatus.Planned }, contract with { Role = FigureRole.Target }],
        };

        var summary = MissionSummary.Of([mission]);

        summary.CountAgreements(AgreementStatus.Signed).Should().Be(new CountTotal(Bounds.Exactly(5), 2));
        summary.CountAgreements(AgreementStatus.Planned).Should().Be(new CountTotal(Bounds.Exactly(1), 1));
    }

    [Fact]
    public void Agreements_are_told_by_status_kind_and_group()
    {
        Agreement contract = new() { Kind = AgreementKind.Contract };
        Agreement accord = new() { Kind = AgreementKind.MemorandumOfUnderstanding };
        var mission = Gumi with { Agreements = [contract with { Status = AgreementStatus.Planned }, contract with { Sector = "기계" }, contract, accord] };

        MissionSummary.Of([mission]).Agreements.Select(entry => (entry.Status, entry.Kind, entry.Group.Sector)).Should().Equal(
            (AgreementStatus.Signed, AgreementKind.MemorandumOfUnderstanding, null),
            (AgreementStatus.Signed, AgreementKind.Contract, null),
            (AgreementStatus.Signed, AgreementKind.Contract, "기계"),
            (AgreementStatus.Planned, AgreementKind.Contract, null));
    }

    [Fact]
    public void Amounts_are_told_by_basis_kind_group_and_currency()
    {
        Achievement figure = new() { Basis = Basis.Contract, Amount = Usd(1) };
        var mission = Gumi with
        {
            Agreements = [new() { Kind = AgreementKind.Contract, Amount = Usd(2) }],
            Achievements =
            [
                figure,
                figure with { Amount = new(Bounds.Exactly(3), Currency.Krw) },
                figure with { Sector = "기계" },
                figure with { Country = CountryCode.Parse("DE") },
                figure with { Basis = Basis.Consultation },
            ],
        };
        var earlier = Gumi with { Period = new(PartialDate.FromYear(2023)), Achievements = [figure] };
        var other = Gumi with { Delegation = new() { Sender = new() { Name = "광주시" } }, Period = default, Achievements = [figure] };

        new[] { mission, other, earlier }.WithOwnIds().Summarize().Amounts
            .Select(entry => $"{entry.Basis} {entry.Kind} {entry.Group.Sender} {entry.Group.Country} {entry.Group.Year} {entry.Group.Sector} {entry.Total.Currency}")
            .Should().Equal(
                "Consultation  구미시  2024  USD",
                "Contract  광주시    USD",
                "Contract  구미시  2023  USD",
                "Contract  구미시  2024  KRW",
                "Contract  구미시  2024  USD",
                "Contract  구미시  2024 기계 USD",
                "Contract  구미시 DE 2024  USD",
                "Contract Contract 구미시  2024  USD");
    }

    [Fact]
    public void Groups_are_told_in_the_order_of_their_keys_and_what_is_not_known_first()
    {
        Achievement figure = new() { Basis = Basis.Contract, Amount = Usd(1) };
        var mission = Gumi with { Achievements = [figure with { Sector = "나" }, figure with { Sector = "가" }, figure, figure with { Basis = Basis.Target }] };

        var summary = MissionSummary.Of([mission]);

        summary.BySector().Select(total => (total.Key, total.Basis)).Should().Equal(
            (null, Basis.Target), (null, Basis.Contract), ("가", Basis.Contract), ("나", Basis.Contract));
        summary.ByYear().Select(total => (total.Key, total.Total.Bounds.Lower)).Should().Equal((2024, 1m), (2024, 3m));
        summary.ByKind().Should().OnlyContain(total => total.Key == null).And.HaveCount(2);
    }

    [Fact]
    public void Null_is_refused()
    {
        Refused("missions", () => MissionSummary.Of(null!));
        Refused("left", () => MissionSummary.Merge(null!, MissionSummary.Empty));
        Refused("right", () => MissionSummary.Merge(MissionSummary.Empty, null!));
        Refused("key", () => MissionSummary.Empty.TotalBy<int>(null!));
        Refused("rates", () => MissionSummary.Empty.ConvertTo(Currency.Krw, null!, new(2024, 4, 7), MidpointRounding.ToEven));
        Refused("missions", () => MissionSequences.TotalBy<int>(null!, mission => 0));
        Refused("key", () => Array.Empty<Mission>().TotalBy<int>(null!));
        Refused("mission", () => MissionSequences.CountedFigures(null!));

        static void Refused(string argument, Action action) => action.Should().Throw<ArgumentNullException>().WithParameterName(argument);
    }

    private static AnnouncedAmount Usd(decimal amount) => AnnouncedAmount.Exactly(new(amount, Currency.Usd));
}
