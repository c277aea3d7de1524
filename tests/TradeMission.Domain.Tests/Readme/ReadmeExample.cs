using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>The example of README.md, compiled; what it writes to "the console" is the output that README.md shows.</summary>
internal static class ReadmeExample
{
    internal static void Run(TextWriter Console)
    {
        // <example>
        Console.WriteLine(KoreanAmount.Parse("1억 2천만달러"));
        Console.WriteLine(KoreanAmount.Read("1억 2억달러").Error.Describe("1억 2억달러"));

        string text = "지난달 26~28일 6개사가 412만 달러(약 54억 원)를 상담하고 40~50억원을 계약했다";
        foreach (var match in KoreanText.FindAmounts(text))
        {
            Console.WriteLine($"{text[match.Span.Range]}: {match.Amount}, converts {match.ConversionOf?.ToString() ?? "nothing"}");
        }

        Console.WriteLine(KoreanText.FindDates(text, new LocalDate(2024, 4, 7))[0].Date);
        Console.WriteLine("1억원 2천만원".Split(' ').Select(KoreanAmount.Parse).Sum());
        Console.WriteLine(KoreanAmount.Format(Currency.Usd.Of(120_000_000)));
        // </example>
    }
}
