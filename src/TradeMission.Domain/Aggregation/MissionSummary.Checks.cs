using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

// What comes from outside may be no summary of any missions.
public sealed partial record MissionSummary
{
    private const int MaxYear = 9999;

    /// <summary>The summary with its entries in order and each group once, if its numbers can be those of missions.</summary>
    /// <exception cref="ArgumentException">They cannot.</exception>
    /// <exception cref="OverflowException">Two entries of a group have no sum.</exception>
    internal MissionSummary Checked()
    {
        Require(Missions >= 0 && AmountsWithoutCurrency >= 0, "No number may be below zero.");
        Require(IsCount(Stops) && IsCount(Companies) && IsCount(People), "A count needs summands; without them it is exactly zero.");
        foreach (var entry in Amounts)
        {
            Require(!entry.Total.Currency.IsNone && entry.Total.Summands > 0, "A total needs a currency and at least one summand.");
            Require(IsYear(entry.Group.Year), "A year must be from 1 to 9999.");
        }

        foreach (var entry in Agreements)
        {
            Require(
                entry.Count.Summands > 0 && IsYear(entry.Group.Year),
                "A number of agreements needs at least one summand, and a year from 1 to 9999 or none.");
        }

        Require(
            Attainments.All(step => !step.Currency.IsNone && step.Missions > 0),
            "An attainment needs a currency and at least one mission.");
        Require(
            ExcessChecks.All(check =>
                !check.Currency.IsNone && check.Missions > 0 && check.Agreeing >= 0 && check.Agreeing <= check.Missions),
            "An excess needs a currency and at least one mission, and no more can agree than there are.");
        return Merge(this, Empty);
    }

    private static bool IsCount(CountTotal count) => count.Summands > 0 || (count.Summands == 0 && count.Bounds == default(Bounds));

    private static bool IsYear(int? year) => year is null or (>= 1 and <= MaxYear);

    private static void Require(bool isMet, string rule)
    {
        if (!isMet)
        {
            throw new ArgumentException(rule);
        }
    }
}
