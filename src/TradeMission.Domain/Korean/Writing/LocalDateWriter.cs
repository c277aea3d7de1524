using System.Globalization;
using NodaTime;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>Writes a day of the calendar in one of the styles.</summary>
internal static class LocalDateWriter
{
    private const int FirstShortYear = 1950;
    private const int LastShortYear = 2049;

    internal static string Write(LocalDate date, KoreanDateStyle style)
    {
        (int year, int month, int day) = date.WithCalendar(CalendarSystem.Iso);
        if (style == KoreanDateStyle.TwoDigitYear && year is (< FirstShortYear or > LastShortYear))
        {
            throw new ArgumentOutOfRangeException(
                nameof(date), date, $"Two digits tell the years {FirstShortYear} to {LastShortYear} only.");
        }

        return style switch
        {
            KoreanDateStyle.Full => string.Create(CultureInfo.InvariantCulture, $"{year}년 {month}월 {day}일"),
            KoreanDateStyle.MonthDay => string.Create(CultureInfo.InvariantCulture, $"{month}월 {day}일"),
            KoreanDateStyle.Dotted => string.Create(CultureInfo.InvariantCulture, $"{year}.{month}.{day}."),
            KoreanDateStyle.TwoDigitYear => string.Create(CultureInfo.InvariantCulture, $"{year % 100:00}.{month:00}.{day:00}"),
            KoreanDateStyle.Iso => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "There is no such style."),
        };
    }
}
