using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

// Spaces within a number: whether it goes on behind one as a reader would go on.
internal partial struct NumberGrammar
{
    private const WordClass UnitBehind = WordClass.CurrencyAfter | WordClass.Country | WordClass.Factor;

    private bool TryCrossGap(scoped ref Lexer tokens)
    {
        ref readonly var token = ref tokens[at];
        if (token.IsGlued)
        {
            return true;
        }

        if (isPhrase)
        {
            return token.IsNear && GoesOnInPhrase(ref tokens);
        }

        if (!token.IsNear)
        {
            return false;
        }

        bool goesOn = token.IsDigits ? GoesOnWithDigits(ref tokens)
            : token.Is(WordClass.Digit) ? GoesOnWithWord(ref tokens)
            : token.Is(WordClass.Unit) ? !IsLoneWord() && IsNumeralRun(ref tokens, at)
            : token.Is(WordClass.Several) ? number.Units > 0 && !hasCoefficient && IsLowerRun(ref tokens, at + 1)
            : token.Is(WordClass.Some) ? tokens[at + 1].Is(WordClass.Unit)
            : token.Is(WordClass.Native | WordClass.Pair) && GoesOnWithNative(ref tokens);
        if (goesOn && hasTotal && !hasCoefficient)
        {
            number.TailStart = at;
        }

        return goesOn;
    }

    private readonly bool GoesOnInPhrase(scoped ref Lexer tokens)
    {
        ref readonly var token = ref tokens[at];
        return token.IsDigits ? !hasCoefficient
            : token.Is(WordClass.Digit) ? !hasCoefficient && (!hasDigits || number.IsWords || tokens[at + 1].Is(WordClass.Unit))
            : !token.Is(WordClass.Native | WordClass.Pair) || number.IsWords || !hasDigits;
    }

    // "이 천만원": two thousand, or this one?
    private readonly bool IsLoneWord() => hasCoefficient && number.IsWords && number.Units == 0 && number.Spread == 0;

    // 만 5천 명 and 3억 5000 달러 go on, 만 20세 and 3억 2개사 do not.
    private bool GoesOnWithDigits(scoped ref Lexer tokens)
    {
        if (hasCoefficient || isClosed || number.Units == 0)
        {
            return false;
        }

        int behind = SkipDigits(ref tokens, at, out int digits, out bool hasComma);
        ref readonly var next = ref tokens[behind];
        bool isFollowed = next.IsNear;
        bool hasUnit = isFollowed
            && ((next.Is(WordClass.Unit | WordClass.Several) && Lexicon.Value(next.Row) <= LargestInText)
                || (next.Is(WordClass.Some) && tokens[behind + 1].Is(WordClass.Unit)));
        if (hasUnit)
        {
            return hasDigits && (!number.IsWords || hasTotal) || IsFalling(ref tokens, behind);
        }

        bool isBare = !hasDigits && !number.IsSeveral;
        bool isLarge = digits >= 4 || hasComma;
        if (isBare && next.Is(WordClass.Some) && isFollowed)
        {
            // 백 20여 명
            return digits <= (hasTotal ? 4 * lastLarge : lastSmall) && IsFalling(ref tokens, behind);
        }

        int unit = next.Is(WordClass.Some) ? behind + 1 : behind;
        bool goesOn = isFollowed && tokens[unit].Is(UnitBehind) && tokens[unit].IsNear
            ? !isBare || MayCount(isBare, digits)
            : tokens[unit].Is(WordClass.Counter | WordClass.People)
                ? IsCutByLine(tokens[at], digits) || MayCount(isBare, digits)
                : !isBare && (isLarge ? !IsDateMark(ref tokens, unit) : EndsFigure(ref tokens, unit) || EndsSum(ref tokens, unit, digits));
        number.HasShortTail = goesOn && !isLarge && !tokens[number.First - 1].Is(WordClass.CurrencyBefore);
        number.IsCut = !goesOn;
        return goesOn;
    }

    // 만 500명, 천 50명, 3만 500명, 3백 50명
    private readonly bool MayCount(bool isBare, int digits) =>
        !isBare ? (lastLarge == 1 && digits >= 3) || (hasGroup && digits > 1 && digits <= lastSmall && digits < NoSmallUnit)
            : hasTotal ? digits is >= 3 and <= 4
            : digits >= 2 && digits <= lastSmall;

    // 3백|20명: where a line ends within a number, its lower places stand on the next.
    private readonly bool IsCutByLine(in Token token, int digits) =>
        token.IsJoined && hasDigits && hasGroup && digits <= lastSmall && digits < NoSmallUnit;

