using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Writing;

namespace TradeMission.Domain.Korean;

public static partial class KoreanDate
{
    /// <summary>Writes a date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The style has no form for the year.</exception>
    public static string Format(LocalDate date, KoreanDateStyle style = KoreanDateStyle.Full) => LocalDateWriter.Write(date, style);

    /// <summary>Writes what is known of a date: "2024년 4월 7일", "4월 25일", "2002년 상반기"; nothing for a date of which nothing is
    /// known.</summary>
    /// <exception cref="ArgumentException">The day is known, and the year, but not the month.</exception>
    public static string Format(PartialDate date) => AnnouncedDateWriter.Write(date);

    /// <summary>Writes a date, a period or a stay: "2024년 3월 24~30일(5박7일)", "2009년까지", "5박7일".</summary>
    /// <remarks>What both ends have in common is written once. A vague date has 경 behind it, which may stand for more than was
    /// said.</remarks>
    /// <param name="date">The date; nothing is written where nothing is said.</param>
    /// <exception cref="ArgumentException">Of a date the day is known, and the year, but not the month.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanDate.Format(AnnouncedDate.Parse("2024-03-24/2024-03-30 5박7일"))); // 2024년 3월 24~30일(5박7일)
    /// </code></example>
    public static string Format(AnnouncedDate date) => AnnouncedDateWriter.Write(date);

    /// <summary>Writes a period and its length: "2024년 3월 24~30일(5박7일)".</summary>
    /// <inheritdoc cref="Format(AnnouncedDate)"/>
    /// <param name="period">The period; nothing is written where nothing is told.</param>
    public static string Format(MissionPeriod period) =>
        AnnouncedDateWriter.Write(new AnnouncedDate(period.Start, period.End, period.Stay));
}
