using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Reads one number: digits, words and units in falling order.</summary>
/// <remarks>
/// A number is a falling chain of large units (조, 억, 만), each after a group; a group is a falling chain of small units (천, 백, 십),
/// each after a coefficient. <c>total</c>, <c>group</c> and <c>coefficient</c> are these three, from the outside in. In running text a
/// number goes on behind a space only where a reader would go on.
/// </remarks>
internal partial struct NumberGrammar
{
    private const int NoUnit = 8;
    private const int NoSmallUnit = 4;
    private const int MaxScale = 28;
    /// <summary>해: of the larger units 자 and 양 are hardly ever units in running text.</summary>
    internal const int LargestInText = 5;

    private const int MostTokens = 64;

    /// <summary>Whether a token is a unit that running text has.</summary>
    internal static bool IsUnitInText(in Token token) => token.Is(WordClass.Unit) && Lexicon.Value(token.Row) <= LargestInText;

    private readonly bool isPhrase;
    private readonly int limit;
    private Number number;
    private int at;
    private ulong totalHigh;
    private ulong total;
    private ulong group;
    private ulong coefficientHigh;
    private ulong coefficient;
    private int scale;
    private int lastLarge;
    private int lastSmall;
    private bool hasTotal;
    private bool hasGroup;
    private bool hasCoefficient;
    private bool hasDigits;
    private bool isClosed;
    private bool isFirstRun;
    private bool isSpreadPending;

    private NumberGrammar(int first, int start, bool isPhrase, int limit)
    {
        number.First = first;
        number.Start = start;
        this.limit = limit;
        this.isPhrase = isPhrase;
        at = first;
        lastLarge = NoUnit;
        lastSmall = NoSmallUnit;
        isFirstRun = true;
    }

    /// <summary>Reads the number that starts with a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">The number's first token: a sign, 수 or 몇, a digit, a number word or a unit.</param>
    /// <param name="isPhrase">Whether the text is one phrase, in which any spacing is allowed, or running text.</param>
    /// <param name="number">The number, or why there is none.</param>
    internal static void Read(scoped ref Lexer tokens, int first, bool isPhrase, out Number number) =>
        Read(ref tokens, first, isPhrase, first + MostTokens, out number);

    /// <summary>Reads a number again without the part behind its last space ("30억 2024").</summary>
    internal static void ReadWithoutTail(scoped ref Lexer tokens, ref Number number)
    {
        Read(ref tokens, number.First, isPhrase: false, number.TailStart, out number);
        number.IsCut = true;
        number.HasShortTail = false;
    }

    private static void Read(scoped ref Lexer tokens, int first, bool isPhrase, int limit, out Number number)
    {
        var grammar = new NumberGrammar(first, tokens[first].Start, isPhrase, limit);
        grammar.ReadAll(ref tokens);
        number = grammar.number;
    }

    private void ReadAll(scoped ref Lexer tokens)
    {
        if (SignGrammar.IsDash(tokens[at]))
        {
            number.IsNegative = true;
            at++;
        }

        int end = at;
        while (at < limit && ReadElement(ref tokens))
        {
            end = at;
            if (!TryCrossGap(ref tokens))
            {
                break;
            }
        }

        number.Next = end;
        number.End = tokens[end - 1].End;
        if (number.IsRead)
        {
            Finish(ref tokens);
        }
    }

    private bool ReadElement(scoped ref Lexer tokens)
    {
        ref readonly var token = ref tokens[at];
        if (token.IsDigits)
        {
            return ReadDigits(ref tokens);
        }

        if (token.Row == 0)
        {
            return false;
        }

        var classes = Lexicon.Classes(token.Row);
        int value = Lexicon.Value(token.Row);
        if ((classes & WordClass.Large) != 0)
        {
            return ReadLargeUnit(ref tokens, value);
        }

        if ((classes & WordClass.Small) != 0)
        {
            return ReadSmallUnit(ref tokens, value);
        }

        if ((classes & WordClass.Digit) != 0)
        {
            return ReadWord(ref tokens, value);
        }

        if ((classes & WordClass.Several) != 0)
        {
            return ReadSeveral(ref tokens);
        }

        if ((classes & WordClass.Some) != 0)
        {
            return ReadSome(ref tokens);
        }

        if ((classes & WordClass.Point) != 0 && ReadWordFraction(ref tokens))
        {
            return true;
        }

        return (classes & (WordClass.Native | WordClass.Pair)) != 0 && ReadNative(ref tokens, token.Row);
    }

