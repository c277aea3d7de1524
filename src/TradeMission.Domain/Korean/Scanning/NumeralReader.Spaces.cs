using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

// Spaces within a number: whether it goes on behind one as a reader would go on.
internal ref partial struct NumeralReader<TText>
{
    /// <summary>Moves over spaces if the number goes on behind them.</summary>
    private bool TryCrossSpace()
    {
        if (NumeralSymbols.KindOf(text.Peek(at)) != NumeralSymbols.Space)
        {
            return true;
        }

        int next = Spaces.Skip(ref text, at);
        char c = text.Peek(next);
        byte kind = NumeralSymbols.KindOf(c);
        bool goesOn = kind switch
        {
            NumeralSymbols.Digit => !hasCoefficient && !isClosed && (hasDigits ? !number.IsWords || IsSmallerPart(next) : IsSmallerPart(next)),
            NumeralSymbols.Word => !hasCoefficient && (!hasDigits || number.IsWords) && (isPhrase ? !IsQualifier(next) : NumeralSymbols.IsUnit(text.Peek(text.Next(next)))),
            NumeralSymbols.SmallUnit or NumeralSymbols.LargeUnit => isPhrase || (!IsLoneWord() && UnitStandsAlone(next)),
            NumeralSymbols.Some when NumeralSymbols.IsUnit(text.Peek(text.Next(next))) => true,
            _ => isPhrase && (number.IsWords || !hasDigits) && NativeNumerals.Starts(ref text, next),
        };
        if (!goesOn)
        {
            return false;
        }

        if (kind == NumeralSymbols.Digit && hasTotal)
        {
            number.EndBeforeTail = at;
        }

        at = next;
        return true;
    }

    // "이 천만원": two thousand, or this one?
    private readonly bool IsLoneWord() => hasCoefficient && number.IsWords && number.Units == 0;

    // In "1억 천안시" 천 begins a word; in "1 억 2 천 만원" the units are parted by spaces.
    private bool UnitStandsAlone(int unit)
    {
        int next = text.Next(unit);
        char c = text.Peek(next);
        return !Hangul.IsSyllable(c)
            || NumeralSymbols.IsUnit(c)
            || CurrencyWords.After.Match(ref text, next, out _) >= 0
            || (NumeralSymbols.KindOf(c) == NumeralSymbols.Word && EndsDigit(text.Next(next)))
            || (hasCoefficient && !number.IsWords && EndsFigure(next))
            || (hasDigits && !number.IsWords && IsQualifier(next));
    }

    // 7조 백|초과, 5억 천|안팎
    private bool IsQualifier(int at) =>
        QualifierWords.After.Match(ref text, at, out int end) >= 0 && text.Next(at) < end && Particles.EndWord(ref text, end);

    // 백|삼|원, 만|이|천
    private bool EndsDigit(int at) =>
        NumeralSymbols.IsUnit(text.Peek(at)) || (number.IsWords && CurrencyWords.After.Match(ref text, at, out _) >= 0);

    // 7 억|이상, 5 만|규모
    private bool EndsFigure(int at) =>
        Particles.EndWord(ref text, at) || QualifierWords.After.Match(ref text, at, out _) >= 0 || QualifierWords.Plain.Match(ref text, at, out _) >= 0;

    // "만 5천 명" and "천 50만 원" go on behind the space, "만 20세" and "천 3명" do not.
    private bool IsSmallerPart(int at)
    {
        bool hasUnit = false;
        byte kind = NumeralSymbols.KindOf(text.Peek(at));
        while (kind is NumeralSymbols.Digit or NumeralSymbols.SmallUnit)
        {
            hasUnit |= kind == NumeralSymbols.SmallUnit;
            at = text.Next(at);
            kind = NumeralSymbols.KindOf(text.Peek(at));
        }

        // 천 50만 is one number, 사천 12억 a town and a sum.
        bool mayShareUnit = kind == NumeralSymbols.LargeUnit && NumeralSymbols.IsUnit(text.Peek(at)) && !(hasDigits && number.IsWords);
        return hasTotal ? hasUnit && kind != NumeralSymbols.LargeUnit : hasUnit || mayShareUnit;
    }
}
