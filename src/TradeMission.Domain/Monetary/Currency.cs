using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

/// <summary>A currency of ISO 4217, in use or withdrawn.</summary>
/// <remarks>
/// The default value is <see cref="None"/>, ISO's XXX. Equality is of the code; ordering is that of the codes as text.
/// Codes, numbers and minor units are ISO 4217's, of those withdrawn the minor units CLDR's; names and symbols are CLDR's in Korean.
/// </remarks>
/// <example><code>
/// Console.WriteLine(Currency.Usd.Of(1200.5m)); // USD 1200.5
/// Console.WriteLine($"{Currency.FromCode("HRK").WithdrawnOn:uuuu-MM-dd}"); // 2023-01-14
/// </code></example>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<TextJsonConverter<Currency>>]
[TypeConverter(typeof(ParsableTypeConverter<Currency>))]
public readonly partial struct Currency :
    IEquatable<Currency>,
    IComparable<Currency>,
    IComparable,
    ISpanParsable<Currency>,
    ISpanFormattable
{
    private readonly ushort index;

    private Currency(ushort index) => this.index = index;

    /// <summary>The currency at an index of the table.</summary>
    internal static Currency OfIndex(ushort index) => new(index);

    /// <summary>The index in the table.</summary>
    internal ushort Index => index;

    /// <summary>No currency: XXX.</summary>
    public static Currency None => default;

    /// <summary>Every currency in use, in the order of the codes, without <see cref="None"/>.</summary>
    public static IEnumerable<Currency> GetAll() => Range(1, CurrencyTable.InUse);

    /// <summary>Every currency that was withdrawn, in the order of the codes: HRK, DEM, and others of the list of ISO 4217.</summary>
    public static IEnumerable<Currency> GetWithdrawn() => Range(CurrencyTable.InUse, CurrencyTable.Count);

    /// <summary>The code of three letters, "KRW".</summary>
    public string Code => CurrencyTable.CodeStrings[index];

    /// <summary>ISO's number, 410 for KRW; 0 where it gave none. That of a withdrawn currency may be another's too.</summary>
    public int NumericCode => CurrencyTable.Numbers[index];

    /// <summary>Digits after the decimal point of the smallest unit in use, or null where ISO names none.</summary>
    public int? MinorUnits => CurrencyTable.MinorUnits[index] is >= 0 and var digits ? digits : null;

    /// <summary>The symbol by which Korean tells it from others, US$, ₩ or JP¥; the code where it has none.</summary>
    public string Symbol => CurrencyTable.Symbols[index] is { Length: > 0 } symbol ? symbol : Code;

    /// <summary>Whether it is no longer money; see <see cref="WithdrawnOn"/>.</summary>
    public bool IsWithdrawn => index >= CurrencyTable.InUse;

    /// <summary>The last day on which it was money anywhere, as CLDR has it; null while it is in use.</summary>
    public LocalDate? WithdrawnOn => CurrencyTable.WithdrawnDays[index] is > 0 and var day
        ? new(day / 10_000, day / 100 % 100, day % 100)
        : null;

    /// <summary>The Korean name, 대한민국 원.</summary>
    public string KoreanName => CurrencyTable.KoreanNames[index];

    /// <summary>The English name.</summary>
    public string EnglishName => CurrencyTable.EnglishNames[index];

    /// <summary>Whether this is XXX, no currency.</summary>
    public bool IsNone => index == 0;

    /// <summary>An amount of this currency: <c>Currency.Usd.Of(5)</c>.</summary>
    /// <param name="amount">The amount in the major unit: dollars, not cents.</param>
    public Money Of(decimal amount) => new(amount, this);

    /// <summary>The currency of a code.</summary>
    /// <param name="code">Three letters A to Z in upper case.</param>
    /// <exception cref="FormatException">There is no such code in ISO 4217.</exception>
    public static Currency FromCode(ReadOnlySpan<char> code) =>
        TryFromCode(code, out var currency)
            ? currency
            : throw new FormatException($"'{code}' is not a currency code of ISO 4217.");

    /// <summary>The currency of a code, if there is one.</summary>
    /// <param name="code">Three letters A to Z in upper case.</param>
    /// <param name="currency">The currency, or <see cref="None"/>.</param>
    public static bool TryFromCode(ReadOnlySpan<char> code, out Currency currency)
    {
        int found = CurrencyTable.IndexOf(code);
        currency = new((ushort)Math.Max(found, 0));
        return found >= 0;
    }

    /// <inheritdoc cref="FromCode"/>
    public static Currency Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => FromCode(s);

    /// <inheritdoc cref="FromCode"/>
    public static Currency Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="FromCode"/>
    public static Currency Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FromCode(s);
    }

    /// <inheritdoc cref="TryFromCode"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Currency result) => TryFromCode(s, out result);

    /// <inheritdoc cref="TryFromCode"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Currency result) =>
        TryFromCode(s, out result);

    /// <inheritdoc/>
    public bool Equals(Currency other) => index == other.index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Currency other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => index;

    /// <summary>Compares the codes as text.</summary>
    public int CompareTo(Currency other) => string.CompareOrdinal(Code, other.Code);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Currency other => CompareTo(other),
        _ => throw new ArgumentException("A currency compares only with a currency.", nameof(obj)),
    };

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Code;

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{Code}", out charsWritten);

    private static IEnumerable<Currency> Range(int first, int end) =>
        Enumerable.Range(first, end - first).Select(i => new Currency((ushort)i));

    /// <summary>Whether the codes are equal.</summary>
    public static bool operator ==(Currency left, Currency right) => left.index == right.index;

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(Currency left, Currency right) => left.index != right.index;

    /// <summary>Whether the code of <paramref name="left"/> sorts before.</summary>
    public static bool operator <(Currency left, Currency right) => left.CompareTo(right) < 0;

    /// <summary>Whether the code of <paramref name="left"/> sorts before or is equal.</summary>
    public static bool operator <=(Currency left, Currency right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the code of <paramref name="left"/> sorts after.</summary>
    public static bool operator >(Currency left, Currency right) => left.CompareTo(right) > 0;

    /// <summary>Whether the code of <paramref name="left"/> sorts after or is equal.</summary>
    public static bool operator >=(Currency left, Currency right) => left.CompareTo(right) >= 0;
}
