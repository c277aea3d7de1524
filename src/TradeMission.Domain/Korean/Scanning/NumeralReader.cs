using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads one number: digits, words and units in falling order.</summary>
/// <remarks>
/// A number is a falling chain of large units (조, 억, 만), each after a group; a group is a falling chain of small units
/// (천, 백, 십), each after a coefficient. <c>total</c>, <c>group</c> and <c>coefficient</c> are these three, from the
/// outside in. In running text a number goes on behind a space only where a reader would go on.
/// </remarks>
internal ref partial struct NumeralReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const int NoUnit = 8;
    private const int NoSmallUnit = 4;
    private const int MaxScale = 28;

    // Not readonly: a call on a readonly field of a type parameter would copy the text each time.
    private TText text;
    private readonly bool isPhrase;
    private readonly int limit;
    private readonly ref Numeral number;
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

    private NumeralReader(scoped ref TText text, int start, bool isPhrase, int limit, ref Numeral number)
    {
        this.text = text;
        this.number = ref number;
        this.limit = limit;
        this.isPhrase = isPhrase;
        at = start;
        number.Start = start;
        lastLarge = NoUnit;
        lastSmall = NoSmallUnit;
        isFirstRun = true;
    }

    /// <summary>Reads the number that starts at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts: at its sign, at 수 or 몇, or at its first digit, word or unit.</param>
    /// <param name="isPhrase">Whether the text is one phrase, in which any spacing is allowed, or running text.</param>
    /// <param name="number">The number, or why there is none.</param>
    internal static void Read(scoped ref TText text, int start, bool isPhrase, out Numeral number)
    {
        number = new() { Start = start };
        if (!PlainNumber<TText>.TryRead(ref text, start, ref number))
        {
            Read(ref text, start, isPhrase, text.Length, out number);
        }
    }

    /// <summary>Reads a number again without the digits behind a space at its end ("30억 2024").</summary>
    internal static void ReadWithoutTail(scoped ref TText text, in Numeral number, out Numeral shorter) =>
        Read(ref text, number.Start, isPhrase: false, number.EndBeforeTail, out shorter);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Read(scoped ref TText text, int start, bool isPhrase, int limit, out Numeral number)
    {
        number = default;
        var reader = new NumeralReader<TText>(ref text, start, isPhrase, limit, ref number);
        reader.ReadAll();
    }

    private void ReadAll()
    {
        ReadSign();
        ReadSeveral();
        int end = at;
        while (at < limit && ReadElement())
        {
            end = at;
            if (!TryCrossSpace())
            {
                break;
            }
        }

        number.End = end;
        if (number.IsRead)
        {
            Finish();
        }
    }

    private void ReadSign()
    {
        char c = text.Peek(at);
        if (c is '-' or '−' or '－')
        {
            number.IsNegative = true;
            at = text.Next(at);
        }
        else if (c == '마' && Phrases.TrySkip(ref text, at, "마이너스", out int end))
        {
            number.IsNegative = true;
            at = Spaces.Skip(ref text, end);
        }
    }

    private void ReadSeveral()
    {
        if (NumeralSymbols.KindOf(text.Peek(at)) == NumeralSymbols.Several)
        {
            int next = Spaces.Skip(ref text, text.Next(at));
            if (NumeralSymbols.IsUnit(text.Peek(next)) || NumeralSymbols.KindOf(text.Peek(next)) == NumeralSymbols.Digit)
            {
                number.IsSeveral = true;
                at = next;
            }
        }
    }

    private bool ReadElement()
    {
        byte symbol = NumeralSymbols.Of(text.Peek(at));
        switch (symbol & NumeralSymbols.KindMask)
        {
            case NumeralSymbols.Digit:
                return ReadDigits();
            case NumeralSymbols.Word:
                return ReadWord(symbol & NumeralSymbols.ValueMask);
            case NumeralSymbols.SmallUnit:
                return ReadSmallUnit(symbol & NumeralSymbols.ValueMask);
            case NumeralSymbols.LargeUnit:
                return ReadLargeUnit(symbol & NumeralSymbols.ValueMask);
            case NumeralSymbols.Some:
                return ReadSome() || ReadNative();
            default:
                return ReadWordFraction() || ReadNative();
        }
    }

    private bool ReadDigits()
    {
        if (hasDigits && number.IsWords)
        {
            return FailHere(ParseErrorKind.MixedScripts);
        }

        if (hasCoefficient || isClosed)
        {
            return FailHere(isClosed ? WhyClosed() : ParseErrorKind.UnexpectedText);
        }

        int start = at;
        var digits = default(DigitReader<TText>);
        digits.Read(ref text, at);
        at = digits.End;
        if (digits.Error != ParseErrorKind.None)
        {
            return Fail(digits.Error, start, at);
        }

        coefficientHigh = digits.High;
        coefficient = digits.Low;
        scale = digits.Scale;
        number.HasPoint = scale > 0;
        hasCoefficient = hasDigits = true;
        return CoefficientFits(start);
    }

    private bool ReadWord(int digit)
    {
        if (hasDigits && !number.IsWords)
        {
            // "1억이상" ends before 이, but in "3만오천" digits and words are one number.
            return NumeralSymbols.IsUnit(text.Peek(text.Next(at))) && FailHere(ParseErrorKind.MixedScripts);
        }

        // 일곱 and 일흔 begin like 일.
        if (digit == 1 && NativeNumerals.Starts(ref text, at))
        {
            return ReadNative();
        }

        // 만 칠레 페소, 삼만 이란 리알; and behind 수억 the 이 of 수억이 is a particle.
        if (number.IsSeveral || number.Units > 0 && CurrencyWords.After.Match(ref text, at, out _) >= 0)
        {
            return false;
        }

        if (hasCoefficient)
        {
            return FailHere(ParseErrorKind.DigitString);
        }

        coefficient = (ulong)digit;
        hasCoefficient = hasDigits = number.IsWords = true;
        at = text.Next(at);
        return true;
    }

    // 일점이삼
    private bool ReadWordFraction()
    {
        bool isWords = number.IsWords || (!hasDigits && number.Units > 0);
        if (!isWords || isClosed || text.Peek(at) is not ('점' or '쩜' or '點'))
        {
            return false;
        }

        int first = isPhrase ? Spaces.Skip(ref text, text.Next(at)) : text.Next(at);
        if (NumeralSymbols.KindOf(text.Peek(first)) != NumeralSymbols.Word)
        {
            return false;
        }

        coefficient += group;
        group = 0;
        hasGroup = false;
        hasCoefficient = true;
        for (at = first; NumeralSymbols.KindOf(text.Peek(at)) == NumeralSymbols.Word; at = text.Next(at))
        {
            int none = 0;
            ulong digit = (ulong)(NumeralSymbols.Of(text.Peek(at)) & NumeralSymbols.ValueMask);
            if (++scale > MaxScale
                || !PowersOfTen.TryScale(ref coefficientHigh, ref coefficient, ref none, 1)
                || !PowersOfTen.TryAdd(ref coefficientHigh, ref coefficient, 0, digit))
            {
                return FailHere(ParseErrorKind.Overflow);
            }
        }

        number.HasPoint = number.IsWords = isClosed = true;
        return true;
    }

    // 백스물여섯, 쉰두: native numerals end a number.
    private bool ReadNative()
    {
        // 만 네팔 루피
        if (number.Units > 0 && CurrencyWords.After.Match(ref text, at, out _) >= 0)
        {
            return false;
        }

        if ((hasDigits && !number.IsWords) || hasCoefficient || !NativeNumerals.TryRead(ref text, at, isPhrase, out int value, out int end))
        {
            return false;
        }

        if (lastSmall < 2 && (ulong)value >= PowersOfTen.Of(lastSmall))
        {
            return false;
        }

        // "만한 곳" is a place worth it, not 10,001 places.
        bool isTail = hasTotal || hasGroup;
        if (isTail && !isPhrase && value < 10)
        {
            return false;
        }

        coefficient = (ulong)value;
        hasCoefficient = hasDigits = number.IsWords = number.IsNative = isClosed = true;
        at = end;
        return true;
    }

    private bool CoefficientFits(int start)
    {
        if (hasGroup && !PowersOfTen.IsBelow(coefficientHigh, coefficient, scale, lastSmall))
        {
            return Fail(ParseErrorKind.PartTooLarge, start, at);
        }

        if (hasTotal && !PowersOfTen.IsBelow(coefficientHigh, coefficient, scale, 4 * lastLarge))
        {
            return Fail(ParseErrorKind.PartTooLarge, start, at);
        }

        return true;
    }

    private void Finish()
    {
        if (!hasTotal && !hasGroup && !hasCoefficient)
        {
            number.Error = new(ParseErrorKind.MissingNumber, new(number.Start, 0));
            return;
        }

        // Digits behind a point at the end are counted in their own scale, and so must be what stands before them.
        int none = 0;
        bool fits = PowersOfTen.TryAdd(ref totalHigh, ref total, 0, group)
            && (!(hasTotal || hasGroup) || !hasCoefficient || scale == 0 || PowersOfTen.TryScale(ref totalHigh, ref total, ref none, scale))
            && PowersOfTen.TryAdd(ref totalHigh, ref total, coefficientHigh, coefficient);
        if (!fits)
        {
            number.Error = new(ParseErrorKind.Overflow, new(number.Start, number.End - number.Start));
            return;
        }

        number.SetMantissa(totalHigh, total);
        number.Tail = hasTotal && lastLarge > 1 && scale == 0 ? group + coefficient : 0;
        number.Scale = scale;
        number.IsBareUnits = !hasDigits && !number.IsSeveral;
        number.IsWords |= !hasDigits;
        number.IsAmbiguous = hasTotal && !number.HasPoint && Numeral.IsPropertyStyle(lastLarge, lastSmall, group, hasCoefficient, coefficient);
        if (hasCoefficient)
        {
            number.LastUnit = 0;
        }
        else
        {
            number.EndBeforeTail = 0;
        }
    }

    // A decimal point, a native numeral or a number that counts thousands lets no more units follow.
    private ParseErrorKind WhyClosed() =>
        number.IsNative ? ParseErrorKind.UnexpectedText : number.HasPoint ? ParseErrorKind.BadDecimalPoint : ParseErrorKind.PartTooLarge;

    private bool FailHere(ParseErrorKind kind) => Fail(kind, at, text.Next(at));

    private bool Fail(ParseErrorKind kind, int start, int end)
    {
        number.Error = new(kind, new(start, end - start));
        return false;
    }
}
