using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Monetary;

// The text form: the amounts in their ISO form with a plus between them, "KRW 5 + USD 3".
public readonly partial struct MoneyBag : ISpanParsable<MoneyBag>, IFormattable
{
    private const string Plus = " + ";
    private const string Nothing = "0";

    /// <summary>The amounts in their ISO form, "KRW 5 + USD 3"; "0" for the empty bag.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The amounts, each in a standard format, "KRW 5,000 + USD 3" in "N0"; "0" for the empty bag.</summary>
    /// <inheritdoc cref="Money.ToString(string, IFormatProvider)" path="/param"/>
    /// <inheritdoc cref="Money.ToString(string, IFormatProvider)" path="/exception"/>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        StandardFormat.Parse(format);
        return IsEmpty ? Nothing : string.Join(Plus, entries.Select(amount => amount.ToString(format, formatProvider)));
    }

    /// <summary>Reads a sum in the form of <see cref="ToString()"/>, in any order of the currencies.</summary>
    /// <exception cref="FormatException">The text is not of this form, or a currency occurs twice.</exception>
    public static MoneyBag Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var bag)
        ? bag
        : throw new FormatException($"'{s}' is not a sum of money with each currency once, such as 'KRW 5 + USD 3'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static MoneyBag Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static MoneyBag Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a sum if the text is of such a form; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MoneyBag result)
    {
        result = default;
        if (s is Nothing)
        {
            return true;
        }

        Dictionary<Currency, Money> amounts = [];
        foreach (var part in s.Split(Plus))
        {
            if (!Money.TryParse(s[part], provider, out var amount) || amount.Currency.IsNone || !amounts.TryAdd(amount.Currency, amount))
            {
                return false;
            }
        }

        result = Of(amounts.Values);
        return true;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out MoneyBag)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MoneyBag result) =>
        TryParse(s.AsSpan(), provider, out result);
}
