using System.Text;
using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>The examples of docs/choosing.md, compiled; what they write is the output that the page shows.</summary>
internal static class ChoosingExample
{
    internal static void Run(TextWriter Console)
    {
        // <example>
        Console.WriteLine(KoreanAmount.Parse("약 54억 원"));
        Console.WriteLine(KoreanAmount.TryParse("350만 유로 이상", out Money money) ? money : "not one figure");
        Console.WriteLine(KoreanAmount.ParseAnnounced("350만 유로 이상"));
        // </example>

        // <example>
        string bad = "29억7,085억원";
        ParseResult<AnnouncedAmount> result = KoreanAmount.Read(bad);
        Console.WriteLine($"{result.IsSuccess}: {result.Error.Kind} at {result.Error.Position}, {result.Error.Length} long");
        Console.WriteLine(result.Error.Describe(bad));
        try
        {
            KoreanAmount.Parse(bad);
        }
        catch (PhraseFormatException error)
        {
            Console.WriteLine($"{error.Phrase}: {error.Error.Rule}");
        }

        // </example>

        // <example>
        Console.WriteLine(KoreanAmount.Read("30만 페소").Error.Rule);
        KoreanAmountOptions options = new() { AmbiguousCurrencies = [Currency.Php] };
        Console.WriteLine(KoreanAmount.Parse("30만 페소", options));
        foreach (var match in KoreanText.EnumerateAmounts("30만 페소를 냈다"))
        {
            Console.WriteLine($"{match.Amount.Lower} of {match.Amount.Currency}");
        }

        // </example>

        // <example>
        foreach (var match in KoreanText.EnumerateFigures("지난 3월 24일부터 5박7일간 6개사가 120만 달러를 상담했다", new LocalDate(2024, 4, 7)))
        {
            string found = match.Kind switch
            {
                FigureKinds.Amount => match.Amount.Amount.ToString(),
                FigureKinds.Date => match.Date.Date.ToString(),
                _ => $"{match.Count.Count.Lower} {match.Count.Count.Counter}",
            };
            Console.WriteLine($"{match.Span.Start}+{match.Span.Length} {match.Kind}: {found}");
        }

        // </example>

        // <example>
        byte[] utf8 = Encoding.UTF8.GetBytes("계약 5만 달러");
        foreach (var match in KoreanText.EnumerateAmounts(utf8))
        {
            Console.WriteLine($"{match.Start}+{match.Length} {match.Amount}");
        }

        Console.WriteLine(KoreanAmount.TryParse("5만 달러"u8, out money) ? money : "none");
        // </example>

        // <example>
        Console.WriteLine(KoreanDate.Parse("지난달 24일부터 30일까지", new LocalDate(2024, 4, 7)));
        Console.WriteLine(KoreanDate.Parse("4월 24일부터 30일까지"));
        Console.WriteLine(KoreanDate.TryParse("2월 30일", out _));
        // </example>

        // <example>
        Console.WriteLine(KoreanAmount.Format(new Money(120_000_000, Currency.Usd)));
        Console.WriteLine(KoreanAmount.Format(new Money(120_000_000, Currency.Krw), KoreanNumeralStyle.Legal));
        Console.WriteLine(KoreanNumeral.FormatApproximately(123_456_789, 2, MidpointRounding.ToEven));
        Console.WriteLine(KoreanAmount.FormatIn(new Money(1_234_567_890, Currency.Krw), KoreanUnit.Baekman, 0, MidpointRounding.ToZero));
        Console.WriteLine(KoreanAmount.FormatContract(new Money(1_234_567, Currency.Krw).RoundTo(10_000, MidpointRounding.ToZero)));
        Console.WriteLine(KoreanAmount.Format(KoreanAmount.ParseAnnounced("40~50억원")));
        Console.WriteLine(Money.Parse("USD 120,000,000").ToString("C"));
        // </example>
    }
}