    // ---- digits

    private bool ReadDigits(scoped ref Lexer tokens)
    {
        if (hasDigits && number.IsWords)
        {
            return number.Units > 0 && !hasCoefficient
                ? ReadDigitRun(ref tokens)
                : Fail(ref tokens, ParseErrorKind.MixedScripts, at, at + 1);
        }

        if (hasCoefficient || isClosed)
        {
            return Fail(ref tokens, isClosed ? WhyClosed() : ParseErrorKind.UnexpectedText, at, at + 1);
        }

        return ReadDigitRun(ref tokens);
    }

    // Commas group by three, or by four as Korean units do (10,0000,0000).
    private bool ReadDigitRun(scoped ref Lexer tokens)
    {
        int first = at;
        coefficientHigh = coefficient = 0;
        int length = AppendDigits(ref tokens);
        if (isFirstRun && number.Units == 0)
        {
            number.FirstDigits = (byte)Math.Min(length, byte.MaxValue);
        }

        int head = length;
        int size = 0;
        while (IsMarkBeforeDigits(ref tokens, ',') && !IsPair(ref tokens, head))
        {
            at++;
            length = AppendDigits(ref tokens);
            size = size == 0 ? length : size;
            number.HasComma = true;
            if (length != size || size is not (3 or 4) || head > size)
            {
                return FailRun(ref tokens, ParseErrorKind.BadGrouping, first);
            }
        }

        if (IsMarkBeforeDigits(ref tokens, '.'))
        {
            at++;
            scale = AppendDigits(ref tokens);
            number.HasPoint = true;

            // 10.000: ten thousand grouped by a point, or ten? And 3.400?
            bool isGrouped = scale == 3 && head <= 3 && tokens[at - 1].Value % 10 == 0 && !number.HasComma
                && !tokens[at].Is(WordClass.Unit);
            number.IsAmbiguous = isGrouped;
            if (isGrouped && tokens[at - 1].Value == 0)
            {
                return FailRun(ref tokens, ParseErrorKind.BadGrouping, first);
            }

            if (IsMarkBeforeDigits(ref tokens, '.') || IsMarkBeforeDigits(ref tokens, ','))
            {
                return FailRun(ref tokens, ParseErrorKind.BadDecimalPoint, first);
            }
        }

        hasCoefficient = hasDigits = true;
        return number.IsRead && (scale <= MaxScale || Fail(ref tokens, ParseErrorKind.Overflow, first, at))
            && CoefficientFits(ref tokens, first);
    }

    private int AppendDigits(scoped ref Lexer tokens)
    {
        int length = 0;
        int first = at;
        do
        {
            ref readonly var token = ref tokens[at];
            int none = 0;
            if ((coefficientHigh | coefficient) == 0)
            {
                coefficient = token.Value;
            }
            else if (!PowersOfTen.TryScale(ref coefficientHigh, ref coefficient, ref none, token.Digits)
                || !PowersOfTen.TryAdd(ref coefficientHigh, ref coefficient, 0, token.Value))
            {
                Fail(ref tokens, ParseErrorKind.Overflow, first, at + 1);
            }

            length += token.Digits;
            at++;
        }
        while (tokens[at].IsDigits && tokens[at].IsGlued && at < limit);
        return length;
    }

    private readonly bool IsMarkBeforeDigits(scoped ref Lexer tokens, char mark) =>
        tokens[at].Mark == mark && tokens[at].IsJoined && tokens[at + 1].IsDigits && tokens[at + 1].IsJoined;

    // "2,3억원" is two or three.
    private readonly bool IsPair(scoped ref Lexer tokens, int head) =>
        head == 1 && tokens[at + 1].Digits == 1 && tokens[at + 1].Value == tokens[at - 1].Value + 1 && !number.HasComma;

    private bool CoefficientFits(scoped ref Lexer tokens, int first)
    {
        bool isTooLarge = (hasGroup && !PowersOfTen.IsBelow(coefficientHigh, coefficient, scale, lastSmall))
            || (hasTotal && !PowersOfTen.IsBelow(coefficientHigh, coefficient, scale, 4 * lastLarge));
        return !isTooLarge || Fail(ref tokens, ParseErrorKind.PartTooLarge, first, at);
    }
}
