using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>An amount that is written in Korean wherever it is text: "1억 2천만달러", "50억원 이상".</summary>
/// <remarks>
/// For the places where .NET reads and writes by the type: a parameter of a minimal API, a value in configuration, a member or
/// a key in JSON, an argument of a command. Equality is of the amount. The default value is exactly zero of no currency; it has no text.
/// </remarks>
/// <example><code>
/// Console.WriteLine(AmountPhrase.Parse("최소 3백만불")); // 300만 달러 이상
/// Console.WriteLine(AmountPhrase.Parse("최소 3백만불").Amount); // USD AtLeast 3000000 to open
/// </code></example>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<TextJsonConverter<AmountPhrase>>]
[TypeConverter(typeof(ParsableTypeConverter<AmountPhrase>))]
public readonly record struct AmountPhrase : ISpanParsable<AmountPhrase>, IUtf8SpanParsable<AmountPhrase>
{
    /// <summary>An amount.</summary>
    /// <param name="amount">What it says; money is taken too.</param>
    public AmountPhrase(AnnouncedAmount amount) => Amount = amount;

    /// <summary>What it says.</summary>
    public AnnouncedAmount Amount { get; }

    /// <summary>The amount in Korean, "1억 2천만 달러"; empty without a currency.</summary>
    public override string ToString() => Amount.Currency.IsNone ? "" : KoreanAmount.Format(Amount);

    /// <summary>Reads a phrase; see <see cref="KoreanAmount"/>.</summary>
    /// <exception cref="PhraseFormatException">The text is not an amount; the error tells the rule and the place.</exception>
    public static AmountPhrase Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => new(KoreanAmount.ParseAnnounced(s));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AmountPhrase Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AmountPhrase Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AmountPhrase Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var phrase)
            ? phrase
            : Parse(System.Text.Encoding.UTF8.GetString(utf8Text), provider);

    /// <summary>Reads a phrase if the text is one; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AmountPhrase result)
    {
        bool isRead = KoreanAmount.TryParseAnnounced(s, out var amount);
        result = isRead ? new(amount) : default;
        return isRead;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out AmountPhrase)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AmountPhrase result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out AmountPhrase)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out AmountPhrase result)
    {
        bool isRead = KoreanAmount.TryParseAnnounced(utf8Text, out var amount);
        result = isRead ? new(amount) : default;
        return isRead;
    }
}
