using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Reads a text that is one phrase as a whole, by the grammar that finds phrases in running text.</summary>
internal static class PhraseReader<TText>
    where TText : struct, IText, allows ref struct
{
    internal static ParseResult<decimal> ReadNumeral(TText text)
    {
        if (!HasContent(ref text, out int start, out var error))
        {
            return ParseResult<decimal>.Failure(error);
        }

        NumeralReader<TText>.Read(ref text, start, isPhrase: true, out var number);
        if (!number.IsRead)
        {
            return ParseResult<decimal>.Failure(number.Error);
        }

        if (!IsEnd(ref text, number.End, out error) || number.IsSeveral)
        {
            return ParseResult<decimal>.Failure(number.IsSeveral ? new Fault(ParseErrorKind.NotASingleValue, new(start, number.End - start)) : error);
        }

        return number.TryGetValue(out decimal value)
            ? ParseResult<decimal>.Success(value, number.IsAmbiguous)
            : ParseResult<decimal>.Failure(new(ParseErrorKind.Overflow, new(start, number.End - start)));
    }

    internal static bool TryReadMoney(TText text, KoreanAmountOptions? options, out Money money)
    {
        Read(ref text, options, out var reading);
        return reading.TryGetMoney(out money);
    }

    internal static ParseResult<Money> ReadMoney(TText text, KoreanAmountOptions? options)
    {
        Read(ref text, options, out var reading);
        if (!reading.IsRead)
        {
            return ParseResult<Money>.Failure(ErrorOf(reading));
        }

        return reading.TryGetMoney(out var money)
            ? ParseResult<Money>.Success(money, reading.IsAmbiguous)
            : ParseResult<Money>.Failure(new(ParseErrorKind.NotASingleValue, reading.Whole));
    }

    internal static ParseResult<AnnouncedAmount> ReadAmount(TText text, KoreanAmountOptions? options)
    {
        Read(ref text, options, out var reading);
        return reading.IsRead
            ? ParseResult<AnnouncedAmount>.Success(reading.Amount, reading.IsAmbiguous)
            : ParseResult<AnnouncedAmount>.Failure(ErrorOf(reading));
    }

    internal static ParseResult<AnnouncedDate> ReadDate(TText text, LocalDate? reference)
    {
        if (!HasContent(ref text, out int start, out var error))
        {
            return ParseResult<AnnouncedDate>.Failure(error);
        }

        var reading = DateReader<TText>.Read(ref text, start, new() { Reference = reference });
        if (reading.IsImpossible)
        {
            return ParseResult<AnnouncedDate>.Failure(new(ParseErrorKind.ImpossibleDate, reading.Match));
        }

        if (!reading.IsRead)
        {
            return ParseResult<AnnouncedDate>.Failure(new(ParseErrorKind.NotRecognized, new(start, text.Length - start)));
        }

        return IsEnd(ref text, reading.Match.End, out error)
            ? ParseResult<AnnouncedDate>.Success(reading.Date)
            : ParseResult<AnnouncedDate>.Failure(error);
    }

    internal static ParseResult<AnnouncedCount> ReadCount(TText text)
    {
        if (!HasContent(ref text, out int start, out var error))
        {
            return ParseResult<AnnouncedCount>.Failure(error);
        }

        int first = SkipBefore(ref text, start);
        if (!NativeNumerals.TryReadNeighbours(ref text, first, out var number))
        {
            NumeralReader<TText>.Read(ref text, first, isPhrase: true, out number);
        }

        var reading = number.IsRead ? CountReader<TText>.Read(ref text, number, floor: start) : CountReader<TText>.ReadPair(ref text, first, floor: start);
        if (!number.IsRead && !reading.IsRead)
        {
            return ParseResult<AnnouncedCount>.Failure(number.Error);
        }

        if (!reading.IsRead)
        {
            return ParseResult<AnnouncedCount>.Failure(new(ParseErrorKind.NotRecognized, new(number.Start, text.Length - number.Start)));
        }

        if (reading.Whole.Start > start)
        {
            return ParseResult<AnnouncedCount>.Failure(new(ParseErrorKind.UnexpectedText, new(start, reading.Whole.Start - start)));
        }

        return IsEnd(ref text, reading.Whole.End, out error)
            ? ParseResult<AnnouncedCount>.Success(reading.Count)
            : ParseResult<AnnouncedCount>.Failure(error);
    }

    private static void Read(scoped ref TText text, KoreanAmountOptions? options, out AmountReading reading)
    {
        reading = default;
        if (!HasContent(ref text, out int start, out reading.Error))
        {
            return;
        }

        NumeralReader<TText>.Read(ref text, SkipBefore(ref text, start), isPhrase: true, out var number);
        if (!number.IsRead)
        {
            reading.Error = number.Error;
            return;
        }

        AmountReader<TText>.Read(ref text, number, isPhrase: true, floor: start, new(options), out reading);
        if (!reading.IsRead)
        {
            return;
        }

        if (reading.Whole.Start > start)
        {
            reading.Error = new(ParseErrorKind.UnexpectedText, new(start, reading.Whole.Start - start));
        }
        else
        {
            IsEnd(ref text, reading.Whole.End, out reading.Error);
        }
    }

    // 약, 미화, 일금 and the like before the number; they are read when the number is known.
    private static int SkipBefore(scoped ref TText text, int start)
    {
        int at = start;
        while (QualifierWords.BeforeForward.Match(ref text, at, out int end) >= 0 || CurrencyWords.BeforeForward.Match(ref text, at, out end) >= 0)
        {
            at = Spaces.Skip(ref text, end);
        }

        return at;
    }

    // The currencies that an ambiguous word may mean.
    private static ParseError ErrorOf(in AmountReading reading) =>
        new(reading.Error.Kind, reading.Error.Span, CurrencyWords.Of(reading.AmbiguousWord)?.Codes);

    private static bool HasContent(scoped ref TText text, out int start, out Fault error)
    {
        start = 0;
        error = default;
        if (text.Length > KoreanAmount.MaxLength)
        {
            error = new(ParseErrorKind.TooLong, new(KoreanAmount.MaxLength, text.Length - KoreanAmount.MaxLength));
            return false;
        }

        start = Spaces.Skip(ref text, 0);
        if (start >= text.Length)
        {
            error = new(ParseErrorKind.Empty, default);
            return false;
        }

        return true;
    }

    private static bool IsEnd(scoped ref TText text, int end, out Fault error)
    {
        int at = Spaces.Skip(ref text, end);
        error = at < text.Length ? new(ParseErrorKind.UnexpectedText, new(at, text.Next(at) - at)) : default;
        return at >= text.Length;
    }
}
