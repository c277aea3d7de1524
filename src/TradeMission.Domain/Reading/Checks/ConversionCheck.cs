using NodaTime;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Lists;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Reading.Checks;

/// <summary>Amounts against what the text converts them to: by a table of rates, or else against each other.</summary>
internal static class ConversionCheck
{
    // A rate between currencies is below this; beyond, the figures are not worth a quotient.
    private const decimal Drift = 0.03m;
    private const decimal Largest = 1e14m;

    internal static IEnumerable<ReconciliationCheck> Run(IReadOnlyList<Outcome> outcomes, ExchangeRateTable? rates, LocalDate? date)
    {
        var converted = outcomes.Where(fact => fact is { Amount: not null, StatedConversion: not null }).ToList();
        // The first ones tell the rate; many are not compared with each other, so that the time stays linear.
        var first = converted.Take(Sums.MostFigures).ToList();
        foreach (var fact in converted)
        {
            yield return ByTable(fact, rates, date) ?? ByOthers(fact, first.Contains(fact) ? first : [.. first, fact]);
        }
    }

    private static ReconciliationCheck? ByTable(Outcome fact, ExchangeRateTable? rates, LocalDate? date)
    {
        var (amount, stated) = (fact.Amount!.Value, fact.StatedConversion!.Value);
        if (rates is null || date is not { } day || !IsUsable(fact) || amount.Currency.IsNone || stated.Currency.IsNone
            || amount.Currency == stated.Currency
            || !rates.TryFind(amount.Currency, stated.Currency, day, out var rate, out bool isInverse))
        {
            return null;
        }

        decimal own = amount.Lower.GetValueOrDefault();
        decimal computed = isInverse ? own / rate.Rate : own * rate.Rate;
        decimal difference = stated.Lower.GetValueOrDefault() - computed;
        decimal tolerance = Rounding.HalfUnit(stated.Lower.GetValueOrDefault());
        return new(CheckKind.Conversion, Math.Abs(difference) <= tolerance
            ? CheckVerdict.Holds : CheckVerdict.Fails, difference, tolerance, fact.Evidence);
    }

    // Two conversions of one text between the same currencies leave the same rate, as far as their rounding lets it be told.
    private static ReconciliationCheck ByOthers(Outcome fact, List<Outcome> all)
    {
        var alike = all.FindAll(other => other.Amount!.Value.Currency == fact.Amount!.Value.Currency
            && other.StatedConversion!.Value.Currency == fact.StatedConversion!.Value.Currency);
        if (alike.Count < 2 || !alike.TrueForAll(IsUsable))
        {
            return new(CheckKind.Conversion, CheckVerdict.Undecided, null, 0, fact.Evidence, "no rate is given");
        }

        // Of several rates the one that most do not share is wrong; of two, either may be.
        var (lowest, highest) = RateRange(fact);
        int agreeing = alike.Select(RateRange).Count(range => range.Lowest <= highest && lowest <= range.Highest);
        return new(CheckKind.Conversion, agreeing * 2 > alike.Count ? CheckVerdict.Holds : CheckVerdict.Fails,
            null, Rounding.HalfUnit(fact.StatedConversion!.Value.Lower.GetValueOrDefault()),
            [.. alike.SelectMany(other => other.Evidence)]);
    }

    private static (decimal Lowest, decimal Highest) RateRange(Outcome fact)
    {
        decimal amount = fact.Amount!.Value.Lower.GetValueOrDefault();
        decimal stated = fact.StatedConversion!.Value.Lower.GetValueOrDefault();
        // Newspapers cut off where they should round, and take the rates of two days.
        decimal unit = Rounding.Unit(stated) + stated * Drift;
        return ((stated - unit) / amount, (stated + unit) / amount);
    }

    private static bool IsUsable(Outcome fact) =>
        fact.Amount!.Value.Bounds is { IsSingleValue: true, Lower: > 0 and < Largest }
            && fact.StatedConversion!.Value.Bounds is { IsSingleValue: true, Lower: > 0 and < Largest * 1000 };
}
