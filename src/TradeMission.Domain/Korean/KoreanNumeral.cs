using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Korean numbers: "1억 2천만", "일억이천만", "壹億貳仟萬", "5천300만", "1.5억", "쉰두".</summary>
/// <remarks>
/// A number is a falling chain of the units 양, 자, 해, 경, 조, 억, 만 and, within each of them, of 천, 백, 십, with Arabic
/// digits, hangul or hanja before the units; digits may fill the lower places ("316만7천", "98만8,000"). The digits' commas
/// group by three or by four. Arabic digits and number words are not mixed. Units follow the number rules of
/// 한글 맞춤법 제44항 (만 단위로 띄어 쓴다), with any spacing accepted.
/// </remarks>
public static partial class KoreanNumeral
{
    /// <summary>The longest phrase that is read, in code units.</summary>
    public static int MaxLength => KoreanAmount.MaxLength;

    /// <summary>Reads a number.</summary>
    /// <exception cref="PhraseFormatException">The text is not a number; the error tells the rule and the place.</exception>
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
}
