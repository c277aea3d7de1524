using TradeMission.Domain.Korean.Writing;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean;

public static partial class KoreanAmount
{
    /// <summary>Writes an amount; <see cref="Parse(ReadOnlySpan{char}, KoreanAmountOptions?)"/> reads the text back to the same
    /// amount.</summary>
    /// <param name="money">The amount; every digit is written, nothing is rounded.</param>
    /// <param name="style">How the number is written.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanAmount.Format(Currency.Usd.Of(120_000_000))); // 1억 2천만 달러
    /// Console.WriteLine(KoreanAmount.Format(Currency.Krw.Of(120_000_000), KoreanNumeralStyle.Legal)); // 일억이천만원
    /// </code></example>
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
    public static bool TryFormat(
        Money money, Span<char> destination, out int charsWritten, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed)
    {
        if (money.Currency.IsNone)
        {
            throw new ArgumentException("An amount without a currency cannot be written.", nameof(money));
        }

        string name = CurrencyNames.Of(money.Currency);
        bool isParted = CurrencyNames.IsParted(name, style);
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

    /// <summary>Writes an amount with its bounds and how it was qualified: "약 54억 원", "40억~50억 원", "1억 원 이상", "수십억 원".</summary>
    /// <remarks>
    /// <see cref="ParseAnnounced(ReadOnlySpan{char}, KoreanAmountOptions?)"/> reads the text of bounds that a phrase can have back to
    /// the same amount. A sum may have others: about right and a range, or open on a side of which nothing is known.
    /// </remarks>
    /// <param name="amount">The amount; every digit is written, nothing is rounded.</param>
    /// <param name="style">How the numbers are written.</param>
    /// <exception cref="ArgumentException">The amount has no currency, or nothing is known of either side.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanAmount.Format(KoreanAmount.ParseAnnounced("최소 3백만불"))); // 300만 달러 이상
    /// </code></example>
    public static string Format(AnnouncedAmount amount, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed) =>
        AnnouncedAmountWriter.Write(amount, style);

    /// <summary>Writes an amount in a unit, rounded to some digits behind the point: "1.2억 원", "1,234백만 원".</summary>
    /// <param name="money">The amount.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="decimals">The most digits behind the point, 0 to 28; zeros at the end are not written.</param>
    /// <param name="rounding">What happens to the rest; <see cref="MidpointRounding.ToZero"/> is 절사.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or <paramref name="decimals"/> is not from 0 to 28.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanAmount.FormatIn(Currency.Krw.Of(123_456_789), KoreanUnit.Man, 0, MidpointRounding.ToZero)); // 12,345만 원
    /// </code></example>
    public static string FormatIn(Money money, KoreanUnit unit, int decimals, MidpointRounding rounding) =>
        $"{KoreanNumeral.FormatIn(money.Amount, unit, decimals, rounding)} {NameOf(money.Currency)}";

    /// <summary>Writes an amount as contracts and receipts have it, "일금 일억이천만원정".</summary>
    /// <param name="money">The amount; every digit is written, nothing is rounded.</param>
    /// <param name="style">How the number is written; as on contracts unless told otherwise.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanAmount.FormatContract(Currency.Krw.Of(50_000_000))); // 일금 오천만원정
    /// </code></example>
    public static string FormatContract(Money money, KoreanNumeralStyle style = KoreanNumeralStyle.Legal) =>
        AnnouncedAmountWriter.AsOnContracts(Format(money, style));

    private static string NameOf(Currency currency) =>
        currency.IsNone
            ? throw new ArgumentException("An amount without a currency cannot be written.", nameof(currency))
            : CurrencyNames.Of(currency);
}
