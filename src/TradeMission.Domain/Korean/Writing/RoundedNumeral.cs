using System.Globalization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>Writes a number that was rounded, in one unit: "약 1.2억", "1,234백만".</summary>
internal static class RoundedNumeral
{
    private const string Digits = "#,0.############################";
    private const int MostDigits = 28;
    private const decimal GroupBase = 10_000;

    private static readonly string[] LargeUnits = ["", "만", "억", "조", "경", "해", "자", "양"];

    /// <summary>Rounds to some significant digits and writes them with the largest unit.</summary>
    internal static string Write(decimal value, int significantDigits, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(significantDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(significantDigits, MostDigits);
        decimal rounded = Round(value, significantDigits, rounding);
        int power = 0;
        decimal unit = 1;
        while (power < LargeUnits.Length - 1 && Math.Abs(rounded) / unit >= GroupBase)
        {
            unit *= GroupBase;
            power++;
        }

        return $"약 {Plain(rounded / unit)}{LargeUnits[power]}";
    }

    /// <summary>Rounds to some digits behind the point of a unit and writes them with it.</summary>
    internal static string WriteIn(decimal value, KoreanUnit unit, int decimals, MidpointRounding rounding)
    {
        var (size, name) = SizeOf(unit);
        return Plain(ExactDecimal.MultiplyDivide(value, 1, size, decimals, rounding)) + name;
    }

    private static (decimal Size, string Name) SizeOf(KoreanUnit unit) => unit switch
    {
        KoreanUnit.One => (1, ""),
        KoreanUnit.Cheon => (1_000, "천"),
        KoreanUnit.Man => (10_000, "만"),
        KoreanUnit.Baekman => (1_000_000, "백만"),
        KoreanUnit.Eok => (100_000_000, "억"),
        KoreanUnit.Jo => (1_000_000_000_000, "조"),
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
