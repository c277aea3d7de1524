using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Meaning;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean;

/// <summary>Reads a text that is one phrase as a whole, by the grammar that finds figures in running text.</summary>
internal static class PhraseReader
{
    private const int MaxWords = 8;

    /// <summary>Reads a number from UTF-16.</summary>
    internal static ParseResult<decimal> ReadNumeral(ReadOnlySpan<char> text)
    {
        if (PlainPhrase.TryRead(text, out decimal value))
        {
            return ParseResult<decimal>.Success(value);
        }

        var fault = ReadNumber(text, out var number);
        if (fault.IsNone && !number.TryGetValue(0, out value))
        {
            fault = new(ParseErrorKind.Overflow, new(number.Start, number.End - number.Start));
        }

        return fault.IsNone ? ParseResult<decimal>.Success(value, number.IsAmbiguous) : ParseResult<decimal>.Failure(fault);
    }

    /// <summary>Reads an amount with its bounds.</summary>
    internal static ParseResult<AnnouncedAmount> ReadAmount(ReadOnlySpan<char> text, KoreanAmountOptions? options)
    {
        if (PlainPhrase.TryRead(text, out Money money))
        {
            return ParseResult<AnnouncedAmount>.Success(new(Bounds.Exactly(money.Amount), money.Currency, false));
        }

        var reading = ReadFigure(text, FigureKinds.Amount, options);
        return reading.IsRead
            ? ParseResult<AnnouncedAmount>.Success(reading.Amount, reading.IsAmbiguous)
            : ParseResult<AnnouncedAmount>.Failure(ErrorOf(reading));
    }

    /// <summary>Reads an amount of one figure.</summary>
    internal static ParseResult<Money> ReadMoney(ReadOnlySpan<char> text, KoreanAmountOptions? options)
    {
        if (PlainPhrase.TryRead(text, out Money money))
        {
            return ParseResult<Money>.Success(money);
        }

        var reading = ReadFigure(text, FigureKinds.Amount, options);
        return reading.TryGetMoney(out money) ? ParseResult<Money>.Success(money, reading.IsAmbiguous)
            : ParseResult<Money>.Failure(reading.IsRead ? new ParseError(ParseErrorKind.NotASingleValue, reading.Whole) : ErrorOf(reading));
    }

    /// <summary>Reads an amount of one figure, without saying why there is none.</summary>
    internal static bool TryReadMoney(ReadOnlySpan<char> text, KoreanAmountOptions? options, out Money money) =>
        PlainPhrase.TryRead(text, out money) || ReadFigure(text, FigureKinds.Amount, options).TryGetMoney(out money);

    /// <summary>Reads a count.</summary>
    internal static ParseResult<AnnouncedCount> ReadCount(ReadOnlySpan<char> text)
    {
        var reading = ReadFigure(text, FigureKinds.Count, null);
        return reading.IsRead
            ? ParseResult<AnnouncedCount>.Success(new(reading.Bounds, Lexicon.NameOf(reading.Counter)))
            : ParseResult<AnnouncedCount>.Failure(ErrorOf(reading));
    }

    // The currencies that an ambiguous word may mean.
    private static ParseError ErrorOf(in FigureReading reading) =>
        new(reading.Fault.Kind, reading.Fault.Span, reading.AmbiguousWord == 0 ? null : Lexicon.CodesOf(reading.AmbiguousWord));

    /// <summary>Reads a number by the grammar.</summary>
    internal static Fault ReadNumber(ReadOnlySpan<char> text, out Number number)
    {
        var tokens = new Lexer(text);
        number = default;
        if (!HasContent(ref tokens, text.Length, out var fault))
        {
            return fault;
        }

        NumberGrammar.Read(ref tokens, 0, isPhrase: true, out number);
        if (!number.IsRead)
        {
            return number.Fault;
        }

        if (number.Spread > 0)
        {
            return number.IsPair
                ? new(ParseErrorKind.DigitString, number.Neighbour)
                : new(ParseErrorKind.NotASingleValue, new(number.Start, number.End - number.Start));
        }

        return EndOf(ref tokens, number.Next);
    }

    /// <summary>Reads a figure by the grammar.</summary>
    internal static FigureReading ReadFigure(ReadOnlySpan<char> text, FigureKinds kind, KoreanAmountOptions? options)
    {
        var tokens = new Lexer(text);
        var figure = new FigureReader(isPhrase: true, kind, options);
        ReadFigure(ref tokens, ref figure);
        return figure.Reading;
    }

