using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Reads a date, a range of dates, and the stay that stands with them; or a stay or a distance alone.</summary>
internal partial struct DateGrammar
{
    private DateFigure figure;
    private int at;

    /// <summary>Reads what stands at an anchor.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="anchor">A number, or the first word of a date without one.</param>
    /// <param name="floor">The first token that may belong to it: 지난 before a number.</param>
    /// <param name="figure">What was read.</param>
    internal static bool TryRead(scoped ref Lexer tokens, int anchor, int floor, out DateFigure figure)
    {
        var grammar = default(DateGrammar);
        bool isRead = grammar.ReadAll(ref tokens, anchor, floor);
        figure = grammar.figure;
        figure.Next = grammar.at;
        figure.Start = tokens[figure.FirstToken].Start;
        return isRead;
    }

    /// <summary>Whether a date may begin with a token: a number that stands free, or a word of time at the start of its word.</summary>
    internal static bool MayStart(scoped ref Lexer tokens, int at) =>
        tokens[at].IsDigits || tokens[at].Is(WordClass.Digit | WordClass.Small)
            ? !IsNoTime(ref tokens, at + 1) && StandsFree(ref tokens, at)
            : tokens.IsApostrophe(at) ? tokens[at + 1].IsDigits
            : tokens.Kind(at) is >= DateWord.Past and <= DateWord.Months && WordEnds.Begins(ref tokens, at);

    // 65개국, 30만: a word behind a number that no date goes on with.
    private static bool IsNoTime(scoped ref Lexer tokens, int at) =>
        tokens[at].Kind is TokenKind.Hangul or TokenKind.Latin && tokens.Kind(at) == DateWord.None
        && !tokens[at].Is(
            WordClass.Digit | WordClass.Small | WordClass.LinkMark | WordClass.LinkFrom | WordClass.LinkAnd | WordClass.LinkList);

    private bool ReadAll(scoped ref Lexer tokens, int anchor, int floor)
    {
        int first = FirstOf(ref tokens, anchor, floor);
        if (!MayStart(ref tokens, first) || IsNone(ref tokens, first, floor))
        {
            return false;
        }

        figure.IsRecurring = IsEvery(ref tokens, first);
        return TryFrom(ref tokens, first) || (first < anchor && TryFrom(ref tokens, anchor));
    }

    private bool TryFrom(scoped ref Lexer tokens, int first)
    {
        figure = new() { FirstToken = first, IsRecurring = figure.IsRecurring };
        if (ReadDates(ref tokens, first))
        {
            return true;
        }

        figure = new() { FirstToken = first, IsRecurring = figure.IsRecurring };
        return ReadDistance(ref tokens, first) || ReadStay(ref tokens, first);
    }

    // ---- what stands before it

    // 지난 and 오는, 올 and 지난해, an apostrophe before the year
    private static int FirstOf(scoped ref Lexer tokens, int anchor, int floor)
    {
        int first = anchor;
        first -= first > floor && tokens[first].IsGlued && tokens[first].IsDigits && tokens.IsApostrophe(first - 1) ? 1 : 0;
        bool hasWord = first > floor && tokens[first].IsNear && tokens[first].Kind != TokenKind.End
            && tokens.Kind(first - 1) is DateWord.Past or DateWord.Coming or DateWord.Relative or DateWord.Prefix
            && WordEnds.Begins(ref tokens, first - 1);
        return hasWord ? first - 1 : first;
    }

    // Not inside of 제3일, A4, 3.5, and not inside of a word; no date begins with 영.
    private static bool StandsFree(scoped ref Lexer tokens, int first)
    {
        ref readonly var before = ref tokens[first - 1];
        bool isZero = tokens[first].Is(WordClass.Digit) && Lexicon.Value(tokens[first].Row) == 0;
        if (!tokens[first].IsGlued || isZero)
        {
            return !isZero;
        }

        // "2순위,10일", not 1,234
        bool isFigure = (before.Mark is '-' or '/' or '+' && tokens[first - 2].Mark is not ')')
            || (before.Mark is '.' or ',' && tokens[first - 2].Kind != TokenKind.Hangul);
        return tokens[first].IsDigits
            ? !(before.IsDigits || isFigure || before.Kind == TokenKind.Latin
            || before.Tells(Context.Ordinal))
            : before.Kind is not (TokenKind.Hangul or TokenKind.Digits);
    }

    // 매년 5월 18일, 매년 2월과 8월, 주 3일
    private static bool IsEvery(scoped ref Lexer tokens, int first)
    {
        bool isJoined = tokens[first].IsNear && tokens[first - 1].IsGlued && tokens[first - 1].Is(WordClass.LinkAnd | WordClass.LinkList)
            && tokens.Kind(first - 2) == DateWord.Unit && tokens[first - 3].IsDigits;
        int head = isJoined ? first - 3 : first;
        return tokens[head].IsNear && WordEnds.Begins(ref tokens, head - 1)
            && (tokens[head - 1].Tells(Context.Recurring)
            || ((tokens.IsUnit(head - 1, DateUnit.Week) || tokens.IsUnit(head - 1, DateUnit.Month)) && !tokens[head - 2].IsDigits));
    }

