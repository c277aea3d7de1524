using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Grammar;

// Number words and units: 십, 백, 천 close a coefficient, 만 and the larger ones a group.
internal partial struct NumberGrammar
{
    private const byte SeveralSpread = 7;

    // The .5 of "1천650.5" and of "3만2.5" ends a number; a unit behind it would multiply only a part of it.
    private readonly bool IsFractionOfPart => scale > 0 && (hasTotal || (hasGroup && hasCoefficient));

    private bool ReadWord(scoped ref Lexer tokens, int digit)
    {
        bool isMixed = hasDigits && !number.IsWords;
        if (isMixed || (number.Units > 0 && !isPhrase && at > number.First))
        {
            // "1억이상" and "만이 넘는" end before 이; "3만오천", "백이 원" and "2만 오백육십이 명" go on.
            bool isBehindWord = tokens[at - 1].Is(WordClass.Unit) && tokens[at - 2].Is(WordClass.Digit) && at - 2 > number.First;
            if (!GoesOnBehindDigit(ref tokens, isMixed && !isBehindWord))
            {
                return false;
            }
        }

        if (number.IsSeveral)
        {
            return false;
        }

        if (hasCoefficient)
        {
            return ReadNeighbour(ref tokens, digit);
        }

        if (isMixed && number.Units == 0)
        {
            return Fail(ref tokens, ParseErrorKind.MixedScripts, at, at + 1);
        }

        coefficient = (ulong)digit;
        hasCoefficient = hasDigits = true;
        number.IsWords |= !isMixed;
        at++;
        return true;
    }

    // 이삼만: two or three.
    private bool ReadNeighbour(scoped ref Lexer tokens, int digit)
    {
        bool isPair = number.IsWords && coefficient > 0 && (ulong)digit == coefficient + 1 && number.Spread == 0 && coefficientHigh == 0
            && scale == 0
            && tokens[at].IsGlued && !tokens[at + 1].Is(WordClass.Digit);
        if (!isPair)
        {
            return Fail(ref tokens, ParseErrorKind.DigitString, at, at + 1);
        }

        number.IsPair = true;
        number.Neighbour = new(tokens[at].Start, tokens[at].End - tokens[at].Start);
        StartSpread(1);
        at++;
        return true;
    }

    private readonly bool GoesOnBehindDigit(scoped ref Lexer tokens, bool isMixed)
    {
        ref readonly var next = ref tokens[at + 1];
        if (IsUnit(next) && (next.IsJoined || (!isMixed && next.IsNear && IsNumeralRun(ref tokens, at + 1))))
        {
            return true;
        }

        return !isMixed && next.Is(UnitBehind | WordClass.Subunit | WordClass.Counter | WordClass.Some | WordClass.Digit | WordClass.Point)
            && next.IsNear;
    }

    // 수십, 몇백만, and inside a number: 30몇만, 3천 수백, 이십몇 명.
    private bool ReadSeveral(scoped ref Lexer tokens)
    {
        ref readonly var unit = ref tokens[at + 1];
        bool isAfterTens = hasCoefficient && !number.IsWords && coefficient % 10 == 0 && coefficient > 0 && tokens[at].IsGlued;
        bool isUnit = IsUnit(unit) && unit.IsNear;
        bool isLast = tokens[at].IsGlued && (isAfterTens || (lastSmall == 1 && !hasCoefficient));
        if (number.Spread > 0 || isClosed || (hasCoefficient && !isAfterTens) || !(isUnit || isLast))
        {
            return false;
        }

        coefficient += 2;
        hasCoefficient = true;
        number.IsSeveral = true;
        StartSpread(SeveralSpread);
        at++;
        return true;
    }

    private void StartSpread(byte spread)
    {
        number.Spread = spread;
        number.SpreadPower = 0;
        isSpreadPending = true;
    }

    private bool ReadSmallUnit(scoped ref Lexer tokens, int power)
    {
        if (isClosed || IsFractionOfPart)
        {
            return Fail(ref tokens, WhyClosed(), at, at + 1);
        }

        if (power >= lastSmall)
        {
            return Fail(ref tokens, power == lastSmall ? ParseErrorKind.RepeatedUnit : ParseErrorKind.RisingUnit, at, at + 1);
        }

        if (hasCoefficient && coefficient == 0)
        {
            return Fail(ref tokens, ParseErrorKind.ZeroBeforeUnit, at, at + 1);
        }

        ulong high = 0;
        ulong value = hasCoefficient ? coefficient : 1;
        if (value > 9 && (hasGroup || hasTotal))
        {
            return Fail(ref tokens, ParseErrorKind.PartTooLarge, at, at + 1);
        }

        // "20,609천", "1.2천만": the unit counts thousands, and only a larger unit may follow.
        bool countsUnits = value > 9 || scale > 0;
        if (coefficientHigh > 0 || !PowersOfTen.TryScale(ref high, ref value, ref scale, power) || high > 0)
        {
            return Fail(ref tokens, ParseErrorKind.Overflow, at, at + 1);
        }

        group += value;
        hasGroup = true;
        isClosed |= countsUnits;
        lastSmall = power;
        EndUnit(power, isLarge: false);
        return true;
    }

