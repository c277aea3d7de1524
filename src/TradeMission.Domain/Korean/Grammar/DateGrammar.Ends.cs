using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// The end of a range, which may leave out what its start says.
internal partial struct DateGrammar
{
    // What may not stand behind the figure that ends a range without a unit: "2024.04.07 - 27만 달러".
    private const WordClass Counted = WordClass.Numeral | WordClass.CurrencyAfter | WordClass.Subunit | WordClass.Factor | WordClass.Counter
        | WordClass.NativeCounter | WordClass.Measure | WordClass.Some;

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

        // "토요일인 8일부터 일요일인 9일까지"
        first += tokens.Is(first, DateWord.Weekday) && tokens.Is(first + 1, DateWord.Apposition) && tokens[first + 2].IsNear ? 2 : 0;

        // "다음 주 월요일부터 수요일까지"
        if (figure.First.Weekday > 0 && tokens.Is(first, DateWord.Weekday))
        {
            figure.Last = new() { Weekday = tokens.Value(first) };
            next = first + 1;
            return true;
        }

        // "8. ~ 9. 2억 원": the 9 is a day, the 2 none.
        bool isRead = DateSide.TryRead(ref tokens, first, out figure.Last);
        next = figure.Last.Next;
        return isRead && (!figure.Last.IsBareDotted || (figure.First.Day > 0 && tokens.Kind(next) == DateWord.Until)
            || ((figure.First.IsBareDotted || figure.First.Year > 0) && EndsFigure(ref tokens, next)))
            || TryReadBare(ref tokens, first, out next);
    }

    // The 2022 of "(2018~2022)", the 22 of "2021~22년", the 29 of "5.28~29", the 17 of "5. 15. ~ 17.(3일간)", the 12 of "2024. 3. ~ 12."
    private bool TryReadBare(scoped ref Lexer tokens, int first, out int next)
    {
        next = first + 1;
        figure.Last = new() { Next = next };
        bool isShort = tokens[first].Digits <= 2;
        if (!tokens.TryDigits(first, 4, out int value) || !(isShort || figure.First.IsBareYear))
        {
            return false;
        }

        if (figure.First.IsBareYear || tokens.IsUnit(next, DateUnit.Year))
        {
            figure.Last.Year = isShort ? (figure.First.Year / 100 * 100) + value : value;
            next += figure.First.IsBareYear ? 0 : 1;
            return figure.First.Month == 0 && figure.Last.Year > figure.First.Year && figure.First.Year > 0;
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

        if (DateSide.TryBracketedWeekday(ref tokens, hasDot ? next + 1 : next, out int weekday))
        {
            next = weekday;
            return true;
        }

        bool isDotted = tokens[figure.First.Next - 1].Mark is '.' && !tokens[next + 1].IsGlued;
        next += hasDot && (isDotted || tokens.IsOpenBracket(next + 1)) ? 1 : 0;
        bool isOpen = figure.First.IsBareDotted || figure.First.Year > 0;
        return tokens.Kind(next) == DateWord.Until || (isOpen && EndsFigure(ref tokens, next));
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
        bool isCounted = token.IsNear
            && (token.Mark is '%' || token.Kind == TokenKind.Latin || (token.Is(Counted) && IsWhole(ref tokens, at)));
        return !goesOn && !isCounted && tokens.EndsWord(at);
    }

    // 배 counts, 배터리 does not; 기업 and 분야 may be what the date is of.
    private static bool IsWhole(scoped ref Lexer tokens, int at) =>
        tokens[at].Kind != TokenKind.Hangul || (tokens.EndsWord(at + 1) && !(tokens[at].Is(WordClass.Owner) && !tokens[at].IsGlued))
            || tokens[at].Is(WordClass.Numeral);
}
