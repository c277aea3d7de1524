using System.Globalization;
using TradeMission.Domain.Calendar;

namespace TradeMission.Cli.Report;

// Dates, periods and stays in words.
internal sealed partial class Labels
{
    /// <summary>"2024년 3월 24일 – 30일 · 5박7일", "24 – 30 Mar 2024 · 5 nights, 7 days".</summary>
    internal string Of(MissionPeriod period) => Join(Of(period.Start, period.End), period.Stay is { } stay ? Of(stay) : null);

    /// <summary>The same without the year.</summary>
    internal string InYear(MissionPeriod period) =>
        Join(Of(WithoutYear(period.Start), WithoutYear(period.End)), period.Stay is { } stay ? Of(stay) : null);

    /// <summary>What is known of a date, "2024년 3월 24일".</summary>
    internal string Of(PartialDate date) => isKorean ? KoreanOf(date) : EnglishOf(date);

    /// <summary>A month of the year, "3월".</summary>
    internal string MonthOf(int month) => Say(
        string.Create(CultureInfo.InvariantCulture, $"{month}월"),
        CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month));

    private string Of(Stay stay) => isKorean
        ? stay.ToString()
        : string.Join(", ", new[] { Number(stay.Nights, "night"), Number(stay.Days, "day") }.OfType<string>());

    private string Of(PartialDate? start, PartialDate? end) => (start, end) switch
    {
        (null, null) => "",
        ({ } first, { } last) when first == last => Of(first),
        ({ } first, { } last) => $"{Of(isKorean ? first : WithoutSame(first, last))} – {Of(isKorean ? WithoutSame(last, first) : last)}",
        ({ } first, null) => Say($"{Of(first)}부터", $"from {Of(first)}"),
        (null, { } last) => Say($"{Of(last)}까지", $"to {Of(last)}"),
    };

    // Of two dates one says year and month for both, in Korean the first, in English the second.
    private static PartialDate WithoutSame(PartialDate date, PartialDate other)
    {
        bool isSameYear = date.Day is not null && date.Year == other.Year;
        bool isSameMonth = isSameYear && date.Month == other.Month;
        return isSameYear && PartialDate.TryCreate(null, isSameMonth ? null : date.Month, date.Day, out var rest) ? rest : date;
    }

    private static PartialDate? WithoutYear(PartialDate? date) =>
        date is { Month: { } month } known && PartialDate.TryCreate(null, month, known.Day, out var rest) ? rest : date;

    private static string KoreanOf(PartialDate date) => Spaced(
        Number(date.Year, "년"),
        date.Half is { } half ? (half == 1 ? "상반기" : "하반기") : null,
        Number(date.Quarter, "분기"),
        Number(date.Month, "월"),
        Number(date.Day, "일"));

    private string EnglishOf(PartialDate date) => Spaced(
        Number(date.Day, ""),
        date.Month is { } month ? MonthOf(month) : null,
        date.Quarter is { } quarter ? string.Create(CultureInfo.InvariantCulture, $"Q{quarter}") : null,
        date.Half is { } half ? (half == 1 ? "first half" : "second half") : null,
        Number(date.Year, ""));

    private static string? Number(int? number, string unit) => number switch
    {
        null => null,
        _ when unit is "night" or "day" => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{number}{unit}"),
    };

    private static string Spaced(params ReadOnlySpan<string?> parts)
    {
        List<string> told = [];
        foreach (string? part in parts)
        {
            if (part is not null)
            {
                told.Add(part);
            }
        }

        return string.Join(' ', told);
    }
}
