using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>The examples in the documentation of the members, compiled; what they write is what their comments say.</summary>
[SuppressMessage("Performance", "CA1861", Justification = "An example is run once.")]
[SuppressMessage("Performance", "CA1869", Justification = "An example is run once.")]
internal static class DocumentationExample
{
    internal static void Run(TextWriter Console)
    {
        // <example>
        Console.WriteLine(KoreanAmount.Parse("1억 2천만달러")); // USD 120000000
        Console.WriteLine(KoreanAmount.Parse("일금 오천만원정")); // KRW 50000000
        // </example>

        // <example>
        Console.WriteLine(KoreanAmount.TryParse("약 54억 원", out Money about) ? about : "not one figure"); // KRW 5400000000
        Console.WriteLine(KoreanAmount.TryParse("350만 유로 이상", out Money bound) ? bound : "not one figure"); // not one figure
        // </example>

        // <example>
        AnnouncedAmount amount = KoreanAmount.ParseAnnounced("40~50억원");
        Console.WriteLine($"{amount.Lower} to {amount.Upper} {amount.Currency}"); // 4000000000 to 5000000000 KRW
        // </example>

        // <example>
        Console.WriteLine(KoreanNumeral.Parse("1억 2천만")); // 120000000
        Console.WriteLine(KoreanNumeral.Parse("일억이천만")); // 120000000
        // </example>

        // <example>
        Console.WriteLine(KoreanDate.Parse("2024년 3월 24일부터 30일까지(5박7일)")); // 2024-03-24/2024-03-30 5박7일
        Console.WriteLine(KoreanDate.Parse("지난달 24일", new LocalDate(2024, 4, 7))); // 2024-03-24
        // </example>

        // <example>
        AnnouncedCount companies = KoreanCount.Parse("50개사 이상");
        Console.WriteLine($"{companies.Lower} {companies.Counter}"); // 50 개사
        // </example>

        // <example>
        Console.WriteLine(KoreanAmount.Format(Currency.Usd.Of(120_000_000))); // 1억 2천만 달러
        Console.WriteLine(KoreanAmount.Format(Currency.Krw.Of(120_000_000), KoreanNumeralStyle.Legal)); // 일억이천만원
        // </example>

        // <example>
        Console.WriteLine(KoreanAmount.Format(KoreanAmount.ParseAnnounced("최소 3백만불"))); // 300만 달러 이상
        // </example>

        // <example>
        Console.WriteLine(KoreanAmount.FormatIn(Currency.Krw.Of(123_456_789), KoreanUnit.Man, 0, MidpointRounding.ToZero)); // 12,345만 원
        // </example>

        // <example>
        Console.WriteLine(KoreanAmount.FormatContract(Currency.Krw.Of(50_000_000))); // 일금 오천만원정
        // </example>

        // <example>
        Console.WriteLine(KoreanNumeral.FormatIn(123_456_789, KoreanUnit.Eok, 1, MidpointRounding.ToEven)); // 1.2억
        // </example>

        // <example>
        Console.WriteLine(KoreanCount.Format(new(Bounds.Of(50, Qualifier.AtLeast), "개사"))); // 50개사 이상
        // </example>

        // <example>
        Console.WriteLine(KoreanDate.Format(AnnouncedDate.Parse("2024-03-24/2024-03-30 5박7일"))); // 2024년 3월 24~30일(5박7일)
        // </example>

        // <example>
        Console.WriteLine(AmountPhrase.Parse("최소 3백만불")); // 300만 달러 이상
        Console.WriteLine(AmountPhrase.Parse("최소 3백만불").Amount); // USD AtLeast 3000000 to open
        // </example>

        // <example>
        Console.WriteLine(Currency.Usd.Of(1200.5m)); // USD 1200.5
        Console.WriteLine($"{Currency.FromCode("HRK").WithdrawnOn:uuuu-MM-dd}"); // 2023-01-14
        // </example>

        // <example>
        Money price = Currency.Usd.Of(1234567.8m);
        Console.WriteLine($"{price:C}, {price:N0}, {price:F2}"); // US$1,234,567.80, USD 1,234,568, USD 1234567.80
        // </example>

        // <example>
        Console.WriteLine(Money.Parse("USD 120,000,000")); // USD 120000000
        // </example>

        // <example>
        Console.WriteLine(Currency.Krw.Of(100).Split(3)); // [KRW 34, KRW 33, KRW 33]
        // </example>

        // <example>
        Console.WriteLine(new[] { "1억원", "2천만원" }.Select(KoreanAmount.Parse).Sum()); // KRW 120000000
        // </example>

        // <example>
        JsonSerializerOptions options = new(TradeMissionJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(TradeMissionJson.Resolver, new DefaultJsonTypeInfoResolver()),
        };
        Console.WriteLine(JsonSerializer.Serialize(new[] { Currency.Usd }, options).Length); // 11
        // </example>

        // <example>
        Mission mission = new("gumi-2013", "구미시 시장개척단", MissionKind.MarketDevelopment, new() { Sender = new() { Name = "구미시" } })
        {
            Period = new LocalDate(2013, 5, 20),
        };
        Console.WriteLine(mission.Period.Year); // 2013
        // </example>

        // <example>
        Mission signed = new("gumi-2013", "구미시 시장개척단", MissionKind.MarketDevelopment, new() { Sender = new() { Name = "구미시" } })
        {
            Agreements = [new() { Kind = AgreementKind.Contract, Amount = KoreanAmount.ParseAnnounced("5만 달러") }],
        };
        Console.WriteLine(MissionSummary.Of([signed]).Total(Basis.Contract, Currency.Usd)); // USD Exact 50000 (of 1)
        // </example>
    }
}
