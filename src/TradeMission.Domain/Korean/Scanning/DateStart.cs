using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Finds where a date starts that an anchor belongs to.</summary>
internal static class DateStart<TText>
    where TText : struct, IText, allows ref struct
{
    /// <summary>Whether digits at a position may begin a date: not inside 제3일, A4, 3.5.</summary>
    internal static bool StandsFree(scoped ref TText text, int start)
    {
        char before = text.Peek(text.Previous(start));
        return before is not ('제' or '.' or ',' or '-' or '/') && !char.IsAsciiLetterOrDigit(before);
    }

    /// <summary>Where the date starts with 지난, 오는, 올 or an apostrophe before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first digit or word stands.</param>
    /// <param name="floor">Where it may start at the earliest.</param>
    /// <param name="recurs">Whether 매년 or the like stands before it.</param>
    internal static int Find(scoped ref TText text, int start, int floor, out bool recurs)
    {
        int end = Spaces.SkipBack(ref text, start, floor);
        recurs = DateWords.Recurring.MatchBefore(ref text, end, floor, out int recurring) >= 0 && StartsWord(ref text, recurring);
        int before = text.Previous(start);
        if (before >= floor && text.Peek(before) is '\'' or '’' or '‘' or '`')
        {
            return before;
        }

        bool hasPrefix = Phrases.TrySkipBack(ref text, end, DateWords.Past, floor, out int word)
            || Phrases.TrySkipBack(ref text, end, DateWords.Coming, floor, out word)
            || (end < start && Phrases.TrySkipBack(ref text, end, "올", floor, out word));
        return hasPrefix && StartsWord(ref text, word) ? word : start;
    }

    /// <summary>Whether nothing but a joint, as 과 or a comma, stands between the end of a date and the start of another.</summary>
    internal static bool IsJoined(scoped ref TText text, int end, int start)
    {
        int at = Spaces.Skip(ref text, end);
        return end > 0 && DateWords.Joints.Match(ref text, at, out int jointEnd) >= 0 && Spaces.Skip(ref text, jointEnd) == start;
    }

    /// <summary>Where the word of time starts that an anchor syllable ends or is the middle of; -1 if there is none.</summary>
    internal static int FindWord(scoped ref TText text, int anchor, int floor)
    {
        int end = text.Next(anchor);
        if (text.Peek(anchor) == DateWords.HalfSyllable)
        {
            int half = text.Previous(anchor);
            bool isHalf = half >= floor && text.Peek(half) is '상' or '하' && text.Peek(end) == '기';
            half = isHalf ? StartOfHalves(ref text, half, floor) : half;
            return isHalf && StartsWord(ref text, half) ? half : -1;
        }

        bool isWord = DateWords.RelativeBefore.MatchBefore(ref text, end, floor, out int start) >= 0
            || DateWords.DaysBefore.MatchBefore(ref text, end, floor, out start) >= 0;
        return isWord && StartsWord(ref text, start) ? start : -1;
    }

    // "상·하반기"
    private static int StartOfHalves(scoped ref TText text, int half, int floor)
    {
        int mark = text.Previous(half);
        int first = text.Previous(mark);
        return first >= floor && text.Peek(half) == '하' && text.Peek(first) == '상' && !Hangul.IsSyllable(text.Peek(mark)) ? first : half;
    }

    private static bool StartsWord(scoped ref TText text, int start) => !Hangul.IsSyllable(text.Peek(text.Previous(start)));
}
