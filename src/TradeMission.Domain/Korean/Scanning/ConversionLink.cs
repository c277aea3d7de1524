using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Links an amount in a bracket to the amount before it that it converts: "412만 달러(약 54억 원)".</summary>
internal struct ConversionLink
{
    private TextSpan last;
    private Currency lastCurrency;
    private Qualifier behindBracket;
    private int amounts;

    /// <summary>Makes the match of an amount, linked if it is a conversion.</summary>
    /// <remarks>A bound behind the bracket, "8000위안(143만 원) 이하", then holds for the conversion too.</remarks>
    internal AmountMatch Link<TText>(scoped ref TText text, ref AmountReading reading)
        where TText : struct, IText, allows ref struct
    {
        bool isConversion = IsConversion(ref text, reading);
        if (isConversion && Qualifiers.IsBound(behindBracket) && reading.Qualifier == Qualifier.Exact)
        {
            reading.Qualifier = behindBracket;
        }

        last = reading.Match;
        lastCurrency = reading.Currency;
        behindBracket = reading.BehindBracket;
        int index = amounts++;
        return new(reading.Match, reading.Amount, index, isConversion ? index - 1 : null, reading.IsAmbiguous);
    }

    // It stands alone in the bracket behind the last amount and is in another currency.
    private readonly bool IsConversion<TText>(scoped ref TText text, in AmountReading reading)
        where TText : struct, IText, allows ref struct
    {
        if (amounts == 0 || reading.Currency == lastCurrency || reading.Currency.IsNone)
        {
            return false;
        }

        int open = Spaces.Skip(ref text, last.End);
        if (QualifierWords.Plain.Match(ref text, open, out int plainEnd) >= 0)
        {
            open = Spaces.Skip(ref text, plainEnd);
        }

        return text.Peek(open) is '(' or '（' or '['
            && Spaces.Skip(ref text, text.Next(open)) == reading.Whole.Start
            && text.Peek(Spaces.Skip(ref text, reading.Whole.End)) is ')' or '）' or ']';
    }
}