    // 징역 2년 6월, 2년 6월, 휴가 3일, "계약일로부터 30일", and what goes on from a number that is no date: 5~70년대.
    private static bool IsNone(scoped ref Lexer tokens, int first, int floor)
    {
        if (!tokens[first].IsNear || !tokens[first].IsDigits)
        {
            return false;
        }

        if (tokens[first - 2].IsDigits && tokens.IsRangeMark(first - 1) && tokens[first - 1].IsGlued)
        {
            return first - 2 >= floor;
        }

        // "조업일수는 14일", "조업일수(14일)"
        if (WordEnds.StemTells(ref tokens, tokens.IsOpenBracket(first - 1) ? first - 2 : first - 1, Context.Span))
        {
            return IsOnlyDay(ref tokens, first) && !tokens.IsRangeMark(first + 1) && !tokens.IsRangeMark(first + 2);
        }

        return tokens.Kind(first - 1) switch
        {
            DateWord.Months or DateWord.Term => true,
            DateWord.From => tokens.Value(first - 1) > 2 && tokens.IsUnit(first + 1, DateUnit.Day),
            DateWord.Within => tokens.IsUnit(first - 2, DateUnit.Day) && tokens[first - 3].IsDigits,
            DateWord.Unit => tokens[first - 2].IsDigits && tokens.Unit(first - 1) is var unit
                && (unit is DateUnit.Year or DateUnit.Months or DateUnit.Week || (unit is DateUnit.Month && first - 1 >= floor)),
            DateWord.Nth or DateWord.Leave => IsOnlyDay(ref tokens, first),
            DateWord.BeforeLength => tokens.Value(first - 1) < 2 && IsOnlyDay(ref tokens, first),
            DateWord.Since => tokens.Value(first - 1) == 2 && IsOnlyDay(ref tokens, first),
            _ => false,
        };
    }

    // a day, 8.5일 or 2~3일, without 부터 and 까지
    private static bool IsOnlyDay(scoped ref Lexer tokens, int first)
    {
        bool isHalf = tokens[first + 1].Mark is '.' && tokens[first + 1].IsGlued && tokens[first + 2].IsGlued && tokens[first + 2].IsDigits;
        int unit = isHalf || tokens.IsRangeMark(first + 1) ? first + 3 : first + 1;
        return tokens.IsUnit(unit, DateUnit.Day) && (unit > first + 1 || tokens.Kind(unit + 1) is not (DateWord.From or DateWord.Until));
    }

    // ---- dates

    private bool ReadDates(scoped ref Lexer tokens, int first)
    {
        if (!DateSide.TryRead(ref tokens, first, out figure.First))
        {
            return false;
        }

        at = figure.First.Next;
        figure.End = figure.First.End;
        figure.First.IsOpen = IsUnreadTime(ref tokens, first);
        figure.First.IsVague |= figure.First.Quarter > 0 && tokens.Unit(first - 1) == DateUnit.FiscalYear;
        bool isOfWeekday = figure.First.Day > 0 && tokens.Kind(first - 1) == DateWord.Apposition
            && tokens.Kind(first - 2) == DateWord.Weekday && tokens[first].IsNear;
        figure.First.Weekday = isOfWeekday ? tokens.Value(first - 2) : figure.First.Weekday;
        figure.HasStart = figure.HasEnd = true;
        if (!ReadSecond(ref tokens) || (figure.First.IsBareDotted && !BareDottedStands(ref tokens, first)))
        {
            return false;
        }

        // "모집기간 : ~ 9. 19.(목)"
        figure.HasStart &= figure.IsRange || !figure.HasEnd || !IsBehindOpenMark(ref tokens, first);
        ReadLength(ref tokens);
        // 15일마다; 7월 17일(음력)
        figure.IsRecurring |= tokens.Is(at, DateWord.Every)
            || (tokens.IsOpenBracket(at) && tokens.Kind(at + 1) == DateWord.Term && tokens.IsCloseBracket(at + 2));
        return true;
    }

    // A range that is open below begins with its mark.
    private static bool IsBehindOpenMark(scoped ref Lexer tokens, int first) =>
        tokens[first].IsNear && tokens[first - 1].Tells(Context.Open)
            && (tokens[first - 1].Gap > Gap.Line || tokens[first - 2].Mark is ':' or '(' or '|');

    // 전전달 24일: a word of time that is not read leaves open what it says.
    private static bool IsUnreadTime(scoped ref Lexer tokens, int first)
    {
        ref readonly var before = ref tokens[first - 1];
        if (!tokens[first].IsNear || !tokens[first].IsDigits || before.Kind != TokenKind.Hangul)
        {
            return false;
        }

        int row = before.Row == 0 ? tokens.Suffix(first - 1) : WordEnds.Begins(ref tokens, first - 1) ? 0 : before.Row;
        if (Lexicon.Date(row) is DateWord.Relative or DateWord.Prefix)
        {
            return Lexicon.UnitOf(row) is not DateUnit.Day;
        }

        // 정월 1일, 섣달 3일, "다음다음 달 3일" in words that are not read
        int last = WordEnds.LastRow(ref tokens, tokens[first - 1]);
        return Lexicon.Date(last) == DateWord.Unit && Lexicon.UnitOf(last) is DateUnit.Month or DateUnit.Months or DateUnit.Quarter
            && (before.Row == 0 || before.Row == last);
    }