    // Apart from the method that has the tokens on its stack, which would clear them with the rest of its locals.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadFigure(scoped ref Lexer tokens, ref FigureReader figure)
    {
        ref var reading = ref figure.Reading;
        if (!HasContent(ref tokens, tokens.Characters.Length, out reading.Fault))
        {
            return;
        }

        // 약, 미화, 일금 and the like before the number; they are read when the number is known.
        bool isBracketed = SignGrammar.IsBracketed(ref tokens, 0);
        int first = isBracketed ? SignGrammar.BracketLength : 0;
        while (first < MaxWords && !tokens[first].IsDigits && IsBefore(ref tokens, first))
        {
            first++;
        }

        // -3억, (-)3억, 마이너스 $3: the sign stands before the number or before its currency.
        int signed = first;
        var sign = first > 0 ? SignGrammar.Read(ref tokens, ref signed) : Sign.None;
        bool isBeforeCurrency = sign == Sign.None && first > 0 && (isBracketed || SignGrammar.IsDash(tokens[0]));
        sign = isBeforeCurrency ? Sign.Minus : sign;
        signed = isBeforeCurrency ? 0 : signed;
        NumberGrammar.Read(ref tokens, first, isPhrase: true, out figure.Lower.Number);
        if (!figure.Lower.Number.IsRead)
        {
            reading.Fault = figure.Lower.Number.Fault;
            return;
        }

        figure.Lower.Number.IsNegative |= sign == Sign.Minus;
        figure.Read(ref tokens, 0, Currency.None);
        if (sign == Sign.Minus && tokens[signed].Start < reading.Whole.Start)
        {
            reading.Whole = new(tokens[signed].Start, reading.Whole.End - tokens[signed].Start);
        }

        Complete(ref tokens, figure.Lower.Number.Start, ref reading);
    }

    private static bool IsBefore(scoped ref Lexer tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        bool isCurrency = token.Is(WordClass.CurrencyBefore) || (token.Is(WordClass.Country) && tokens[at + 1].Is(WordClass.CurrencyAfter))
            || (token.Is(WordClass.CurrencyAfter) && at > 0 && tokens[at - 1].Is(WordClass.Country));
        bool isIn = at > 0 && tokens[at - 1].Is(WordClass.CurrencyBefore) && WordEnds.IsIn(ref tokens, at);
        return isCurrency || isIn || (token.Is(WordClass.QualifierBefore) && !token.Is(WordClass.Numeral))
            || (SignGrammar.IsDash(token) && (tokens[at + 1].Is(WordClass.CurrencyBefore) || IsAbout(token, tokens[at + 1])));
    }

    // 마이너스 약 3억
    private static bool IsAbout(in Token minus, in Token next) =>
        minus.Kind == TokenKind.Hangul && next.Is(WordClass.QualifierBefore) && Lexicon.Claims(next.Row) == Claim.About;

    private static void Complete(scoped ref Lexer tokens, int start, ref FigureReading reading)
    {
        if (!reading.Fault.IsNone)
        {
            return;
        }

        if (!reading.IsRead)
        {
            reading.Fault = new(ParseErrorKind.NotRecognized, new(start, tokens.Characters.Length - start));
        }
        else if (tokens[0].Start < reading.Whole.Start)
        {
            reading.Fault = new(ParseErrorKind.UnexpectedText, new(tokens[0].Start, reading.Whole.Start - tokens[0].Start));
        }
        else
        {
            reading.Fault = EndOf(ref tokens, reading.WholeNext);
        }
    }

    private static bool HasContent(scoped ref Lexer tokens, int length, out Fault fault)
    {
        fault = length > KoreanAmount.MaxLength ? new(ParseErrorKind.TooLong, new(KoreanAmount.MaxLength, length - KoreanAmount.MaxLength))
            : tokens[0].IsEnd ? new(ParseErrorKind.Empty, default)
            : default;
        return fault.IsNone;
    }

    private static Fault EndOf(scoped ref Lexer tokens, int next)
    {
        ref readonly var token = ref tokens[next];
        if (token.IsEnd)
        {
            return default;
        }

        int start = token.Gap >= Gap.Hard ? tokens[next - 1].End : token.Start;
        tokens.Characters.Read(start, out int end);
        return new(ParseErrorKind.UnexpectedText, new(start, end - start));
    }
}
