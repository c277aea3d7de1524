using System.Globalization;
using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Benchmarks.Inputs;

/// <summary>Many missions, the same ones on every run: fifty senders, ten years, three agreements and a consultation each.</summary>
internal static class GeneratedMissions
{
    private const int Senders = 50;

    private static readonly Organization[] Cities =
        [.. Enumerable.Range(1, Senders).Select(i => new Organization { Name = $"제{i}시", Kind = OrganizationKind.LocalGovernment })];

    private static readonly SourceDocument Source = new() { Publisher = "시청" };

    internal static Mission[] Make(int count) => [.. Enumerable.Range(0, count).Select(MakeOne)];

    private static Mission MakeOne(int i) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"mission-{i}"),
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = Cities[i % Senders], CompanyCount = new(Bounds.Exactly(5 + (i % 20)), "개사") },
        Period = new(PartialDate.FromDate(new LocalDate(2015 + (i % 10), 1 + (i % 12), 1 + (i % 28)))),
        Agreements =
        [
            new() { Kind = AgreementKind.MemorandumOfUnderstanding, Amount = Dollars(i, 100_000) },
            new() { Kind = AgreementKind.Commitment, Amount = Dollars(i, 10_000) },
            new() { Kind = AgreementKind.Contract, Amount = Won(i) },
        ],
        Achievements = [new() { Basis = Basis.Consultation, Amount = Dollars(i, 1_000_000) }],
        Sources = [Source],
    };

    private static AnnouncedAmount Dollars(int i, decimal unit) => AnnouncedAmount.Exactly(new(unit * (1 + (i % 97)), Currency.Usd));

    private static AnnouncedAmount Won(int i) => AnnouncedAmount.Exactly(new(10_000_000m * (1 + (i % 89)), Currency.Krw));
}
