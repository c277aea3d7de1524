using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Scanning;

// The units: 십, 백, 천 close a coefficient, 만 and the larger ones a group.
internal ref partial struct NumeralReader<TText>
{
    // The .5 of "1천650.5" and of "3만2.5" ends a number; a unit behind it would multiply only a part of it.
    private readonly bool IsFractionOfPart => scale > 0 && (hasTotal || (hasGroup && hasCoefficient));

    private bool ReadSmallUnit(int power)
    {
        if (isClosed || IsFractionOfPart)
        {
            return FailHere(WhyClosed());
        }

        if (power >= lastSmall)
        {
            return FailHere(power == lastSmall ? ParseErrorKind.RepeatedUnit : ParseErrorKind.RisingUnit);
        }

        if (hasCoefficient && coefficient == 0)
        {
            return FailHere(ParseErrorKind.ZeroBeforeUnit);
        }

        ulong high = 0;
        ulong value = hasCoefficient ? coefficient : 1;
        if (value > 9 && (hasGroup || hasTotal))
        {
            return FailHere(ParseErrorKind.PartTooLarge);
        }

        // "20,609천", "1.2천만": the unit counts thousands, and only a larger unit may follow.
        bool countsUnits = value > 9 || scale > 0;
        if (coefficientHigh > 0 || !PowersOfTen.TryScale(ref high, ref value, ref scale, power) || high > 0)
        {
            return FailHere(ParseErrorKind.Overflow);
        }

        group += value;
        hasGroup = true;
        isClosed |= countsUnits;
        lastSmall = power;
        return EndUnit(power);
    }

    private bool ReadLargeUnit(int power)
    {
        if (power > NumeralSymbols.LargestInText && !isPhrase)
        {
            return false;
        }

        if (number.IsNative || IsFractionOfPart)
        {
            return FailHere(WhyClosed());
        }

        if (power >= lastLarge)
        {
            return FailHere(power == lastLarge ? ParseErrorKind.RepeatedUnit : ParseErrorKind.RisingUnit);
        }

        bool isElided = !hasGroup && !hasCoefficient;
        if (isElided && hasDigits && !number.IsWords)
        {
            return FailHere(ParseErrorKind.MissingNumber);
        }

        // In running text 해, 조 and 억 alone are words or ends of words: 올해, 억 소리.
        if (isElided && power > 1 && !isPhrase && number.Units == 0 && !number.IsSeveral)
        {
            return false;
        }

        ulong high = coefficientHigh;
        ulong value = isElided ? 1 : group + coefficient;
        if ((high | value) == 0)
        {
            return FailHere(ParseErrorKind.ZeroBeforeUnit);
        }

        int exponent = 4 * power;
        if (hasTotal && !PowersOfTen.IsBelow(high, value, 0, 4 * (lastLarge - power)))
        {
            return FailHere(ParseErrorKind.PartTooLarge);
        }

        bool isFraction = scale > 0;
        if (!PowersOfTen.TryScale(ref high, ref value, ref scale, exponent) || !PowersOfTen.TryAdd(ref totalHigh, ref total, high, value))
        {
            return FailHere(ParseErrorKind.Overflow);
        }

        isClosed = isFraction;
        hasTotal = true;
        hasGroup = false;
        group = 0;
        lastSmall = NoSmallUnit;
        lastLarge = power;
        number.LargestUnit = Math.Max(number.LargestUnit, exponent);
        return EndUnit(exponent);
    }

    private bool EndUnit(int exponent)
    {
        isFirstRun &= !hasCoefficient || number.Units == 0;
        number.FirstUnits += isFirstRun ? exponent : 0;
        number.LastUnit = exponent;
        number.Units++;
        hasCoefficient = false;
        coefficientHigh = coefficient = 0;
        at = text.Next(at);
        return true;
    }

    // 450여억, 1억5천여만: a unit must follow, otherwise 여 belongs to what stands behind the number.
    private bool ReadSome()
    {
        int next = Spaces.Skip(ref text, text.Next(at));
        bool isParted = next != text.Next(at);
        if ((!hasDigits && number.Units == 0) || !NumeralSymbols.IsUnit(text.Peek(next)) || (isParted && !isPhrase && !UnitStandsAlone(next)))
        {
            return false;
        }

        number.IsApproximate = true;
        at = next;
        return true;
    }
}