    private bool ReadLargeUnit(scoped ref Lexer tokens, int power)
    {
        if (power > LargestInText && !isPhrase)
        {
            return false;
        }

        if (number.IsNative || IsFractionOfPart)
        {
            return Fail(ref tokens, WhyClosed(), at, at + 1);
        }

        if (power >= lastLarge)
        {
            return Fail(ref tokens, power == lastLarge ? ParseErrorKind.RepeatedUnit : ParseErrorKind.RisingUnit, at, at + 1);
        }

        bool isElided = !hasGroup && !hasCoefficient;
        if (isElided && hasDigits && !number.IsWords)
        {
            if (power == 1 && !isPhrase)
            {
                // 3억만 있으면: a particle.
                return false;
            }

            return Fail(ref tokens, ParseErrorKind.MissingNumber, at, at + 1);
        }

        // In running text 해, 조 and 억 alone are words or ends of words: 올해, 억 소리.
        if (isElided && power > 1 && !isPhrase && number.Units == 0)
        {
            return false;
        }

        ulong high = coefficientHigh;
        ulong value = isElided ? 1 : group + coefficient;
        if ((high | value) == 0)
        {
            return Fail(ref tokens, ParseErrorKind.ZeroBeforeUnit, at, at + 1);
        }

        int exponent = 4 * power;
        if (hasTotal && !PowersOfTen.IsBelow(high, value, 0, 4 * (lastLarge - power)))
        {
            return Fail(ref tokens, ParseErrorKind.PartTooLarge, at, at + 1);
        }

        bool isFraction = scale > 0;
        if (!PowersOfTen.TryScale(ref high, ref value, ref scale, exponent) || !PowersOfTen.TryAdd(ref totalHigh, ref total, high, value))
        {
            return Fail(ref tokens, ParseErrorKind.Overflow, at, at + 1);
        }

        isClosed = isFraction;
        hasTotal = true;
        hasGroup = false;
        group = 0;
        lastSmall = NoSmallUnit;
        lastLarge = power;
        number.LargestUnit = Math.Max(number.LargestUnit, (byte)exponent);
        EndUnit(exponent, isLarge: true);
        return true;
    }

    private void EndUnit(int exponent, bool isLarge)
    {
        isFirstRun &= !hasCoefficient || number.Units == 0;
        number.FirstUnits += (byte)(isFirstRun ? exponent : 0);
        if (isSpreadPending)
        {
            number.SpreadPower += (byte)exponent;
            isSpreadPending = !isLarge;
        }

        number.LastUnit = (byte)exponent;
        number.Units++;
        hasCoefficient = false;
        coefficientHigh = coefficient = 0;
        at++;
    }

    private readonly bool IsUnit(in Token token) => isPhrase ? token.Is(WordClass.Unit) : IsUnitInText(token);

    // 450여억, 1억5천여만: a unit must follow, otherwise 여 belongs to what stands behind the number.
    private bool ReadSome(scoped ref Lexer tokens)
    {
        ref readonly var unit = ref tokens[at + 1];
        bool mayFollow = unit.IsGlued || (unit.IsNear && (isPhrase || IsNumeralRun(ref tokens, at + 1)));
        bool isMultiplied = hasCoefficient || hasGroup || !unit.Is(WordClass.Large);
        if ((!hasDigits && number.Units == 0) || !IsUnit(unit) || !isMultiplied || !mayFollow)
        {
            return false;
        }

        number.IsApproximate = true;
        at++;
        return true;
    }

    // 일점이삼
    private bool ReadWordFraction(scoped ref Lexer tokens)
    {
        bool isWords = number.IsWords || (!hasDigits && number.Units > 0);
        if (!isWords || isClosed || !tokens[at + 1].Is(WordClass.Digit) || !(tokens[at + 1].IsGlued || isPhrase))
        {
            return false;
        }

        coefficient += group;
        group = 0;
        hasGroup = false;
        hasCoefficient = true;
        for (at++; tokens[at].Is(WordClass.Digit) && (tokens[at].IsGlued || scale == 0) && at < limit; at++)
        {
            int none = 0;
            ulong digit = (ulong)Lexicon.Value(tokens[at].Row);
            if (++scale > MaxScale
                || !PowersOfTen.TryScale(ref coefficientHigh, ref coefficient, ref none, 1)
                || !PowersOfTen.TryAdd(ref coefficientHigh, ref coefficient, 0, digit))
            {
                return Fail(ref tokens, ParseErrorKind.Overflow, at, at + 1);
            }
        }

        number.HasPoint = number.IsWords = isClosed = true;
        return true;
    }
}
