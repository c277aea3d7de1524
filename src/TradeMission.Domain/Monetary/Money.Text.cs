using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Unicode;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

// The ISO form: the code, a space, the amount in invariant digits, "USD 120000000".
public readonly partial struct Money : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Money>
{
    private const int CodeLength = 3;

    /// <summary>The ISO form, "USD 120000000".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The ISO form in a format.</summary>
    /// <param name="format">"G" or null: "USD 1200.5"; "N": with thousands separators, "USD 1,200.5".</param>
    /// <param name="formatProvider">Ignored: the form is the same everywhere.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{Currency.Code} {Amount.ToString(AmountFormat(format), CultureInfo.InvariantCulture)}");

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string amountFormat = AmountFormat(format);
        charsWritten = 0;
        if (destination.Length <= CodeLength
            || !Amount.TryFormat(destination[(CodeLength + 1)..], out int digits, amountFormat, CultureInfo.InvariantCulture))
        {
            return false;
        }

        Currency.Code.CopyTo(destination);
        destination[CodeLength] = ' ';
        charsWritten = CodeLength + 1 + digits;
        return true;
    }

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        string amountFormat = AmountFormat(format);
        bytesWritten = 0;
        if (utf8Destination.Length <= CodeLength
            || !Amount.TryFormat(utf8Destination[(CodeLength + 1)..], out int digits, amountFormat, CultureInfo.InvariantCulture))
        {
            return false;
        }

        Utf8.FromUtf16(Currency.Code, utf8Destination, out _, out _);
        utf8Destination[CodeLength] = (byte)' ';
        bytesWritten = CodeLength + 1 + digits;
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
    public static Money Parse(string s, IFormatProvider? provider = null)
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

    // Trailing zeros after the point carry no meaning here, so that equal amounts have equal texts.
    private static string AmountFormat(ReadOnlySpan<char> format) => format switch
    {
        "" or "G" => ExactDecimal.PlainFormat,
        "N" => "#,0.############################",
        _ => throw new FormatException($"'{format}' is no format of Money; use G or N."),
    };
}
