using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// From … to …, and the stay that stands with them.
internal partial struct DateGrammar
{
    private const int LongestList = 31;

    // What may not stand behind the figure that ends a range without a unit: "2024.04.07 - 27만 달러".
    private const WordClass Counted = WordClass.Numeral | WordClass.CurrencyAfter | WordClass.Subunit | WordClass.Factor | WordClass.Counter
        | WordClass.NativeCounter | WordClass.Measure | WordClass.Some;

    private bool ReadSecond(scoped ref Lexer tokens)
    {
        if (figure.First.Half > 2)
        {
            figure.First.Half = 1;
            figure.Last = figure.First with { Half = 2, Relative = DateUnit.None };
            Accept(ref tokens, at);
            return true;
        }

        bool hasClock = DateClock.TrySkip(ref tokens, at, out int behind);
        ref readonly var link = ref tokens[behind];
        if (link.IsNear && link.Is(WordClass.LinkFrom) | tokens.Kind(behind) == DateWord.From && tokens.EndsWord(behind + 1))
        {
            if (tokens.Kind(behind) != DateWord.From && IsUpperOfLength(ref tokens, behind + 1))
            {
                return false;
            }

            ReadFrom(ref tokens, behind, hasClock);
        }
        else if (link.IsGlued && link.Is(WordClass.LinkAnd) && TryReadLast(ref tokens, behind + 1, out int next) && tokens.Is(next, DateWord.Between))
        {
            Accept(ref tokens, next + 1);
        }
        else if (link.IsNear && link.Is(WordClass.LinkMark))
        {
            if (IsUpperOfLength(ref tokens, behind + 1))
            {
                return false;
            }

            if (TryReadLast(ref tokens, behind + 1, out next) && (!hasClock || figure.Last.Month > 0))
            {
                TrySkipUntil(ref tokens, next, out int until);
                Accept(ref tokens, until);
            }
        }
        else if (tokens.Is(behind, DateWord.Until))
        {
            figure.HasStart = false;
            at = behind + 1;
            figure.End = tokens.EndOf(behind, tokens.Value(behind));
        }
        else
        {
            ReadList(ref tokens);
        }

        return true;
    }

    private void ReadFrom(scoped ref Lexer tokens, int link, bool hasClock)
    {
        if (TryReadLast(ref tokens, link + 1, out int next) && TrySkipUntil(ref tokens, next, out int until))
        {
            Accept(ref tokens, until);
            return;
        }

        // "20일 오후 2시부터 5시까지" is one day; "1일에서 3일로" are two.
        figure.HasLength = false;
        if (tokens.Kind(link) == DateWord.From && !hasClock)
        {
            figure.HasEnd = false;
            at = link + 1;
            figure.End = tokens.EndOf(link, tokens.Value(link));
        }
    }

    // "3일 내지 5일간", "2일에서 3일 걸린다"
    private readonly bool IsUpperOfLength(scoped ref Lexer tokens, int first) =>
        figure.First is { Day: > 0, Month: 0 } && DateLength.TryReadUnits(ref tokens, first, out var length) && length.Days > 0
        && tokens.Kind(first) != DateWord.Days && DateSide.IsNotADay(ref tokens, length.Days, length.Next);

    // "18·19일" are two days in a row, "18·19·20일" three; "10·15일" are two days apart.
    private void ReadList(scoped ref Lexer tokens)
    {
        var previous = figure.First;
        for (int i = 0; i < LongestList && IsListMark(ref tokens, at) && tokens[at - 1].IsDigits && TryReadLast(ref tokens, at + 1, out int next) && IsNext(previous, figure.Last); i++)
        {
            TrySkipUntil(ref tokens, next, out int until);
            Accept(ref tokens, until);
            previous = figure.Last;
        }

        figure.Last = previous;
        if (!figure.IsRange && figure.First.Day > 0 && IsListMark(ref tokens, at))
        {
            ReadDaysThatLast(ref tokens);
        }
    }

