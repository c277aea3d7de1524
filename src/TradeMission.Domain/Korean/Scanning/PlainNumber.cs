using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>The plain numbers, which most are: Arabic digits and units that fall, "1억 2천만", "1,213억", read in one short pass.</summary>
/// <remarks>
/// It knows only what is right beyond doubt. Whatever else turns up, and every fault, is left to
/// <see cref="NumeralReader{TText}"/>, which reads the number from its start.
/// </remarks>
internal ref struct PlainNumber<TText>
    where TText : struct, IText, allows ref struct
{
    private const int MaxDigits = 18;
    private const int GroupLength = 3;
    private const int NoSmallUnit = 4;
    private const int NoLargeUnit = 8;
    private const int LargestUnit = 3;

    // Times 조 it fits 64 bits, with all that follows.
    private const ulong LargestBeforeUnit = 9_999_999;

    private ulong total;
    private ulong group;
    private ulong coefficient;
    private bool hasCoefficient;
    private bool isFirstRun;
    private int lastLarge;
    private int lastSmall;

    // The power of ten of the last unit, which what follows must stay below.
    private int limit;
    private int at;

    /// <summary>Reads the number that starts at a position if it is a plain one.</summary>
    internal static bool TryRead(scoped ref TText text, int start, ref Numeral number)
    {
        byte symbol = NumeralSymbols.Of(text.Peek(start));
        if ((symbol & NumeralSymbols.KindMask) != NumeralSymbols.Digit)
        {
            return false;
        }

        var plain = new PlainNumber<TText>
        {
            at = start,
            limit = MaxDigits,
            isFirstRun = true,
            lastLarge = NoLargeUnit,
            lastSmall = NoSmallUnit,
        };
        return plain.TryReadAll(ref text, symbol, ref number);
    }

    private bool TryReadAll(scoped ref TText text, byte symbol, ref Numeral number)
    {
        while (true)
        {
            int value = symbol & NumeralSymbols.ValueMask;
            switch (symbol & NumeralSymbols.KindMask)
            {
                case NumeralSymbols.Digit when TryReadDigits(ref text, ref symbol):
                    break;
                case NumeralSymbols.SmallUnit when TryAddSmallUnit(value):
                case NumeralSymbols.LargeUnit when TryAddLargeUnit(value, ref number):
                    EndUnit(ref number);
                    at = text.Next(at);
                    symbol = NumeralSymbols.Of(text.Peek(at));
                    break;
                case NumeralSymbols.Digit or NumeralSymbols.SmallUnit or NumeralSymbols.LargeUnit or NumeralSymbols.Word or NumeralSymbols.Some:
                    return false;
                default:
                    Finish(ref number);
                    return true;
            }

            if ((symbol & NumeralSymbols.KindMask) == NumeralSymbols.Space && !TryCrossSpace(ref text, ref symbol, ref number))
            {
                return false;
            }
        }
    }

    // A run of digits, or groups of three; commas that stand otherwise, and a point, are for others to judge.
    private bool TryReadDigits(scoped ref TText text, ref byte symbol)
    {
        int first = ReadRun(ref text, ref symbol);
        int digits = first;
        while (IsMark(ref text, symbol, NumeralSymbols.Comma))
        {
            at = text.Next(at);
            symbol = NumeralSymbols.Of(text.Peek(at));
            if (first > GroupLength || ReadRun(ref text, ref symbol) != GroupLength)
            {
                return false;
            }

            digits += GroupLength;
        }

        hasCoefficient = true;
        return digits <= MaxDigits && !IsMark(ref text, symbol, NumeralSymbols.Point) && coefficient < PowersOfTen.Of(limit);
    }

    private int ReadRun(scoped ref TText text, ref byte symbol)
    {
        int digits = 0;
        while ((symbol & NumeralSymbols.KindMask) == NumeralSymbols.Digit)
        {
            coefficient = (coefficient * 10) + (uint)(symbol & NumeralSymbols.ValueMask);
            digits++;
            at = text.Next(at);
            symbol = NumeralSymbols.Of(text.Peek(at));
        }

        return digits;
    }

    private readonly bool IsMark(scoped ref TText text, byte symbol, byte mark) =>
        (symbol & NumeralSymbols.KindMask) == mark && NumeralSymbols.KindOf(text.Peek(text.Next(at))) == NumeralSymbols.Digit;

    private bool TryAddSmallUnit(int power)
    {
        if (power >= lastSmall || (hasCoefficient && coefficient is 0 or > 9))
        {
            return false;
        }

        group += Math.Max(coefficient, 1) * PowersOfTen.Of(power);
        lastSmall = power;
        limit = power;
        return true;
    }

    private bool TryAddLargeUnit(int power, ref Numeral number)
    {
        ulong part = group + coefficient;
        if (power >= lastLarge || power > LargestUnit || part is 0 or > LargestBeforeUnit
            || (lastLarge < NoLargeUnit && part >= PowersOfTen.Of(4 * (lastLarge - power))))
        {
            return false;
        }

        lastLarge = power;
        lastSmall = NoSmallUnit;
        limit = 4 * power;
        total += part * PowersOfTen.Of(limit);
        group = 0;
        number.LargestUnit = Math.Max(number.LargestUnit, limit);
        return true;
    }

    private void EndUnit(ref Numeral number)
    {
        isFirstRun &= !hasCoefficient || number.Units == 0;
        number.FirstUnits += isFirstRun ? limit : 0;
        number.Units++;
        coefficient = 0;
        hasCoefficient = false;
    }

    // Behind a space a plain number goes on with digits, or it has ended; with units and words it takes more to tell.
    private bool TryCrossSpace(scoped ref TText text, ref byte symbol, ref Numeral number)
    {
        int next = Spaces.Skip(ref text, at);
        byte behind = NumeralSymbols.Of(text.Peek(next));
        switch (behind & NumeralSymbols.KindMask)
        {
            case NumeralSymbols.Digit when !hasCoefficient:
                number.EndBeforeTail = lastLarge < NoLargeUnit ? at : 0;
                at = next;
                symbol = behind;
                return true;
            case NumeralSymbols.SmallUnit or NumeralSymbols.LargeUnit or NumeralSymbols.Word or NumeralSymbols.Some:
                return false;
            default:
                return true;
        }
    }

    private readonly void Finish(ref Numeral number)
    {
        number.End = at;
        number.SetMantissa(0, total + group + coefficient);
        number.Tail = lastLarge is > 1 and < NoLargeUnit ? group + coefficient : 0;
        number.IsAmbiguous = lastLarge < NoLargeUnit && Numeral.IsPropertyStyle(lastLarge, lastSmall, group, hasCoefficient, coefficient);
        number.LastUnit = hasCoefficient ? 0 : limit;
        number.EndBeforeTail = hasCoefficient ? number.EndBeforeTail : 0;
    }
}