    // "5.28~29" is a range, 5.28 a number, "2/3~3/4" a range of numbers; 24.9.10 and (5.28.) are dates alone
    // or in brackets, else a version or a number.
    private readonly bool BareDottedStands(scoped ref Lexer tokens, int first)
    {
        bool isOpen = figure.First is { Year: > 0, Day: 0 } && !figure.HasEnd;
        bool isOfNumbers = (figure.First.IsFraction && (figure.Last.IsFraction || figure.Last.Month == 0))
            || (figure.First.IsNumbered && figure.Last.Month == 0);
        ref readonly var before = ref tokens[first - 1];
        bool isWhole = (before.IsEnd || before.Mark is '(') && (tokens[at].IsEnd || tokens[at].Mark is ')');
        int noun = WordEnds.IsParticle(ref tokens, first - 1) ? first - 2 : first - 1;
        bool isScale = tokens[first].IsNear && (tokens.Kind(noun) == DateWord.Scale || before.Kind == TokenKind.Latin);

        // "23.10.1.부터", but "12.4.1부터" may be a version.
        bool isBound = figure is { First: { Year: > 0, Day: > 0 } } && figure.HasStart != figure.HasEnd
            && tokens[figure.First.Next - 1].Mark is '.';
        return ((figure.IsRange | isOpen | isBound) && !isOfNumbers && !isScale)
            || (isWhole && (figure.First.Year > 0 || tokens[at - 1].Mark is '.'));
    }

    // ---- a stay or a distance alone

    // "2~3일간" is no length of three days.
    private bool ReadStay(scoped ref Lexer tokens, int first)
    {
        bool isUpper = tokens[first - 1].Is(WordClass.LinkMark | WordClass.LinkFrom) && tokens[first - 1].IsNear && tokens[first].IsNear
            && (tokens[first - 2].IsDigits || (tokens.Kind(first - 2) == DateWord.Unit && tokens[first - 3].IsDigits));
        if (isUpper || !DateLength.TryRead(ref tokens, first, out figure.Length) || figure.Length.Days == 0)
        {
            return false;
        }

        figure.HasLength = true;
        End(ref tokens, figure.Length.Next);
        return true;
    }

    // 사흘 전, 2주 후, "오늘로부터 최소 2주 후"; "개막 사흘 전" counts from another day, and "3일 전까지" too.
    private bool ReadDistance(scoped ref Lexer tokens, int first)
    {
        bool isLeast = figure.First.SaysAnything && tokens.Is(first, DateWord.PerDay);
        bool isAbout = figure.First.SaysAnything && tokens.Is(first, DateWord.BeforeLength);
        if (!DateLength.TryReadUnits(ref tokens, isLeast || isAbout ? first + 1 : first, out var length) || length.Days == 0)
        {
            return false;
        }

        int word = length.Next;
        var kind = tokens.Kind(word);
        if (!tokens[word].IsNear || kind is not (DateWord.Ago or DateWord.Later) || !tokens.EndsWord(word + 1)
            || tokens.Is(word + 1, DateWord.Until) || tokens.Is(word + 1, DateWord.Apposition)
            || !(figure.First.SaysAnything || StandsAlone(ref tokens, first)))
        {
            return false;
        }

        figure.Length = length;
        figure.Direction = tokens.Value(word);
        figure.IsFromMemory = kind == DateWord.Later;
        figure.HasStart = true;
        figure.HasEnd = !isLeast;
        End(ref tokens, word + 1);
        if (tokens.Is(at, DateWord.Weekday) && tokens.EndsWord(at + 1))
        {
            figure.Weekday = tokens.Value(at);
            End(ref tokens, at + 1);
        }
        else if (tokens.Is(at, DateWord.From))
        {
            figure.HasEnd = false;
            End(ref tokens, at + 1);
        }

        return true;
    }

    // A noun before it is what is counted from; a particle or a mark parts them.
    private static bool StandsAlone(scoped ref Lexer tokens, int first)
    {
        ref readonly var before = ref tokens[first - 1];
        if (!tokens[first].IsNear || before.Kind is not (TokenKind.Hangul or TokenKind.Digits))
        {
            return !(tokens.IsRangeMark(first - 1) && tokens.IsUnit(first - 2, DateUnit.Day));
        }

        bool isParticle = before.Is(WordClass.Particle) || Lexicon.Is(WordEnds.LastRow(ref tokens, before), WordClass.Particle);
        return !tokens[first].IsGlued && tokens.Kind(first - 1) switch
        {
            DateWord.BeforeLength => true,
            DateWord.From or DateWord.Ago or DateWord.Since or DateWord.Leave => before.Tells(Context.Opening),
            _ => isParticle || before.Tells(Context.Opening),
        };
    }
}
