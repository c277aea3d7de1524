using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Korean amount phrases: "1억 2천만달러", "약 54억 원", "40~50억원", "금 일백만원정", "US$ 5M".</summary>
/// <remarks>
/// [qualifier] [currency before] number [여] [currency after] [qualifier after], or two of them as a range. The whole text
/// must be the phrase, but for spaces around it. A figure of 억 or 조 without a currency is in won, and says so
/// (<see cref="AnnouncedAmount.IsCurrencyImplied"/>). Nothing is allocated when a phrase is read.
/// </remarks>
public static partial class KoreanAmount
{
    /// <summary>The longest phrase that is read, in code units.</summary>
    public static int MaxLength => 1024;

    /// <summary>Reads an amount of one figure, exact or approximate.</summary>
    /// <param name="text">The phrase, with nothing around it but spaces.</param>
    /// <param name="options">What may be taken for granted, or null.</param>
    /// <exception cref="PhraseFormatException">The text is not such an amount; the error tells the rule and the place.</exception>
    public static Money Parse(ReadOnlySpan<char> text, KoreanAmountOptions? options = null) =>
        ReadMoney(text, options).GetValueOrThrow(text);

    /// <summary>Reads an amount of one figure if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money) => TryParse(text, null, out money);

    /// <summary>Reads an amount of one figure if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, KoreanAmountOptions? options, out Money money) =>
        PhraseReader.TryReadMoney(text, options, out money);

    /// <summary>Reads an amount of one figure from UTF-8 if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Money money) =>
        Utf8Phrase.Read<Money, KoreanAmountOptions?>(utf8Text, null, PhraseReader.ReadMoney).TryGetValue(out money);

    /// <summary>Reads an amount with its bounds and qualifier.</summary>
    /// <param name="text">The phrase, with nothing around it but spaces.</param>
    /// <param name="options">What may be taken for granted, or null.</param>
    /// <exception cref="PhraseFormatException">The text is not an amount; the error tells the rule and the place.</exception>
    public static AnnouncedAmount ParseAnnounced(ReadOnlySpan<char> text, KoreanAmountOptions? options = null) =>
        Read(text, options).GetValueOrThrow(text);

    /// <summary>Reads an amount with its bounds and qualifier if the text is one. Never throws.</summary>
    public static bool TryParseAnnounced(ReadOnlySpan<char> text, out AnnouncedAmount amount) => Read(text).TryGetValue(out amount);

    /// <summary>Reads an amount with its bounds and qualifier if the text is one. Never throws.</summary>
    public static bool TryParseAnnounced(ReadOnlySpan<char> text, KoreanAmountOptions? options, out AnnouncedAmount amount) =>
        Read(text, options).TryGetValue(out amount);

    /// <summary>Reads an amount with its bounds and qualifier from UTF-8 if the text is one. Never throws.</summary>
    public static bool TryParseAnnounced(ReadOnlySpan<byte> utf8Text, out AnnouncedAmount amount) => Read(utf8Text).TryGetValue(out amount);

    /// <summary>Reads an amount, or tells why and where the text is none. Never throws.</summary>
    public static ParseResult<AnnouncedAmount> Read(ReadOnlySpan<char> text, KoreanAmountOptions? options = null) =>
        PhraseReader.ReadAmount(text, options);

    /// <summary>Reads an amount from UTF-8, or tells why and where the text is none; places are in bytes. Never throws.</summary>
    public static ParseResult<AnnouncedAmount> Read(ReadOnlySpan<byte> utf8Text, KoreanAmountOptions? options = null) =>
        Utf8Phrase.Read<AnnouncedAmount, KoreanAmountOptions?>(utf8Text, options, PhraseReader.ReadAmount);

    private static ParseResult<Money> ReadMoney(ReadOnlySpan<char> text, KoreanAmountOptions? options) =>
        PhraseReader.ReadMoney(text, options);
}
