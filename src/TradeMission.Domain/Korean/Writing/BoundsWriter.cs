using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>Writes bounds in Korean, of money and of counts alike: "약 …", "… 이상", "…~…", "수십 …".</summary>
internal static class BoundsWriter
{
    private const decimal LargeUnit = 10_000;

    // What 수 and 몇 stand for, in units of the place that they are read in.
    private const decimal FewestOfSeveral = 2;
    private const decimal MostOfSeveral = 9;

    /// <summary>Writes bounds.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <param name="style">How the numbers are written.</param>
    /// <param name="withUnit">Puts currency or counter behind a number.</param>
    /// <exception cref="ArgumentException">Nothing is known of either side.</exception>
    internal static string Write(Bounds bounds, KoreanNumeralStyle style, Func<string, string> withUnit)
    {
        string about = bounds.IsApproximate ? "약 " : "";
        return (bounds.Lower, bounds.Upper, bounds.Qualifier) switch
        {
            ({ } value, _, Qualifier.Exact or Qualifier.Approximate) => about + One(value),
            ({ } low, null, Qualifier.MoreThan) => $"{about}{One(low)} 초과",
            ({ } low, null, _) => $"{about}{One(low)} 이상",
            (null, { } high, Qualifier.LessThan) => $"{about}{One(high)} 미만",
            (null, { } high, _) => $"{about}{One(high)} 이하",
            ({ } low, { } high, Qualifier.Indefinite) when Several(low, high) is { } several => withUnit(several),
            ({ } low, { } high, _) => about + Two(low, high),
            _ => throw new ArgumentException("Nothing is known of either side, so that there is nothing to write.", nameof(bounds)),
        };

        string One(decimal value) => withUnit(KoreanNumeral.Format(value, style));

        // Where the lower figure has no large unit, a reader would give it that of the upper one: "5~50억".
        string Two(decimal low, decimal high) => Math.Abs(low) >= LargeUnit && low > 0 || high < LargeUnit && low >= 0
            ? $"{KoreanNumeral.Format(low, style)}~{One(high)}"
            : $"{One(low)}~{One(high)}";
    }

    private static string? Several(decimal low, decimal high)
    {
        string? from = UnitOf(low / FewestOfSeveral);
        string? to = UnitOf(high / MostOfSeveral);
        return from is null || to is null ? null : from == to ? $"수{from}" : $"수{from}~수{to}";
    }

    // 십, 백, 천만, 억: the unit of a power of ten; null for any other number.
    private static string? UnitOf(decimal value)
    {
        decimal power = 10;
        while (power < value)
        {
            power *= 10;
        }

        return power == value ? UnitNames.Of(value) : null;
    }
}
