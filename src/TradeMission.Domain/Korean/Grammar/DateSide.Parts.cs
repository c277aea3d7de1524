using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// What stands behind a year or a month: 초, 말, 중, 이후, 첫날; and behind a day: (일), (현지시간), 월요일.
internal partial struct DateSide
{
    private const int LongestNote = 16;
    private const int MostWeeks = 6;

    private void ReadPart(scoped ref Lexer tokens)
    {
        bool takesPart = parts.Year + parts.Month + parts.Quarter + parts.Half > 0 || parts.Relative is not (DateUnit.None or DateUnit.Day);
        if (!takesPart || parts.Day > 0 || parts.IsClosed)
        {
            return;
        }

        // 7월의 마지막 주
        bool isOfIt = tokens[at].IsGlued && tokens.Is(at, DateWord.Attribute)
            && tokens[at + 1].IsNear && tokens.Kind(at + 1) is DateWord.Part or DateWord.Nth or DateWord.NthDay;
        int part = isOfIt ? at + 1 : at;
        bool isSeason = tokens.Kind(at - 1) == DateWord.Prefix && tokens[at].IsGlued;
        if (!tokens[part].IsNear || isSeason || ReadNth(ref tokens, part)
            || !(tokens.EndsWord(part + 1) || IsAboutWord(ref tokens, part + 1) || tokens.Kind(part + 1) == DateWord.AsOf))
        {
            return;
        }

        switch (tokens.Kind(part))
        {
            case DateWord.NthDay when parts.IsOfMonth || (parts.NamesYear && parts is { Quarter: 0, Half: 0 }):
                parts.Nth = tokens.Value(part);
                break;
            // 작년 동월, 작년 같은 달: the month that was named last
            case DateWord.Relative when parts.Relative is DateUnit.Year && tokens.Unit(part) is DateUnit.Month:
            case DateWord.Prefix or DateWord.Part or DateWord.About:
                parts.IsVague = true;
                break;
            case DateWord.End or DateWord.YearEnd:
                at = part + 1;
                ReadEnd(ref tokens);
                return;
            case DateWord.NotADay when tokens.Value(part) == 3:
                parts.IsUntil = true;
                break;
            case DateWord.WithinYear or DateWord.Before:
                parts.IsUntil = true;
                parts.IsVague = tokens.Kind(part) == DateWord.Before;
                break;
            case DateWord.Since when tokens.Value(part) == 0:
                parts.IsSince = true;
                break;
            case DateWord.Within:
                break;
            default:
                return;
        }

        at = part + 1;
        at += IsAboutWord(ref tokens, at) ? 1 : 0;
    }

    private static bool IsAboutWord(scoped ref Lexer tokens, int at) =>
        tokens[at].IsGlued && tokens.Kind(at) == DateWord.About && tokens.EndsWord(at + 1);

    // 7월 첫 번째 금요일; 11월 1주, 2027년 셋째 주: which days that are, nobody agrees on.
    private bool ReadNth(scoped ref Lexer tokens, int first)
    {
        bool isWord = tokens.Kind(first) == DateWord.Nth;
        bool isWeekday = isWord && parts.IsOfMonth && tokens.Is(first + 1, DateWord.Weekday) && tokens.EndsWord(first + 2);
        bool isNumber = parts.IsOfMonth && tokens.TryDigits(first, 1, out int number) && number is >= 1 and <= MostWeeks;
        bool isWeek = isWord | isNumber && tokens.IsUnit(first + 1, DateUnit.Week) && !DateLength.IsDuration(ref tokens, first + 2, out _);
        if (isWeekday)
        {
            parts.Nth = tokens.Value(first);
            parts.Weekday = tokens.Value(first + 1);
        }

        // 2019년 2학기
        bool isTerm = parts is { Year: > 0, Month: 0 } && tokens.TryDigits(first, 1, out _) && tokens[first + 1].IsGlued
            && tokens.Is(first + 1, DateWord.Part);
        parts.IsVague = isWeek || isWeekday || isTerm;
        at = parts.IsVague ? first + 2 : at;
        return parts.IsVague;
    }

    // 말 현재, 말까지, and with 초, 중순 or 말 alone only some days.
    private void ReadEnd(scoped ref Lexer tokens)
    {
        at += IsAboutWord(ref tokens, at) ? 1 : 0;
        bool isAsOf = tokens.Is(at, DateWord.AsOf);
        parts.Nth = isAsOf || tokens.Is(at, DateWord.Until) ? -1 : 0;
        parts.IsVague = !isAsOf;
        at += isAsOf ? 1 : 0;
    }

    // "다음 주 월요일", "오는 금요일", "6월 3일 월요일"
    private void ReadWeekday(scoped ref Lexer tokens)
    {
        bool isNext = !parts.SaysAnything && parts.Side != 0;
        bool takesWeekday = isNext || parts.Day > 0 || parts is { IsVague: true, Nth: 0 }
            || parts.Relative is DateUnit.Week or DateUnit.Day;
        if (takesWeekday && tokens.Is(at, DateWord.Weekday) && tokens.EndsWord(at + 1))
        {
            parts.Weekday = parts.Relative is DateUnit.Day ? 0 : tokens.Value(at);
            at++;
        }
    }

    // 23일(현지시간), 지난 20일(이하 한국 시각), 오늘(22일)
    private void ReadNotes(scoped ref Lexer tokens)
    {
        if (TryBracketedWeekday(ref tokens, at, out int next))
        {
            parts.Weekday = tokens.Value(at + 1);
            at = next;
            return;
        }

        if (!tokens.IsOpenBracket(at) || !tokens[at].IsGlued)
        {
            return;
        }

        bool isNote = false;
        for (next = at + 1; !tokens[next].IsEnd && tokens[next].End - tokens[at].Start <= LongestNote; next++)
        {
            isNote |= tokens.Kind(next) == DateWord.Note
                || (tokens[next].Row == 0 && tokens.Suffix(next) is var row and not 0 && Lexicon.Date(row) == DateWord.Note);
            isNote |= parts.Relative is DateUnit.Day && tokens.IsUnit(next, DateUnit.Day) && tokens[next - 1].IsDigits;
            if (tokens.IsCloseBracket(next))
            {
                ReadSaidAgain(ref tokens);
                at = isNote ? next + 1 : at;
                return;
            }
        }
    }

    // 다음날(12월 1일): which day that is, the bracket says.
    private void ReadSaidAgain(scoped ref Lexer tokens)
    {
        bool isOfMemory = parts.Origin == DateOrigin.Memory && parts.Relative is DateUnit.Day;
        parts = isOfMemory && TryRead(ref tokens, at + 1, out var said) ? said : parts;
    }

    /// <summary>A weekday in brackets: (일), (월요일).</summary>
    internal static bool TryBracketedWeekday(scoped ref Lexer tokens, int at, out int next)
    {
        next = at + 3;
        return tokens.IsOpenBracket(at) && tokens.IsCloseBracket(at + 2)
            && (tokens.Kind(at + 1) is DateWord.Weekday or DateWord.WeekdaySign
            || (tokens.Kind(at + 1) == DateWord.Unit && tokens.Value(at + 1) > 0));
    }
}
