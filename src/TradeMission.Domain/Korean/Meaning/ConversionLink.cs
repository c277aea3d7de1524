using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Links an amount in a bracket to the amount before it: a conversion, "412만 달러(약 54억 원)", or the same again,
/// "5천만원(50,000,000원)".</summary>
internal struct ConversionLink
{
    // 이상, 의 계약, 규모의 수출 계약
    private const int MostBetween = 6;

    /// <summary>The currency of the last amount.</summary>
    internal Currency Currency { get; private set; }

    private decimal lower;
    private decimal upper;
    private Qualifier bound;
    private int next;
    private int count;

    /// <summary>Makes the match of an amount, linked if it is a conversion or a restatement.</summary>
    internal AmountMatch Link(scoped ref Lexer tokens, ref FigureReading reading)
    {
        bool isInBracket = count > 0 && StandsInBracket(ref tokens, reading);
        bool isConversion = isInBracket && reading.Currency != Currency && !reading.Currency.IsNone;
        bool isRestatement = isInBracket && reading.Currency == Currency && reading.Lower == lower && reading.Upper == upper;

        // A bound of the amount, before the bracket or behind it, holds for the conversion too.
        if (isConversion && Qualifiers.IsBound(bound) && reading.Qualifier == Qualifier.Exact)
        {
            reading.Qualifier = bound;
        }

        Currency = reading.Currency;
        lower = reading.Lower;
        upper = reading.Upper;
        bound = reading.Qualifier;
        next = reading.Next;
        int index = count++;
        int? conversionOf = isConversion ? index - 1 : null;
        int? restatementOf = isRestatement ? index - 1 : null;
        return new(reading.Match, reading.Amount, index, conversionOf, reading.IsAmbiguous, restatementOf);
    }

    private readonly bool StandsInBracket(scoped ref Lexer tokens, in FigureReading reading)
    {
        int open = reading.First - 1;
        if (!Brackets.IsOpen(tokens[open]) || open - next > MostBetween || !tokens[open].IsNear)
        {
            return false;
        }

        for (int i = next; i < open; i++)
        {
            // "3억 원을 벌어 올해 목표(2만 달러)를 넘겼다": of another time, and so another amount.
            bool isApart = Lexicon.Date(tokens[i].Row) is DateWord.Relative or DateWord.Past or DateWord.Prefix;
            if (tokens[i].Kind is not (TokenKind.Hangul or TokenKind.Latin) || !tokens[i].IsNear || isApart)
            {
                return false;
            }
        }

        // (13억원), (13억원 상당), (13억원가량)
        return Brackets.IsClose(tokens[reading.WholeNext]) || Brackets.IsClose(tokens[reading.Next]);
    }
}
