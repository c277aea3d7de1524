using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// From … to …, and the stay that stands with them.
internal partial struct DateGrammar
{
    private const int LongestList = 31;

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
        else if (link.IsGlued && link.Is(WordClass.LinkAnd) && TryReadLast(ref tokens, behind + 1, out int next)
            && tokens.Is(next, DateWord.Between))
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
        // 어제로부터 4일 후
        if (tokens.Kind(link) == DateWord.From && ReadDistance(ref tokens, link + 1))
        {
            return;
        }

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
        for (int i = 0; i < LongestList && IsListMark(ref tokens, at) && tokens[at - 1].IsDigits
            && TryReadLast(ref tokens, at + 1, out int next) && IsNext(previous, figure.Last); i++)
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
        while (days < LongestList && IsListMark(ref tokens, next) && TryReadLast(ref tokens, next + 1, out int end)
            && figure.Last.IsDayAlone && IsNext(previous, figure.Last))
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
        int start = !isSingle && figure.HasStart && tokens.IsMark(at, ',') ? at + 1 : at;
        start += !isSingle && tokens.Is(start, DateWord.BeforeLength) ? 1 : 0;
        bool isRead = DateLength.TryRead(ref tokens, start, out var found)
            || (!isSingle && DateLength.TryReadSchedule(ref tokens, start, out found));
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
