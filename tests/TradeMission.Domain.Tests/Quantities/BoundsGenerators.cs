using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Quantities;

/// <summary>Bounds of every qualifier, with figures small enough to add without running out of digits.</summary>
internal static class BoundsGenerators
{
    internal static readonly Gen<decimal> Figures =
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 4)
        select new decimal(Math.Abs(units), 0, 0, units < 0, (byte)scale);

    internal static readonly Gen<Bounds> Any =
        from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
        from one in Figures
        from other in Figures
        from openSides in Gen.Choose(0, 3)
        from approximate in Gen.Elements(true, false)
        select Make(qualifier, Math.Min(one, other), Math.Max(one, other), openSides, approximate);

    private static Bounds Make(Qualifier qualifier, decimal low, decimal high, int openSides, bool approximate) => qualifier switch
    {
        Qualifier.Range => Bounds.Of(low, high, qualifier, approximate),
        Qualifier.Indefinite => Bounds.Of((openSides & 1) == 0 ? low : null, (openSides & 2) == 0 ? high : null, qualifier, approximate),
        Qualifier.AtLeast or Qualifier.MoreThan => Bounds.Of(low, null, qualifier, approximate),
        Qualifier.AtMost or Qualifier.LessThan => Bounds.Of(null, high, qualifier, approximate),
        _ => Bounds.Of(low, qualifier),
    };
}
