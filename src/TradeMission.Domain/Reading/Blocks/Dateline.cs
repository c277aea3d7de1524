using NodaTime;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>The day of publication in the text itself: "입력 2022.11.30 10:12", "2018-07-09 15:31", "2024년 04월 07일(일) 19:10".</summary>
internal static class Dateline
{
    private const int Longest = 80;
    private static readonly string[] Words = ["입력", "등록", "승인", "작성", "게시", "발행", "배포", "기사입력"];

    /// <summary>The day that the first such line tells; null where none does.</summary>
    internal static LocalDate? Find(string source, List<Line> lines)
    {
        foreach (var line in lines)
        {
            var words = source.AsSpan(line.Start, line.End - line.Start);
            if (words.Length <= Longest && IsDateline(words))
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

    // A word for publishing, or a clock time behind a line that begins with a digit.
    private static bool IsDateline(ReadOnlySpan<char> words)
    {
        foreach (string word in Words)
        {
            if (words.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        int colon = words.IndexOf(':');
        return char.IsAsciiDigit(words[0]) && colon > 0 && colon + 2 < words.Length && char.IsAsciiDigit(words[colon - 1])
            && char.IsAsciiDigit(words[colon + 1]);
    }
}
