using TradeMission.Domain.Korean.Lexicon;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads a text that is one phrase as a whole, by the grammar that finds phrases in running text.</summary>
internal static class PhraseReader<TText>
    where TText : struct, IText, allows ref struct
{
    internal static ParseResult<decimal> ReadNumeral(TText text)
    {
        if (!HasContent(text, out int start, out var error))
        {
            return ParseResult<decimal>.Failure(error);
        }

        var number = NumeralReader<TText>.Read(text, start, isPhrase: true);
        if (!number.IsRead)
        {
            return ParseResult<decimal>.Failure(number.Error);
        }

        if (!IsEnd(text, number.End, out error) || number.IsSeveral)
        {
            return ParseResult<decimal>.Failure(number.IsSeveral ? new(ParseErrorKind.NotASingleValue, new(start, number.End - start)) : error);
        }

        return number.TryGetValue(out decimal value)
            ? ParseResult<decimal>.Success(value, number.IsAmbiguous)
            : ParseResult<decimal>.Failure(new(ParseErrorKind.Overflow, new(start, number.End - start)));
    }

    internal static ParseResult<Money> ReadMoney(TText text, KoreanAmountOptions? options)
    {
        var reading = Read(text, options);
        if (!reading.IsRead)
        {
            return ParseResult<Money>.Failure(reading.Error);
        }

        return reading.Amount.TryGetMoney(out var money)
            ? ParseResult<Money>.Success(money, reading.IsAmbiguous)
            : ParseResult<Money>.Failure(new(ParseErrorKind.NotASingleValue, reading.Whole));
    }

    internal static ParseResult<AnnouncedAmount> ReadAmount(TText text, KoreanAmountOptions? options)
    {
        var reading = Read(text, options);
        return reading.IsRead
            ? ParseResult<AnnouncedAmount>.Success(reading.Amount, reading.IsAmbiguous)
            : ParseResult<AnnouncedAmount>.Failure(reading.Error);
    }

    private static AmountReading Read(TText text, KoreanAmountOptions? options)
    {
        if (!HasContent(text, out int start, out var error))
        {
            return new() { Error = error };
        }

        var number = NumeralReader<TText>.Read(text, SkipBefore(text, start), isPhrase: true);
        if (!number.IsRead)
        {
            return new() { Error = number.Error };
        }

        var reading = new AmountReader<TText>(text, isPhrase: true, floor: start, new(options)).Read(number);
        if (!reading.IsRead)
        {
            return reading;
        }

        if (reading.Whole.Start > start)
        {
            reading.Error = new(ParseErrorKind.UnexpectedText, new(start, reading.Whole.Start - start));
        }
        else if (!IsEnd(text, reading.Whole.End, out error))
        {
            reading.Error = error;
        }

        return reading;
    }

    // 약, 미화, 일금 and the like before the number; they are read when the number is known.
    private static int SkipBefore(TText text, int start)
    {
        int at = start;
        while (QualifierWords.BeforeForward.Match(text, at, out int end) >= 0 || CurrencyWords.BeforeForward.Match(text, at, out end) >= 0)
        {
            at = Spaces.Skip(text, end);
        }

        return at;
    }

    private static bool HasContent(TText text, out int start, out ParseError error)
    {
        start = 0;
        error = default;
        if (text.Length > KoreanAmount.MaxLength)
        {
            error = new(ParseErrorKind.TooLong, new(KoreanAmount.MaxLength, text.Length - KoreanAmount.MaxLength));
            return false;
        }

        start = Spaces.Skip(text, 0);
        if (start >= text.Length)
        {
            error = new(ParseErrorKind.Empty, default);
            return false;
        }

        return true;
    }

    private static bool IsEnd(TText text, int end, out ParseError error)
    {
        int at = Spaces.Skip(text, end);
        error = at < text.Length ? new(ParseErrorKind.UnexpectedText, new(at, text.Next(at) - at)) : default;
        return at >= text.Length;
    }
}
