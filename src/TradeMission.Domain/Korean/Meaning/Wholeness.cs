using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Whole or nothing: whether a figure touches numeral material that it did not read.</summary>
internal static class Wholeness
{
    private const int LongestNumeral = 24;

    /// <summary>Whether such material stands before a figure, across at most one space, mark or line end.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">The first token of the figure.</param>
    /// <param name="floor">The first token that is no part of another figure.</param>
    internal static bool TouchesBefore(scoped ref Lexer tokens, int first, int floor)
    {
        ref readonly var token = ref tokens[first];
        ref readonly var before = ref tokens[first - 1];
        if (before.IsEnd)
        {
            return IsDigitBefore(tokens.Characters, token.Start);
        }

        // 제1한화 3억: digits that are written onto it part nothing.
        bool isOnto = token.IsGlued && before.IsDigits;
        if ((first <= floor && !isOnto) || token.Gap == Gap.Break)
        {
            return false;
        }

        if (before.IsDigits || before.Kind == TokenKind.ForeignDigit)
        {
            // 10:30 3만원, 1+1 9,900원, B737 175대: a time of day, an offer, a model
            ref readonly var earlier = ref tokens[first - 2];
            bool isTime = earlier.Mark is ':' or '+' && tokens[first - 3].IsDigits;
            bool isModel = before.IsGlued && earlier.Kind == TokenKind.Latin && !earlier.Is(WordClass.CurrencyBefore);
            return token.IsGlued || !(isTime || isModel);
        }

        if (before.Kind == TokenKind.Latin)
        {
            return token.IsGlued && !before.Is(WordClass.CurrencyBefore) && !IsAcronym(before);
        }

        // 일일 8000명: two digits in words are no number before digits.
        if (!token.IsGlued && token.IsDigits && before.IsGlued && before.Is(WordClass.Digit) && tokens[first - 2].Is(WordClass.Digit)
            && WordEnds.Begins(ref tokens, first - 2))
        {
            return false;
        }

        // 5월 3일1억원: the unit of a date.
        bool isDate = before.Is(WordClass.Date) && before.IsGlued && tokens[first - 2].IsDigits;
        return before.Kind == TokenKind.Mark && !before.Is(WordClass.Numeral) ? IsMarkOfNumber(ref tokens, first - 1, floor)
            : !isDate && !IsNumberOf(before, token) && IsNumeral(ref tokens, first - 1, token.IsGlued);
    }

    // 회원 수 300명, 몇 사람: 수 and 몇 go on with a unit.
    private static bool IsNumberOf(in Token several, in Token next) =>
        several.Is(WordClass.Several)
        && (next.IsDigits ? several.Is(WordClass.Ability) && !next.IsGlued : !next.Is(WordClass.Numeral));

    // What stands farther before a figure is not among the tokens that are read.
    private static bool IsDigitBefore(Characters characters, int start)
    {
        char c = characters.ReadBefore(start, out int before);
        return char.IsDigit(c == ' ' ? characters.ReadBefore(before, out _) : c);
    }

    /// <summary>Whether such material stands behind a figure without a unit.</summary>
    internal static bool TouchesBehind(scoped ref Lexer tokens, int next)
    {
        ref readonly var token = ref tokens[next];
        if (token.Gap == Gap.Break)
        {
            return false;
        }

        // 한화 3일: a day is no money.
        if (token.Is(WordClass.Date) && token.IsGlued)
        {
            return true;
        }

        bool isMark = token.Mark is ',' or '.' or '\'' or '’' && token.IsGlued && tokens[next + 1].IsDigits && tokens[next + 1].IsGlued;
        return isMark || (token.IsDigits && !IsOwnFigure(ref tokens, next)) || token.Kind == TokenKind.ForeignDigit
            || (token.Is(WordClass.Unit) && Lexicon.Value(token.Row) <= NumberGrammar.LargestInText && !token.IsGlued);
    }

    /// <summary>Whether digits behind a figure belong to another one: 3억 2개사, 300억 1) 수출, 30억 2024년.</summary>
    internal static bool IsOwnFigure(scoped ref Lexer tokens, int digits)
    {
        ref readonly var next = ref tokens[digits + 1];
        bool isItem = next.Mark is '.' or ')' && tokens[digits].Digits <= 2 && tokens[digits + 2].IsNear
            && !tokens[digits + 2].IsGlued;
        return !tokens[digits].IsGlued
            && (next.Is(WordClass.Counter | WordClass.People | WordClass.Date) || isItem || (next.IsGlued && next.Is(WordClass.Measure)));
    }

