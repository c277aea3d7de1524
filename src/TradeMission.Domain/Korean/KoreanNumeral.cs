using TradeMission.Domain.Korean.Scanning;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Korean numbers: "1억 2천만", "일억이천만", "壹億貳仟萬", "5천300만", "1.5억", "쉰두".</summary>
/// <remarks>
/// A number is a falling chain of the units 양, 자, 해, 경, 조, 억, 만 and, within each of them, of 천, 백, 십, with Arabic
/// digits, hangul or hanja before the units; digits may fill the lower places ("316만7천", "98만8,000"). The digits' commas
/// group by three or by four. Arabic digits and number words are not mixed. Units follow the number rules of
/// 한글 맞춤법 제44항 (만 단위로 띄어 쓴다), with any spacing accepted.
/// </remarks>
public static class KoreanNumeral
{
    /// <summary>The longest phrase that is read, in code units.</summary>
    public const int MaxLength = KoreanAmount.MaxLength;

    /// <summary>Reads a number.</summary>
    /// <exception cref="PhraseFormatException">The text is no number; the error tells the rule and the place.</exception>
    public static decimal Parse(ReadOnlySpan<char> text) => Read(text).GetValueOrThrow(text);

    /// <summary>Reads a number if the text is one. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number, or zero.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => Read(text).TryGetValue(out value);

    /// <summary>Reads a number from UTF-8 if the text is one. Never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The number, or zero.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value) => Read(utf8Text).TryGetValue(out value);

    /// <summary>Reads a number, or tells why the text is none. Never throws.</summary>
    public static ParseResult<decimal> Read(ReadOnlySpan<char> text) =>
        PhraseReader.ReadNumeral(text);

    /// <summary>Reads a number from UTF-8, or tells why the text is none; places are in bytes. Never throws.</summary>
    public static ParseResult<decimal> Read(ReadOnlySpan<byte> utf8Text) =>
        Utf8Phrase.Read<decimal, object?>(utf8Text, null, static (text, _) => PhraseReader.ReadNumeral(text));

    /// <summary>Writes a number; <see cref="Parse"/> reads the text back to the same value.</summary>
    /// <param name="value">The number; every digit is written, nothing is rounded.</param>
    /// <param name="style">How it is written.</param>
    public static string Format(decimal value, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed)
    {
        Span<char> buffer = stackalloc char[NumeralWriter.MaxLength];
        TryFormat(value, buffer, out int written, style);
        return buffer[..written].ToString();
    }

    /// <summary>Writes a number into a span.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">Number of characters written; zero if the span is too short.</param>
    /// <param name="style">How it is written.</param>
    /// <returns>Whether the span was long enough.</returns>
    public static bool TryFormat(decimal value, Span<char> destination, out int charsWritten, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed)
    {
        var writer = new NumeralWriter(destination, style);
        return writer.TryWrite(value, out charsWritten);
    }

    /// <summary>Writes a number rounded to some significant digits with its largest unit: "약 1.2억".</summary>
    /// <param name="value">The number.</param>
    /// <param name="significantDigits">Digits to keep, 1 to 28.</param>
    /// <param name="rounding">What happens to a half.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is not from 1 to 28.</exception>
    public static string FormatApproximately(decimal value, int significantDigits, MidpointRounding rounding) =>
        NumeralWriter.WriteApproximately(value, significantDigits, rounding);
}
