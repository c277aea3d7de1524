using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

// The ISO form: the code, a space, the amount in invariant digits, "USD 120000000".
public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Money>
{
    private const int CodeLength = 3;

    /// <summary>The ISO form, "USD 120000000".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount in a standard format.</summary>
    /// <remarks>Without a number of digits every digit of the amount is written; with one it is rounded, a half away from zero.</remarks>
    /// <param name="format">
    /// "G", "R", "F" or null: "USD 1200.5"; "N": "USD 1,200.5"; "C": "US$1,200.50", the minor unit at least.
    /// Digits behind the point may follow, "N0", "F2", "C0".
    /// </param>
    /// <param name="formatProvider">Ignored: the form is the same everywhere.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    /// <example><code>
    /// Money price = Currency.Usd.Of(1234567.8m);
    /// Console.WriteLine($"{price:C}, {price:N0}, {price:F2}"); // US$1,234,567.80, USD 1,234,568, USD 1234567.80
    /// </code></example>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        MoneyFormat form = new(this, format);
        return string.Concat(form.Prefix, Math.Abs(form.Amount).ToString(form.AmountFormat, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        MoneyFormat form = new(this, format);
        charsWritten = 0;
        if (!form.Prefix.TryCopyTo(destination)
            || !Math.Abs(form.Amount).TryFormat(
                destination[form.Prefix.Length..], out int digits, form.AmountFormat, CultureInfo.InvariantCulture))
        {
            return false;
        }

        charsWritten = form.Prefix.Length + digits;
        return true;
    }

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        MoneyFormat form = new(this, format);
        bytesWritten = 0;
        if (!Encoding.UTF8.TryGetBytes(form.Prefix, utf8Destination, out int prefix)
            || !Math.Abs(form.Amount).TryFormat(utf8Destination[prefix..], out int digits, form.AmountFormat, CultureInfo.InvariantCulture))
        {
            return false;
        }

        bytesWritten = prefix + digits;
        return true;
    }

    /// <summary>Reads the ISO form, "USD 120000000" or "USD 120,000,000".</summary>
    /// <exception cref="FormatException">
    /// The text is not of this form, the code is unknown, the commas do not group by three, or decimal cannot hold the
    /// amount exactly.
    /// </exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var money)
            ? money
            : throw new FormatException($"'{s}' is not a currency code, a space and an amount, such as 'USD 120000000'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    /// <example><code>
    /// Console.WriteLine(Money.Parse("USD 120,000,000")); // USD 120000000
    /// </code></example>
    public static Money Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static Money Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads the ISO form if the text is of it.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        if (s.Length > CodeLength + 1
            && s[CodeLength] == ' '
            && Currency.TryFromCode(s[..CodeLength], out var currency)
            && ExactDecimal.TryParseGrouped(s[(CodeLength + 1)..], out decimal amount))
        {
            result = new(amount, currency);
            return true;
        }

        result = default;
        return false;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryParse(s.AsSpan(), provider, out result);
}