    // MOU2건, EU27개국
    private static bool IsAcronym(in Token token) => token.End - token.Start > 1;

    // "234, 567원", "1.2.3억", "10:30", "7-3억": a mark that hangs together with digits before it.
    private static bool IsMarkOfNumber(scoped ref Lexer tokens, int mark, int floor)
    {
        ref readonly var token = ref tokens[mark];
        ref readonly var digit = ref tokens[mark - 1];
        bool isGlued = tokens[mark + 1].IsGlued;
        bool isApostrophe = token.Mark is '\'' or '’';
        bool isForeign = token.Mark is '\u066B' or '\u066C' or '\u2044' && digit.IsDigits;
        if (isGlued && (isForeign || token.Mark is '%' or '^' or '_' or '#' || (isApostrophe && token.IsGlued && digit.IsDigits)))
        {
            return true;
        }

        // (1,234)천원
        if (token.Mark is ')' or ']' && isGlued && digit.IsDigits && tokens[mark + 1].Is(WordClass.Unit))
        {
            return true;
        }

        bool isDigit = digit.IsDigits || digit.Kind == TokenKind.ForeignDigit
            || (digit.Is(WordClass.Digit) && digit.IsGlued && tokens[mark - 2].IsDigits);
        bool isNumber = mark - 1 >= floor && isDigit && token.IsNear;
        if (token.Mark is ',' or '.')
        {
            // "1. 5억" at a line's start is an item of a list; "7.~8. 5억" is behind a day.
            bool isDay = digit.IsGlued && tokens[mark - 2].Is(WordClass.LinkMark) && tokens[mark - 3].Mark == '.';
            bool isItem = !isGlued
                && (token.Mark == '.' ? isDay || digit.Gap is Gap.Hard or Gap.Break : tokens[mark + 1].Digits != 3);

            // "매출 .5억" is no 5억; but "맺었다.5억원은" and "…..5억원" end a sentence.
            bool isEnd = token.IsGlued && (digit.Kind == TokenKind.Hangul || (digit.Mark == '.' && !tokens[mark - 2].IsDigits));
            return isNumber
                ? !isItem
                : token.Mark == '.' && isGlued && tokens[mark + 1].IsDigits && !digit.Is(WordClass.CurrencyBefore) && !isEnd;
        }

        bool isRange = token.Is(WordClass.LinkMark | WordClass.LinkList) || token.Mark is '/' or ':' or '+' or '×';
        return isRange && (isNumber || (mark - 1 >= floor && token.IsNear && IsNumeral(ref tokens, mark - 1, isGlued && token.IsGlued)));
    }

    // A number in words, from the beginning of its word; 이 alone is "this".
    private static bool IsNumeral(scoped ref Lexer tokens, int last, bool isGlued)
    {
        // 이자만, 모양, 2자녀: in running text 자 and 양 are no units.
        int first = last;
        for (int i = last; i >= last - 1; i--)
        {
            if (tokens[i].Is(WordClass.Large) && Lexicon.Value(tokens[i].Row) > NumberGrammar.LargestInText)
            {
                return tokens[i - 1].IsDigits && tokens[i].IsGlued && NumberPlace.IsWord(tokens[last]);
            }
        }

        while (tokens[first].Is(WordClass.Numeral | WordClass.Several | WordClass.Native | WordClass.Pair) && tokens[first].IsGlued
            && last - first < LongestNumeral
            && tokens[first - 1].Kind == TokenKind.Hangul)
        {
            first--;
        }

        ref readonly var token = ref tokens[first];
        if (token.IsDigits || (tokens[first - 1].IsDigits && token.IsGlued && token.Is(WordClass.Unit)))
        {
            return true;
        }

        // 조사 10만원, 경사 20만원: units above 만 begin no number.
        bool isAbove = !isGlued && token.Is(WordClass.Large) && Lexicon.Value(token.Row) > 1;
        bool isWord = !isAbove && token.Is(WordClass.Numeral | WordClass.Several) && WordEnds.Begins(ref tokens, first);
        bool isTown = last == first + 1 && !isGlued && Lexicon.Value(token.Row) is 2 or 4 && token.Is(WordClass.Digit)
            && tokens[last].Is(WordClass.Small) && Lexicon.Value(tokens[last].Row) == 3;
        if (isTown)
        {
            // 이천 6억, 사천 14억
            return false;
        }

        bool isLone = first == last && (token.Is(WordClass.Digit | WordClass.Large) || NumberPlace.IsAbility(ref tokens, first)) && !isGlued
            && !token.Is(WordClass.Small);
        return isWord && !isLone;
    }
}
