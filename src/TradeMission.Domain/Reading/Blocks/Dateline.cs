using NodaTime;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>The day of publication in the text itself: "입력 2022.11.30 10:12", "2018-07-09 15:31", "2024년 04월 07일(일) 19:10".</summary>
internal static class Dateline
{
    /// <summary>The day of the first line that the page says about itself, or that is a date and a time; null where none is.</summary>
    internal static LocalDate? Find(string source, List<Line> lines)
    {
        foreach (var line in lines)
        {
            var words = source.AsSpan(line.Start, line.End - line.Start);
            if (line.Kind is LineKind.Furniture || (char.IsAsciiDigit(words[0]) && words.Length <= Line.Short && words.Contains(':')))
            {
                foreach (var match in KoreanText.EnumerateDates(words))
                {
                    if (match.Date.Start is { } date && date.TryGetDate(out var day))
                    {
                        return day;
                    }
                }
            }
        }

        return null;
    }
}