    // "4월 7일, 8일 이틀간": the length says that it is a list of one stay.
    private void ReadDaysThatLast(scoped ref Lexer tokens)
    {
        var previous = figure.First;
        int next = at;
        int days = 1;
        while (days < LongestList && IsListMark(ref tokens, next) && TryReadLast(ref tokens, next + 1, out int end) && figure.Last.IsDayAlone && IsNext(previous, figure.Last))
        {
            previous = figure.Last;
            next = end;
            days++;
        }

        if (days > 1 && DateLength.TryRead(ref tokens, next, out var length) && length is { Nights: < 0 } && length.Days == days)
        {
            figure.Last = previous;
            Accept(ref tokens, next);
        }
    }

    private static bool IsListMark(scoped ref Lexer tokens, int at) =>
        tokens[at].Kind == TokenKind.Mark && tokens[at].IsGlued && tokens[at].Is(WordClass.LinkList);

    private static bool IsNext(in DateParts previous, in DateParts next)
    {
        if (previous.Day > 0)
        {
            return next.Day == previous.Day + 1;
        }

        return (previous.Quarter > 0 && next.Quarter == previous.Quarter + 1)
            || (previous.Month > 0 && next.Month == previous.Month + 1)
            || (previous is { Month: 0, Quarter: 0, Half: 0 } && next.Year == previous.Year + 1);
    }

    private void Accept(scoped ref Lexer tokens, int next)
    {
        figure.IsRange = true;
        at = next;
        figure.End = tokens.Kind(next - 1) == DateWord.Until ? tokens.EndOf(next - 1, tokens.Value(next - 1)) : tokens[next - 1].End;
    }

    // ---- the end of a range

    private bool TryReadLast(scoped ref Lexer tokens, int first, out int next)
    {
        next = first;
        if (!tokens[first].IsNear)
        {
            return false;
        }

        if (figure.First.IsHyphenated && DateSide.TryReadShort(ref tokens, first, out figure.Last))
        {
            next = figure.Last.Next;
            return EndsFigure(ref tokens, next);
        }

        // "다음 주 월요일부터 수요일까지"
        if (figure.First.Weekday > 0 && tokens.Is(first, DateWord.Weekday))
        {
            figure.Last = new() { First = first, Weekday = tokens.Value(first) };
            next = first + 1;
            return true;
        }

        if (!DateSide.TryRead(ref tokens, first, out figure.Last))
        {
            return TryReadBareDay(ref tokens, first, out next) || TryReadShortYear(ref tokens, first, out next);
        }

        next = figure.Last.Next;
        return !figure.Last.IsBareDotted || ((figure.First.IsBareDotted || figure.First.Year > 0) && EndsFigure(ref tokens, next));
    }

    // The 29 of "5.28~29", the 17 of "5. 15. ~ 17.(3일간)", the 12 of "2024. 3. ~ 12."
    private bool TryReadBareDay(scoped ref Lexer tokens, int first, out int next)
    {
        next = first + 1;
        figure.Last = new() { First = first, Next = next };
        if (!tokens.TryDigits(first, 2, out int value))
        {
            return false;
        }

        bool hasDot = tokens[next].Mark is '.' && tokens[next].IsGlued;
        if (figure.First is { Year: > 0, Month: > 0, Day: 0 })
        {
            figure.Last.Month = value;
            next++;
            return hasDot && value is >= 1 and <= 12 && EndsFigure(ref tokens, next);
        }

        figure.Last.Day = value;
        if (figure.First.Day == 0 || value is < 1 or > 31)
        {
            return false;
        }

        if (DateSide.TryBracketedWeekday(ref tokens, next, out int weekday))
        {
            next = weekday;
            return true;
        }

        next += hasDot && tokens.IsOpenBracket(next + 1) ? 1 : 0;
        return (figure.First.IsBareDotted || figure.First.Year > 0) && EndsFigure(ref tokens, next);
    }

    // The 22 of "2021~22년", the 2022 of "(2018~2022)".
    private bool TryReadShortYear(scoped ref Lexer tokens, int first, out int next)
    {
        next = first + 1;
        figure.Last = new() { First = first, Next = next };
        if (!tokens.TryDigits(first, 4, out int year))
        {
            return false;
        }

        if (figure.First.IsBareYear)
        {
            figure.Last.Year = year;
            return true;
        }

        figure.Last.Year = (figure.First.Year / 100 * 100) + year;
        bool isYear = tokens[first].Digits == 2 && figure.First is { Year: > 0, Month: 0 } && figure.Last.Year > figure.First.Year && tokens.IsUnit(next, DateUnit.Year);
        next += isYear ? 1 : 0;
        return isYear;
    }

