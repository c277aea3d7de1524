using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>A phrase in UTF-8, read as UTF-16 from the stack; the places of its errors are in bytes.</summary>
internal static class Utf8Phrase
{
    /// <summary>What reads a phrase of UTF-16.</summary>
    internal delegate ParseResult<T> Reader<T, in TOptions>(ReadOnlySpan<char> text, TOptions options);

    /// <summary>Reads a phrase; one that is longer than phrases may be is an error.</summary>
    internal static ParseResult<T> Read<T, TOptions>(ReadOnlySpan<byte> utf8Text, TOptions options, Reader<T, TOptions> reader)
    {
        if (utf8Text.Length > KoreanAmount.MaxLength)
        {
            var behind = new TextSpan(KoreanAmount.MaxLength, utf8Text.Length - KoreanAmount.MaxLength);
            return ParseResult<T>.Failure(new(ParseErrorKind.TooLong, behind));
        }

        Span<char> text = stackalloc char[KoreanAmount.MaxLength];
        int length = Utf8Text.Decode(utf8Text, text, out _, isLast: true);
        var result = reader(text[..length], options);
        if (result.IsSuccess)
        {
            return result;
        }

        var error = result.Error;
        int start = Utf8Text.BytesOf(utf8Text, error.Position);
        return ParseResult<T>.Failure(error with { Span = new(start, Utf8Text.BytesOf(utf8Text[start..], error.Length)) });
    }
}
