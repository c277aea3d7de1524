using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A country by its two-letter code of ISO 3166-1, "US".</summary>
/// <remarks>
/// Two letters A to Z are asked for and no more, because the list of countries changes. Equality and order are those of the
/// code. The default value is of no country; its text is empty.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<TextJsonConverter<CountryCode>>]
[TypeConverter(typeof(ParsableTypeConverter<CountryCode>))]
public readonly struct CountryCode : IEquatable<CountryCode>, IComparable<CountryCode>, ISpanParsable<CountryCode>
{
    private const int Length = 2;

    private readonly char first;
    private readonly char second;

    private CountryCode(char first, char second)
    {
        this.first = first;
        this.second = second;
    }

    /// <summary>Whether there is no country.</summary>
    public bool IsNone => first == default;

    /// <summary>The country of a code.</summary>
    /// <exception cref="FormatException">The text is not two letters A to Z.</exception>
    public static CountryCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var country)
        ? country
        : throw new FormatException($"'{s}' is not a country code; ISO 3166-1 has two letters A to Z.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static CountryCode Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static CountryCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The country of a code if the text is two letters A to Z; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountryCode result)
    {
        bool isCode = s.Length == Length && char.IsAsciiLetterUpper(s[0]) && char.IsAsciiLetterUpper(s[1]);
        result = isCode ? new(s[0], s[1]) : default;
        return isCode;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out CountryCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountryCode result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public bool Equals(CountryCode other) => first == other.first && second == other.second;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountryCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (first << 16) | second;

    /// <summary>Compares the codes as text.</summary>
    public int CompareTo(CountryCode other) => GetHashCode().CompareTo(other.GetHashCode());

    /// <summary>The code; empty for no country.</summary>
    public override string ToString() => IsNone ? "" : new([first, second]);

    /// <summary>Whether the codes are equal.</summary>
    public static bool operator ==(CountryCode left, CountryCode right) => left.Equals(right);

    /// <summary>Whether the codes differ.</summary>
    public static bool operator !=(CountryCode left, CountryCode right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> sorts before.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before or is equal.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after or is equal.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left.CompareTo(right) >= 0;
}
