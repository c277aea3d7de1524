using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// From … to …, and the stay that stands with them.
internal partial struct DateGrammar
{
    private const int LongestList = 31;
    private const int MonthsInYear = 12;
    private const int ShortestMonth = 28;

    private bool ReadSecond(scoped ref Lexer tokens)
    {
        if (figure.First.Half > 2)
        {
            figure.First.Half = 1;
            figure.Last = figure.First with { Half = 2, Relative = DateUnit.None };
            figure.IsRange = true;
            return true;
        }

        bool hasClock = DateClock.TrySkip(ref tokens, at, out int behind);
        behind += tokens.Is(behind, DateWord.DayTail) && tokens.Kind(behind + 1) is DateWord.From or DateWord.Until ? 1 : 0;
        ref readonly var link = ref tokens[behind];
        if (tokens.Is(behind, DateWord.Until))
        {
            figure.HasStart = false;
            End(ref tokens, behind + 1);
            return true;
        }

        bool isOpening = tokens.Kind(behind) == DateWord.From;
        bool isFrom = link.IsNear && link.Is(WordClass.LinkFrom) | isOpening && tokens.EndsWord(behind + 1);
        bool isMark = link.IsNear && link.Is(WordClass.LinkMark);
        bool isAnd = link.IsGlued && link.Is(WordClass.LinkAnd);
        if (!(isFrom || isMark || isAnd))
        {
            ReadList(ref tokens);
            return true;
        }

        if (!isOpening && !isAnd && IsUpperOfLength(ref tokens, behind + 1))
        {
            return false;
        }

        // 어제로부터 4일 후; "20일 오후 2시부터 5시까지" is one day; "1일에서 3일로" are two.
        if (isOpening && ReadDistance(ref tokens, behind + 1))
        {
            return true;
        }

        // 2001. 3.~현재
        if (isMark && tokens.Is(behind + 1, DateWord.AsOf))
        {
            figure.HasEnd = false;
            End(ref tokens, behind + 2);
            return true;
        }

        // "8월 7일 10시부터 ~ 9일 16시까지"
        behind += isOpening && tokens.IsRangeMark(behind + 1) ? 1 : 0;

        // "6월 10일 - 6월 민주 항쟁"
        bool isRead = TryReadLast(ref tokens, behind + 1, out int next)
            && !(figure.First.Day > 0 && figure.Last is { Day: 0, Month: > 0 } && figure.Last.Month == figure.First.Month);

        // "18일부터 20일 3일간", "6월 1일부터 30일 한 달간"
        bool isClosed = TrySkipUntil(ref tokens, next, out int until)
            || (isRead && DateLength.TryRead(ref tokens, next, out var length)
                && (length.Days == figure.Last.Day - figure.First.Day + 1 || IsWholeMonth(length)));
        bool isLast = isMark ? !hasClock || figure.Last.Month > 0 || tokens.IsUnit(next - 1, DateUnit.Day)
            : isClosed && (isFrom ? isOpening || !AreNumbers() : tokens.Kind(next) == DateWord.Between);
        if (isRead && isLast)
        {
            figure.IsRange = true;
            End(ref tokens, until);
            return true;
        }

        figure.HasLength = false;
        if (isOpening && !hasClock)
        {
            figure.HasEnd = false;
            End(ref tokens, behind + 1);
        }

        return true;
    }

    // 한 달간, of its first day to its last
    private readonly bool IsWholeMonth(in DateLength length) =>
        length.Months == 1 && figure.First.Day == 1 && figure.Last.Day >= ShortestMonth;

    // "평점 4.1에서 4.6까지"
    private readonly bool AreNumbers() => figure.First.IsBareDotted && figure.Last.IsBareDotted;

    // "3일 내지 5일간", "2일에서 3일 걸린다"
    private readonly bool IsUpperOfLength(scoped ref Lexer tokens, int first) =>
        figure.First is { Day: > 0, Month: 0 } && DateLength.TryReadUnits(ref tokens, first, out var length) && length.Days > 0
        && tokens.Kind(first) != DateWord.Days && DateSide.IsNotADay(ref tokens, length.Days, length.Next);

    // "18·19일" are two days in a row, "18·19·20일" three; "4월 7일, 8일 이틀간" are, as the length says; "10·15일" are two days apart.
    private void ReadList(scoped ref Lexer tokens)
    {
        bool isShared = tokens[at - 1].IsDigits;
        var previous = figure.First;
        int next = at;
        int items = 1;
        while (items < LongestList && IsListMark(ref tokens, next) && tokens[next - 1].IsDigits == isShared
            && TryReadLast(ref tokens, next + 1, out int end) && IsNext(previous, figure.Last)
            && (isShared || figure.Last.IsDayAlone || figure.Last.Day == 1))
        {
            previous = figure.Last;
            next = end;
            items++;
        }

        figure.Last = previous;
        if (items > 1 && (isShared || (DateLength.TryRead(ref tokens, next, out var length) && length.Nights < 0 && length.Days == items)))
        {
            TrySkipUntil(ref tokens, next, out int until);
            figure.IsRange = true;
            End(ref tokens, until);
        }
    }

    private static bool IsListMark(scoped ref Lexer tokens, int at) =>
        tokens[at].Kind == TokenKind.Mark && tokens[at].IsGlued && tokens[at].Is(WordClass.LinkList);

    private static bool IsNext(in DateParts previous, in DateParts next)
    {
        if (previous.Day > 0)
        {
            // 11월 30일, 12월 1일
            bool isNextMonth = next.Day == 1 && next.Month == (previous.Month % MonthsInYear) + 1;
            return next.Day == previous.Day + 1 || (isNextMonth && previous.Month > 0 && previous.Day >= ShortestMonth);
        }

        return (previous.Quarter > 0 && next.Quarter == previous.Quarter + 1)
            || (previous.Month > 0 && next.Month == previous.Month + 1)
            || (previous is { Month: 0, Quarter: 0, Half: 0 } && next.Year == previous.Year + 1);
    }

    // It ends before a token, and 부터 and 까지 without their particles.
    private void End(scoped ref Lexer tokens, int next)
    {
        at = next;
        bool isLink = tokens.Kind(next - 1) is DateWord.Until or DateWord.From;
        figure.End = isLink ? tokens.EndOf(next - 1, tokens.Value(next - 1)) : tokens[next - 1].End;
    }

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
        if (figure.HasLength || figure.Direction != 0 || (isSingle && IsSecondOfTwo(ref tokens) && !tokens.IsUnit(at + 1, DateUnit.Night)))
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
        int start = !isSingle && figure.HasStart && tokens[at].Mark is ',' && tokens[at].IsNear ? at + 1 : at;
        start += !isSingle && tokens.Is(start, DateWord.BeforeLength) ? 1 : 0;
        bool isRead = DateLength.TryRead(ref tokens, start, out var found)
            || (!isSingle && DateLength.TryReadSchedule(ref tokens, start, out found));
        if (isRead && tokens[start].IsNear && (!figure.IsRange || found.Days > 0 || IsWholeMonth(found)))
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
