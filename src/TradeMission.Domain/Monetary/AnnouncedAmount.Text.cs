using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Monetary;

// The text form: the currency and the bounds, "USD Exact 120000000"; what money is written as is exactly that.
public readonly partial record struct AnnouncedAmount : ISpanParsable<AnnouncedAmount>, IFormattable
{
    private const string Implied = "implied";

    /// <summary>The amount in words, such as "USD Exact 120000000"; invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The amount in words, with the figures in a standard format: "USD AtLeast 3,500,000 to open" in "N0".</summary>
    /// <inheritdoc cref="Bounds.ToString(string, IFormatProvider)"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string bounds = Bounds.ToString(format, formatProvider);
        return IsCurrencyImplied ? $"{Currency} {Implied} {bounds}" : $"{Currency} {bounds}";
    }

    /// <summary>Reads an amount in the words of <see cref="ToString()"/>, or as <see cref="Money"/> is written: "USD 120000000".</summary>
    /// <exception cref="FormatException">The text is not of this form.</exception>
    public static AnnouncedAmount Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var amount)
        ? amount
        : throw new FormatException($"'{s}' is not a currency code and a figure, such as 'USD 120000000' or 'USD AtLeast 5000000'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AnnouncedAmount Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static AnnouncedAmount Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads an amount if the text is of such a form; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AnnouncedAmount result)
    {
        if (Money.TryParse(s, provider, out var money))
        {
            result = Exactly(money);
            return true;
        }

        bool isRead = Currency.TryFromCode(Words.Next(ref s), out var currency);
        bool isImplied = Words.TryTake(ref s, Implied);
        isRead &= Bounds.TryParse(s, provider, out var bounds);
        result = isRead ? new(bounds, currency, isImplied) : default;
        return isRead;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out AnnouncedAmount)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AnnouncedAmount result) =>
        TryParse(s.AsSpan(), provider, out result);
}
