using System.Runtime.CompilerServices;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Missions;

/// <summary>The rules for the figures, dates and countries that the records hold.</summary>
internal static class Figures
{
    /// <summary>An amount of zero or more, or null.</summary>
    internal static AnnouncedAmount? Amount(AnnouncedAmount? value, [CallerMemberName] string member = "") =>
        value is null || IsNotNegative(value.Value.Bounds)
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be zero or more.");

    /// <summary>A whole number of zero or more, or null.</summary>
    internal static AnnouncedCount? Count(AnnouncedCount? value, [CallerMemberName] string member = "")
    {
        if (value is not { } count)
        {
            return null;
        }

        Guard.WellFormed(count.Counter, member);
        return IsNotNegative(count.Bounds) && IsWhole(count.Lower) && IsWhole(count.Upper)
            ? count
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be a whole number of zero or more.");
    }

    /// <summary>A date of which something is known, else null.</summary>
    internal static PartialDate? KnownDate(PartialDate? value) => value is { IsUnknown: false } ? value : null;

    /// <summary>A country, else null.</summary>
    internal static CountryCode? KnownCountry(CountryCode? value) => value is { IsNone: false } ? value : null;

    private static bool IsNotNegative(Bounds bounds) => bounds.Lower.GetValueOrDefault() >= 0 && bounds.Upper.GetValueOrDefault() >= 0;

    private static bool IsWhole(decimal? side) => decimal.IsInteger(side.GetValueOrDefault());
}
