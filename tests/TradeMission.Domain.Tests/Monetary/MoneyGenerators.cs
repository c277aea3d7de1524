using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Quantities;

namespace TradeMission.Domain.Tests.Monetary;

/// <summary>Money of few currencies, so that equal ones meet, and of figures that add without running out of digits.</summary>
internal static class MoneyGenerators
{
    internal static readonly Gen<Money> Any =
        from figure in BoundsGenerators.Figures
        from currency in Gen.Elements(Currency.Usd, Currency.Krw, Currency.Kwd, Currency.Vnd)
        select new Money(figure, currency);

    internal static readonly Gen<MoneyBag> Bags = Any.ListOf().Select(MoneyBag.Of);

    /// <summary>Weights of which at least one is above zero, many of them zero.</summary>
    internal static readonly Gen<decimal[]> Weights =
        Gen.Choose(0, 40).Select(tenths => Math.Max(tenths - 10, 0) / 10m).NonEmptyListOf()
            .Select(weights => weights.ToArray())
            .Where(weights => weights.Any(weight => weight > 0));
}
