using System.Globalization;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tallying;

/// <summary>How many amounts of one currency and qualifier were found, and what they come to.</summary>
/// <remarks>
/// Lower bounds are added to lower bounds and upper to upper; a side that is open in one amount is open in the sum, and amounts
/// whose currency is not certain are counted but have no sum. A figure that stands in brackets behind another as its conversion
/// says the same money again: such figures are tallied apart.
/// </remarks>
internal readonly record struct AmountTally
{
    /// <summary>A tally of amounts.</summary>
    /// <param name="currency">Their currency; none where the texts leave it open ("30만 페소").</param>
    /// <param name="qualifier">How they were qualified.</param>
    /// <param name="isConversion">Whether they convert the amounts before them: "412만 달러(약 54억 원)".</param>
    /// <param name="count">How many there are, at least one.</param>
    /// <param name="lower">The sum of the lower bounds, or null.</param>
    /// <param name="upper">The sum of the upper bounds, or null.</param>
    /// <exception cref="ArgumentException">There is no such qualifier, none are counted, or the sums do not fit.</exception>
    internal AmountTally(Currency currency, Qualifier qualifier, bool isConversion, long count, ExactSum? lower, ExactSum? upper)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        bool fits = currency.IsNone ? lower is null && upper is null : Fit(qualifier, lower, upper);
        if (!Enum.IsDefined(qualifier) || !fits)
        {
            throw new ArgumentException($"The sums {Side(lower)} to {Side(upper)} do not fit {currency} {qualifier}.");
        }

        (Currency, Qualifier, IsConversion, Count, Lower, Upper) = (currency, qualifier, isConversion, count, lower, upper);
    }

    /// <summary>The currency; none where it is not certain.</summary>
    internal Currency Currency { get; }

    /// <summary>How the amounts were qualified.</summary>
    internal Qualifier Qualifier { get; }

    /// <summary>Whether the amounts are conversions of others, which are tallied too.</summary>
    internal bool IsConversion { get; }

    /// <summary>How many amounts there are.</summary>
    internal long Count { get; }

    /// <summary>The sum of the lower bounds in the currency's major unit; null where a side is open, or without a currency.</summary>
    internal ExactSum? Lower { get; }

    /// <summary>The sum of the upper bounds in the currency's major unit; null where a side is open, or without a currency.</summary>
    internal ExactSum? Upper { get; }

    /// <summary>The tally in words, such as "USD Exact 4250000 (of 2)"; invariant.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Currency} {Qualifier} {SidesText()} (of {Count}{(IsConversion ? ", converted" : "")})");

    private string SidesText() => Lower == Upper ? Side(Lower) : $"{Side(Lower)} to {Side(Upper)}";

    private static bool Fit(Qualifier qualifier, ExactSum? lower, ExactSum? upper) => qualifier switch
    {
        Qualifier.Exact or Qualifier.Approximate => lower is not null && lower == upper,
        Qualifier.AtLeast or Qualifier.MoreThan => lower is not null && upper is null,
        Qualifier.AtMost or Qualifier.LessThan => lower is null && upper is not null,
        Qualifier.Range => lower <= upper,
        _ => lower is null || upper is null || lower <= upper,
    };

    private static string Side(ExactSum? sum) => sum?.ToString() ?? "open";
}