    // 천 50만 is one number; behind 만 alone only what is below it goes on.
    private readonly bool IsFalling(scoped ref Lexer tokens, int unit)
    {
        int row = tokens[unit].Row;
        if (Lexicon.Is(row, WordClass.Some))
        {
            return true;
        }

        bool isShared = Lexicon.Is(row, WordClass.Large) || (tokens[unit + 1].IsGlued && tokens[unit + 1].Is(WordClass.Large));
        return isShared
            ? !hasTotal && (!hasDigits || (Lexicon.Is(row, WordClass.Large) ? lastSmall < 3 : Lexicon.Value(row) < lastSmall))
            : hasTotal || Lexicon.Value(row) < lastSmall;
    }

    // 3천 수백원; but 8억 수조원 and 8억 수십 명 are two figures.
    private readonly bool IsLowerRun(scoped ref Lexer tokens, int at)
    {
        int end = at;
        bool isLower = true;
        for (; tokens[end].Is(WordClass.Unit) && (end == at || tokens[end].IsGlued); end++)
        {
            int value = Lexicon.Value(tokens[end].Row);
            isLower &= tokens[end].Is(WordClass.Large) ? value < lastLarge : hasTotal || value < lastSmall;
        }

        return isLower && IsNumeralRun(ref tokens, at) && !(lastLarge is > 1 and < NoUnit && tokens[end].Is(WordClass.Counter));
    }

    private static bool IsDateMark(scoped ref Lexer tokens, int at) =>
        tokens[at].Is(WordClass.Date) || (tokens[at].Mark is '.' or '-' or '/' && tokens[at + 1].IsGlued && tokens[at + 1].IsDigits);

    // "3억 521", and nothing behind it that the digits could belong to.
    private static bool EndsFigure(scoped ref Lexer tokens, int at)
    {
        ref readonly var next = ref tokens[at];
        return next.IsEnd || next.Gap >= Gap.Hard
            || (next.Mark is not ('\0' or '.' or ')' or ',' or '-' or '/' or ':') && !next.Is(WordClass.Measure))
            || (next.IsGlued && next.Is(WordClass.Particle) && !next.Is(WordClass.Counter | WordClass.Measure))
            || next.Is(WordClass.QualifierAfter);
    }

    // "₩3억 521, …": where the currency stands before the number, nothing need stand behind it; "₩300억 2. 수출" goes on with a list.
    private readonly bool EndsSum(scoped ref Lexer tokens, int at, int digits)
    {
        ref readonly var next = ref tokens[at];
        bool isItem = digits <= 2 && next.Mark is '.' or ')' && tokens[at + 1].IsNear && !tokens[at + 1].IsGlued;
        return tokens[number.First].IsNear && tokens[number.First - 1].Is(WordClass.CurrencyBefore) && !isItem
            && !next.Is(WordClass.Measure | WordClass.Date) && next.Mark is not ('-' or '/' or ':')
            && !(next.IsGlued && next.Kind == TokenKind.Latin);
    }

    private static int SkipDigits(scoped ref Lexer tokens, int at, out int digits, out bool hasComma)
    {
        digits = 0;
        hasComma = false;
        int first = at;
        while (tokens[at].IsDigits
            || (tokens[at].Mark is ',' or '.' && tokens[at].IsJoined && tokens[at + 1].IsDigits && tokens[at + 1].IsJoined))
        {
            if (at > first && !tokens[at].IsJoined)
            {
                break;
            }

            digits += tokens[at].Digits;
            hasComma |= tokens[at].Mark == ',';
            at++;
        }

        return at;
    }

    // 1억 이천만, 15만 오천: in running text a unit must follow.
    private readonly bool GoesOnWithWord(scoped ref Lexer tokens) =>
        !hasCoefficient && number.Units > 0 && tokens[at + 1].Is(WordClass.Unit) && tokens[at + 1].IsGlued && IsNumeralRun(ref tokens, at);

    // 일만이천 세 곳, 천 스무 명; but 만 스무 살
    private readonly bool GoesOnWithNative(scoped ref Lexer tokens) =>
        (number.IsWords ? hasDigits || hasGroup : !hasDigits && hasGroup) && number.Units > 0 && !hasCoefficient
            && tokens[at + 1].Is(WordClass.NativeCounter);

    /// <summary>Whether the tokens written together from here on are numerals, and behind them the word ends or what numbers are followed
    /// by.</summary>
    private static bool IsNumeralRun(scoped ref Lexer tokens, int at)
    {
        int end = at;
        while (tokens[end].Is(WordClass.Numeral | WordClass.Some | WordClass.Several) && (end == at || tokens[end].IsJoined))
        {
            end++;
        }

        ref readonly var next = ref tokens[end];
        return end > at && (!next.IsGlued || Lexicon.Classes(next.Row) != WordClass.None || next.Kind != TokenKind.Hangul)
            && !(next.IsGlued && next.Is(WordClass.Lookalike));
    }
}
