namespace TradeMission.Domain.Korean.Writing;

/// <summary>The words of powers of ten as units: 십, 백, 천만, 억; none for one.</summary>
internal static class UnitNames
{
    /// <summary>The word of a unit.</summary>
    /// <param name="unit">A power of ten that is not below one.</param>
    internal static string Of(decimal unit) => KoreanNumeral.Format(unit, KoreanNumeralStyle.Hangul).TrimStart('일');
}
