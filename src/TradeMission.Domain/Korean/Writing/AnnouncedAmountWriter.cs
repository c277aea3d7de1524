using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>Writes an amount with its bounds and its currency, which is left out where it was and can be implied.</summary>
internal static class AnnouncedAmountWriter
{
    // Won are implied of 억 and larger units.
    private const decimal LeastImplied = 100_000_000;

    internal static string Write(AnnouncedAmount amount, KoreanNumeralStyle style)
    {
        if (amount.Currency.IsNone)
        {
            throw new ArgumentException("An amount without a currency cannot be written.", nameof(amount));
        }

        string name = CurrencyNames.Of(amount.Currency);
        string parted = CurrencyNames.IsParted(name, style) ? " " + name : name;
        return BoundsWriter.Write(amount.Bounds, style, number => IsLeftOut(amount) ? number : number + parted);
    }

    internal static string AsOnContracts(string amount) => $"일금 {amount}정";

    private static bool IsLeftOut(AnnouncedAmount amount) =>
        amount.IsCurrencyImplied
        && amount.Currency == Currency.Krw
        && Math.Min(amount.Lower ?? decimal.MaxValue, amount.Upper ?? decimal.MaxValue) >= LeastImplied;
}
