using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>The example of README.md, compiled; what it writes to "the console" is the output that README.md shows.</summary>
internal static class ReadmeExample
{
    internal static void Run(TextWriter Console)
    {
        // <example>
        // One phrase is one exact amount, or an error that names the rule and the place.
        Console.WriteLine(KoreanAmount.Parse("1억 2천만달러"));
        Console.WriteLine(KoreanAmount.Read("1억 2억달러").Error.Describe("1억 2억달러"));

        // A text has many: each with its place, its bounds, and what it converts.
        string text = "수출상담 412만 달러(약 54억 원), 계약 40~50억원";
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            Console.WriteLine($"{match.Start}+{match.Length} {match.Amount}, converts {match.ConversionOf?.ToString() ?? "nothing"}");
        }

        // A memorandum is no contract, and their sums are never mixed.
        var mission = new Mission
        {
            Id = "gwangju-us-2011",
            Name = "광주시 통상사절단",
            Kind = MissionKind.TradeDelegation,
            Delegation = new() { Sender = new() { Name = "광주광역시" } },
            Sources = [],
            Agreements =
            [
                new() { Kind = AgreementKind.MemorandumOfUnderstanding, Amount = KoreanAmount.ParseAnnounced("52억달러") },
                new() { Kind = AgreementKind.MemorandumOfUnderstanding, Amount = KoreanAmount.ParseAnnounced("약 1억 9천만달러") },
                new() { Kind = AgreementKind.Contract, Amount = KoreanAmount.ParseAnnounced("5만 달러") },
            ],
        };
        var summary = MissionSummary.Of([mission]);
        Console.WriteLine(summary.Total(Basis.MemorandumOfUnderstanding, Currency.Usd));
        Console.WriteLine(summary.Total(Basis.Contract, Currency.Usd));
        // </example>
    }
}
