using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A time of the day behind a date, which parts it from its 부터 or 까지: "22일 오후 6시까지".</summary>
internal static class Clock<TText>
    where TText : struct, IText, allows ref struct
{
    /// <summary>Moves over "오전 10시 30분", "18시", "14:00", 정오.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the date ends.</param>
    /// <param name="end">Where the time ends; where the date ends if there is none.</param>
    internal static bool TrySkip(scoped ref TText text, int at, out int end)
    {
        end = at;
        int start = Spaces.Skip(ref text, at);
        int part = DateWords.PartsOfDay.Match(ref text, start, out int partEnd);
        if (TrySkipHour(ref text, Spaces.Skip(ref text, partEnd), out int hourEnd))
        {
            end = hourEnd;
            return true;
        }

        // "17일 오전부터", "20일 정오까지"
        bool isBound = part >= 0 && (Phrases.TrySkip(ref text, partEnd, "부터", out _) || Phrases.TrySkip(ref text, partEnd, "까지", out _));
        end = isBound ? partEnd : end;
        return isBound;
    }

    private static bool TrySkipHour(scoped ref TText text, int start, out int end)
    {
        if (ShortNumber<TText>.Read(ref text, start, out _, out end) is not (1 or 2))
        {
            return false;
        }

        if (text.Peek(end) == ':')
        {
            return ShortNumber<TText>.Read(ref text, text.Next(end), out _, out end) == 2;
        }

        if (text.Peek(end) != '시')
        {
            return false;
        }

        end = text.Next(end);
        int minute = Spaces.Skip(ref text, end);
        if (text.Peek(minute) == '반')
        {
            end = text.Next(minute);
        }
        else if (ShortNumber<TText>.Read(ref text, minute, out _, out int minuteEnd) is 1 or 2 && text.Peek(minuteEnd) == '분')
        {
            end = text.Next(minuteEnd);
        }

        return true;
    }
}
