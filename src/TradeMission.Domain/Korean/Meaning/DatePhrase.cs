using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Reads a text that is one date, period or stay as a whole.</summary>
internal static class DatePhrase
{
    internal static ParseResult<AnnouncedDate> Read(ReadOnlySpan<char> text, LocalDate? reference)
    {
        if (text.Length > KoreanAmount.MaxLength)
        {
            return Failure(ParseErrorKind.TooLong, KoreanAmount.MaxLength, text.Length - KoreanAmount.MaxLength);
        }

        var tokens = new Lexer(text);
        if (tokens[0].IsEnd)
        {
            return Failure(ParseErrorKind.Empty, 0, 0);
        }

        var memory = new DateMemory { Reference = reference };
        int start = tokens[0].Start;
        if (!DateReader.TryRead(ref tokens, 0, 0, isPhrase: true, ref memory, out var figure, out var date) || figure.IsRecurring)
        {
            return Failure(ParseErrorKind.NotRecognized, start, text.Length - start);
        }

        if (figure.IsImpossible)
        {
            return Failure(ParseErrorKind.ImpossibleDate, figure.Match.Start, figure.Match.Length);
        }

        ref readonly var next = ref tokens[figure.Next];
        return next.IsEnd
            ? ParseResult<AnnouncedDate>.Success(date)
            : Failure(ParseErrorKind.UnexpectedText, next.Start, tokens.EndOf(figure.Next, 1) - next.Start);
    }

    private static ParseResult<AnnouncedDate> Failure(ParseErrorKind kind, int start, int length) =>
        ParseResult<AnnouncedDate>.Failure(new ParseError(kind, new(start, length)));
}
