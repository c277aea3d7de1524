using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Korean.Scanning;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>Korean amount phrases: "1억 2천만달러", "약 54억 원", "40~50억원", "금 일백만원정", "US$ 5M".</summary>
/// <remarks>
/// [qualifier] [currency before] number [여] [currency after] [qualifier after], or two of them as a range. The whole text
/// must be the phrase, but for spaces around it. A figure of 억 or 조 without a currency is in won, and says so
/// (<see cref="AnnouncedAmount.IsCurrencyImplied"/>). Nothing is allocated when a phrase is read.
/// </remarks>
public static class KoreanAmount
{
    /// <summary>The longest phrase that is read, in code units.</summary>
    public const int MaxLength = 1024;

    /// <summary>Reads an amount of one figure, exact or approximate.</summary>
    /// <exception cref="PhraseFormatException">The text is no such amount; the error tells the rule and the place.</exception>
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
    /// <exception cref="PhraseFormatException">The text is no amount; the error tells the rule and the place.</exception>
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

    /// <summary>Writes an amount; <see cref="Parse"/> reads the text back to the same amount.</summary>
    /// <param name="money">The amount; every digit is written, nothing is rounded.</param>
    /// <param name="style">How the number is written.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    public static string Format(Money money, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed)
    {
        Span<char> buffer = stackalloc char[NumeralWriter.MaxLength + CurrencyNames.MaxLength];
        TryFormat(money, buffer, out int written, style);
        return buffer[..written].ToString();
    }

    /// <summary>Writes an amount into a span.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">Number of characters written; zero if the span is too short.</param>
    /// <param name="style">How the number is written.</param>
    /// <returns>Whether the span was long enough.</returns>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    public static bool TryFormat(Money money, Span<char> destination, out int charsWritten, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed)
    {
        if (money.Currency.IsNone)
        {
            throw new ArgumentException("An amount without a currency cannot be written.", nameof(money));
        }

        string name = CurrencyNames.Of(money.Currency);
        bool isParted = style is KoreanNumeralStyle.Mixed or KoreanNumeralStyle.Grouped or KoreanNumeralStyle.Hangul || name.Contains(' ') || char.IsAsciiLetter(name[0]);
        if (KoreanNumeral.TryFormat(money.Amount, destination, out int digits, style)
            && destination.Length >= digits + name.Length + (isParted ? 1 : 0))
        {
            charsWritten = digits;
            if (isParted)
            {
                destination[charsWritten++] = ' ';
            }

            name.CopyTo(destination[charsWritten..]);
            charsWritten += name.Length;
            return true;
        }

        charsWritten = 0;
        return false;
    }

    private static ParseResult<Money> ReadMoney(ReadOnlySpan<char> text, KoreanAmountOptions? options) =>
        PhraseReader.ReadMoney(text, options);
}