    // Nothing stands behind it that the figure would count or go on with.
    private static bool EndsFigure(scoped ref Lexer tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.IsGlued && (token.Mark is '%' or '‰' or ':' or '/' || token.Kind is TokenKind.Digits or TokenKind.Latin))
        {
            return false;
        }

        bool goesOn = token.Mark is '.' or ',' or '-' && token.IsGlued && tokens[at + 1].IsDigits && tokens[at + 1].IsGlued;
        bool isCounted = token.IsNear && (token.Mark is '%' || token.Kind == TokenKind.Latin || (token.Is(Counted) && IsWhole(ref tokens, at)));
        return !goesOn && !isCounted && tokens.EndsWord(at);
    }

    // 배 counts, 배터리 does not; 기업 and 분야 may be what the date is of.
    private static bool IsWhole(scoped ref Lexer tokens, int at) =>
        tokens[at].Kind != TokenKind.Hangul || (tokens.EndsWord(at + 1) && !(tokens[at].Is(WordClass.Owner) && !tokens[at].IsGlued)) || tokens[at].Is(WordClass.Numeral);

    // "2.23일(6박9일)까지", "7일 오후 6시까지"
    private bool TrySkipUntil(scoped ref Lexer tokens, int at, out int next)
    {
        int behind = TryReadBracketed(ref tokens, at, out int bracket) ? bracket : at;
        DateClock.TrySkip(ref tokens, behind, out int clock);
        bool isUntil = tokens.Kind(clock) is DateWord.Until or DateWord.Between && tokens[clock].IsNear;
        next = isUntil ? clock + 1 : behind;
        return isUntil;
    }

    // ---- the stay

    private void ReadLength(scoped ref Lexer tokens)
    {
        bool isSingle = !figure.IsRange && figure.HasStart && figure.HasEnd;
        if (figure.HasLength || (isSingle && IsSecondOfTwo(ref tokens) && !tokens.IsUnit(at + 1, DateUnit.Night)))
        {
            return;
        }

        if (TryReadBracketed(ref tokens, at, out int next))
        {
            at = next;
            figure.End = tokens[at - 1].End;
            return;
        }

        // "부터 약 2주간", "까지, 5일간"
        int start = !isSingle && figure.HasStart && tokens.IsMark(at, ',') ? at + 1 : at;
        start += !isSingle && tokens.Is(start, DateWord.BeforeLength) ? 1 : 0;
        bool isRead = DateLength.TryRead(ref tokens, start, out var found) || (!isSingle && DateLength.TryReadSchedule(ref tokens, start, out found));
        if (isRead && tokens[start].IsNear && !(figure.IsRange && found.Days == 0))
        {
            figure.Length = found;
            figure.HasLength = true;
            at = found.Next;
            figure.End = tokens[at - 1].End;
        }
    }

    private bool TryReadBracketed(scoped ref Lexer tokens, int open, out int next)
    {
        next = open;
        if (!tokens.IsOpenBracket(open) || !DateLength.TryRead(ref tokens, open + 1, out var found) || !tokens.IsCloseBracket(found.Next))
        {
            return false;
        }

        figure.Length = found;
        figure.HasLength = true;
        next = found.Next + 1;
        return true;
    }

    // In "20일과 21일 이틀간" and "7·9일 이틀간" the two days are told already; 결과 and 성과 join nothing.
    private readonly bool IsSecondOfTwo(scoped ref Lexer tokens)
    {
        int joint = figure.FirstToken - 1;
        ref readonly var before = ref tokens[joint - 1];
        bool isList = tokens[joint].Is(WordClass.LinkAnd | WordClass.LinkList) && tokens[joint].IsGlued;
        return isList && (before.IsDigits || before.Mark is ')' || tokens.Kind(joint - 1) == DateWord.Unit);
    }
}
