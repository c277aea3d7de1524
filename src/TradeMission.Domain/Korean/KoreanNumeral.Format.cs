using TradeMission.Domain.Korean.Writing;

namespace TradeMission.Domain.Korean;

public static partial class KoreanNumeral
{
    /// <summary>Writes a number; <see cref="Parse(ReadOnlySpan{char})"/> reads the text back to the same value.</summary>
    /// <param name="value">The number; every digit is written, nothing is rounded.</param>
    /// <param name="style">How it is written.</param>
    public static string Format(decimal value, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed)
    {
        Span<char> buffer = stackalloc char[NumeralWriter.MaxLength];
        TryFormat(value, buffer, out int written, style);
        return buffer[..written].ToString();
    }

    /// <summary>Writes a number into a span.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">Number of characters written; zero if the span is too short.</param>
    /// <param name="style">How it is written.</param>
    /// <returns>Whether the span was long enough.</returns>
    public static bool TryFormat(
        decimal value, Span<char> destination, out int charsWritten, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed)
    {
        var writer = new NumeralWriter(destination, style);
        return writer.TryWrite(value, out charsWritten);
    }

    /// <summary>Writes a number rounded to some significant digits with its largest unit: "약 1.2억".</summary>
    /// <param name="value">The number.</param>
    /// <param name="significantDigits">Digits to keep, 1 to 28.</param>
    /// <param name="rounding">What happens to a half.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significantDigits"/> is not from 1 to 28.</exception>
    public static string FormatApproximately(decimal value, int significantDigits, MidpointRounding rounding) =>
        RoundedNumeral.Write(value, significantDigits, rounding);

    /// <summary>Writes a number in a unit, rounded to some digits behind the point: "1.2억", "1,234백만".</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="decimals">The most digits behind the point, 0 to 28; zeros at the end are not written.</param>
    /// <param name="rounding">What happens to the rest; <see cref="MidpointRounding.ToZero"/> is 절사.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or <paramref name="decimals"/> is not from 0 to 28.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanNumeral.FormatIn(123_456_789, KoreanUnit.Eok, 1, MidpointRounding.ToEven)); // 1.2억
    /// </code></example>
    public static string FormatIn(decimal value, KoreanUnit unit, int decimals, MidpointRounding rounding) =>
        RoundedNumeral.WriteIn(value, unit, decimals, rounding);
}
