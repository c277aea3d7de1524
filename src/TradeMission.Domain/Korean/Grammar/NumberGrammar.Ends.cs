using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Grammar;

// Where a number ends: what its parts come to, or why it is none.
internal partial struct NumberGrammar
{
    private void Finish(scoped ref Lexer tokens)
    {
        if (!hasTotal && !hasGroup && !hasCoefficient)
        {
            number.Fault = new(ParseErrorKind.MissingNumber, new(number.Start, 0));
            return;
        }

        // Digits behind a point at the end are counted in their own scale, and so must be what stands before them.
        int none = 0;
        bool fits = PowersOfTen.TryAdd(ref totalHigh, ref total, 0, group)
            && (!(hasTotal || hasGroup) || !hasCoefficient || scale == 0 || PowersOfTen.TryScale(ref totalHigh, ref total, ref none, scale))
            && PowersOfTen.TryAdd(ref totalHigh, ref total, coefficientHigh, coefficient);
        if (!fits)
        {
            Fail(ref tokens, ParseErrorKind.Overflow, number.First, number.Next);
            return;
        }

        number.SetMantissa(totalHigh, total);
        number.Tail = hasTotal && lastLarge > 1 && scale == 0 ? group + coefficient : 0;
        number.Scale = scale;
        number.IsBareUnits = !hasDigits && !number.IsSeveral;
        number.IsWords |= !hasDigits;
        number.IsAmbiguous |= hasTotal && !number.HasPoint && number.Spread == 0 && IsPropertyStyle();
        if (hasCoefficient)
        {
            number.LastUnit = 0;
        }
    }

    // "5억5천", "3억5000": one figure directly below 억 or a larger unit, which may mean as many 만.
    private readonly bool IsPropertyStyle() =>
        lastLarge > 1
            && (hasCoefficient
                ? group == 0 && coefficient >= 1000 && !number.HasComma && number.TailStart == 0
                : group > 0 && lastSmall is 2 or 3);

    // A decimal point, a native numeral or a number that counts thousands lets no more units follow.
    private readonly ParseErrorKind WhyClosed() =>
        number.IsNative ? ParseErrorKind.UnexpectedText : number.HasPoint ? ParseErrorKind.BadDecimalPoint : ParseErrorKind.PartTooLarge;

    // What is malformed is passed over with all the digits and marks that hang together with it.
    private bool FailRun(scoped ref Lexer tokens, ParseErrorKind kind, int first)
    {
        while (tokens[at].IsGlued && (tokens[at].IsDigits || IsMarkBeforeDigits(ref tokens, ',') || IsMarkBeforeDigits(ref tokens, '.'))
            && at < limit)
        {
            at++;
        }

        return Fail(ref tokens, kind, first, at);
    }

    private bool Fail(scoped ref Lexer tokens, ParseErrorKind kind, int first, int next)
    {
        if (number.IsRead)
        {
            int start = tokens[first].Start;
            number.Fault = new(kind, new(start, Math.Max(tokens[next - 1].End, start) - start));
        }

        return false;
    }
}
