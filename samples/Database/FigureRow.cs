using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace Database;

/// <summary>An amount that a mission's sums take in: whole numbers of the minor unit, and beside them the currency.</summary>
/// <remarks>
/// SQLite has no decimal: a REAL loses digits, and a text is added as a REAL. Its INTEGER has 64 bits, and SUM over it is exact or an
/// error, "integer overflow". So dollars are stored as cents and won as won (ISO 4217's minor unit), up to 92,233,720,368,547,758.07 dollars or
/// 9,223,372,036,854,775,807 won; an amount with a finer part, or beyond, is refused here and never rounded.
/// </remarks>
internal sealed class FigureRow
{
    public int Id { get; init; }

    public required string MissionId { get; init; }

    public required Basis Basis { get; init; }

    /// <summary>The lower bound in minor units; null where the text leaves it open.</summary>
    public required long? LowerMinor { get; init; }

    /// <summary>The upper bound in minor units; the same as the lower for a single figure.</summary>
    public required long? UpperMinor { get; init; }

    public required string Currency { get; init; }

    internal static FigureRow Of(Mission mission, Outcome figure)
    {
        var amount = figure.Amount.GetValueOrDefault();
        return new()
        {
            MissionId = mission.Id,
            Basis = figure.TotalledUnder,
            LowerMinor = ToMinor(amount.Lower, amount.Currency),
            UpperMinor = ToMinor(amount.Upper, amount.Currency),
            Currency = amount.Currency.Code,
        };
    }

    /// <summary>The amount in minor units.</summary>
    /// <exception cref="ArgumentException">The column cannot hold the amount exactly.</exception>
    internal static long? ToMinor(decimal? amount, Currency currency)
    {
        decimal? minor = amount * Scale(currency);
        return minor is null || (decimal.IsInteger(minor.Value) && minor >= long.MinValue && minor <= long.MaxValue)
            ? (long?)minor
            : throw new ArgumentException($"{currency} {amount} is no whole number of minor units that 64 bits hold.", nameof(amount));
    }

    internal static decimal? FromMinor(long? minor, Currency currency) => minor / Scale(currency);

    private static decimal Scale(Currency currency)
    {
        decimal scale = 1;
        for (int digit = 0; digit < currency.MinorUnits; digit++)
        {
            scale *= 10;
        }

        return scale;
    }
}
