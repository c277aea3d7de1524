using System.Globalization;
using TradeMission.Domain.Calendar;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>Writes dates in Korean, as far as they are known.</summary>
internal static class AnnouncedDateWriter
{
    internal static string Write(PartialDate date) => Write(date, default);

    internal static string Write(AnnouncedDate date)
    {
        string stay = date.Stay.GetValueOrDefault().ToString();
        string vague = date.IsVague ? "경" : "";
        return (date.Start, date.End) switch
        {
            (null, null) => stay,
            ({ } start, null) => $"{Write(start)}{vague}부터{Spaced(stay)}",
            (null, { } end) => $"{Write(end)}{vague}까지{Spaced(stay)}",
            ({ } start, { } end) when start == end => $"{Write(start)}{vague}{Bracketed(stay)}",
            ({ } start, { } end) => $"{Range(start, end)}{vague}{Bracketed(stay)}",
        };
    }

    // "2024년 3월 24~30일", "2024년 3월 24일~4월 2일", "2023년 12월 28일~2024년 1월 3일".
    private static string Range(PartialDate start, PartialDate end)
    {
        bool isSameYear = start.Year == end.Year;
        bool isSameMonth = isSameYear && start.Month == end.Month && start.Month is not null
            && start.Day is not null && end.Day is not null;
        string from = Write(start);
        return isSameMonth ? $"{from[..^1]}~{Write(end, (end.Year, end.Month))}"
            : $"{from}~{Write(end, isSameYear ? (end.Year, null) : default)}";
    }

    private static string Write(PartialDate date, (int? Year, int? Month) known)
    {
        if (date is { Year: not null, Month: null, Day: not null })
        {
            throw new ArgumentException(
                $"The month of {date} is not known, so that there is nothing to write its day behind.", nameof(date));
        }

        return string.Join(' ', new[]
        {
            known.Year is null ? Part(date.Year, "년") : null,
            date.Half switch { 1 => "상반기", 2 => "하반기", _ => null },
            Part(date.Quarter, "분기"),
            known.Month is null ? Part(date.Month, "월") : null,
            Part(date.Day, "일"),
        }.OfType<string>());
    }

    private static string? Part(int? number, string word) =>
        number is { } known ? known.ToString(CultureInfo.InvariantCulture) + word : null;

    private static string Spaced(string stay) => stay.Length > 0 ? " " + stay : "";

    private static string Bracketed(string stay) => stay.Length > 0 ? $"({stay})" : "";
}
