using System.Globalization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>Writes a number that was rounded, in one unit: "약 1.2억", "1,234백만".</summary>
internal static class RoundedNumeral
{
    private const string Digits = "#,0.############################";
    private const int MostDigits = 28;
    private const decimal GroupBase = 10_000;
    private const decimal LargestUnit = 10_000_000_000_000_000_000_000_000_000m;

    /// <summary>Rounds to some significant digits and writes them with the largest unit.</summary>
    internal static string Write(decimal value, int significantDigits, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(significantDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(significantDigits, MostDigits);
        decimal rounded = Round(value, significantDigits, rounding);
        decimal unit = 1;
        while (unit < LargestUnit && Math.Abs(rounded) / unit >= GroupBase)
        {
            unit *= GroupBase;
        }

        return $"약 {Plain(rounded / unit)}{UnitNames.Of(unit)}";
    }

    /// <summary>Rounds to some digits behind the point of a unit and writes them with it.</summary>
    internal static string WriteIn(decimal value, KoreanUnit unit, int decimals, MidpointRounding rounding)
    {
        decimal size = SizeOf(unit);
        return Plain(ExactDecimal.MultiplyDivide(value, 1, size, decimals, rounding)) + UnitNames.Of(size);
    }

    private static decimal SizeOf(KoreanUnit unit) => unit switch
    {
        KoreanUnit.One => 1,
        KoreanUnit.Cheon => 1_000,
        KoreanUnit.Man => 10_000,
        KoreanUnit.Baekman => 1_000_000,
        KoreanUnit.Eok => 100_000_000,
        KoreanUnit.Jo => 1_000_000_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    };

    private static decimal Round(decimal value, int significantDigits, MidpointRounding rounding)
    {
        int integerDigits = 0;
        decimal scale = 1;
        while (integerDigits < MostDigits && Math.Abs(value) >= scale)
        {
            scale *= 10;
            integerDigits++;
        }

        int excess = integerDigits - significantDigits;
        if (excess <= 0)
        {
            return decimal.Round(value, Math.Min(-excess, MostDigits), rounding);
        }

        decimal step = 1;
        for (int i = 0; i < excess; i++)
        {
            step *= 10;
        }

        return decimal.Round(value / step, 0, rounding) * step;
    }

    private static string Plain(decimal value) => value.ToString(Digits, CultureInfo.InvariantCulture);
}
