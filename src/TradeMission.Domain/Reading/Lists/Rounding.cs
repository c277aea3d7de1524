using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Reading.Lists;

/// <summary>How far a figure may be from what it was rounded from or cut off at.</summary>
internal static class Rounding
{
    // A figure of fewer units than this agrees with too much by chance.
    private const int FewestUnits = 10;
    private const int FewestOfRounded = 100;

    /// <summary>A unit of the last digit that is not zero: 100,000,000 for 54억.</summary>
    internal static decimal Unit(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        decimal unit = 1;
        while (value % (unit * 10) == 0 && unit < value)
        {
            unit *= 10;
        }

        while (value % unit != 0)
        {
            unit /= 10;
        }

        return unit;
    }

    /// <summary>Half a unit of the last digit: 50,000,000 for 54억.</summary>
    internal static decimal HalfUnit(decimal value) => Unit(value) / 2;

    /// <summary>Half a unit of the last digit of an approximate figure; zero for an exact one.</summary>
    internal static decimal Of(Bounds bounds) => bounds.IsApproximate ? Unit(bounds.Lower ?? bounds.Upper ?? 0) / 2 : 0;

    /// <summary>Whether a stated figure is another one exactly, rounded to its own last digit, or cut off there.</summary>
    internal static bool Agrees(decimal stated, decimal exact)
    {
        if (stated == exact)
        {
            return true;
        }

        // A unit is no more than one in so many.
        if (Math.Abs(stated - exact) > stated / FewestUnits)
        {
            return false;
        }

        decimal unit = Unit(stated);
        bool isNear = exact > stated ? exact - stated < unit : stated - exact <= unit / 2;
        return isNear && stated / unit >= FewestUnits;
    }

    /// <summary>Whether a stated figure is the sum of others that are rounded as it is: 411만 and 464만 are 876만.</summary>
    internal static bool AgreesWithRounded(decimal stated, decimal sum, IEnumerable<decimal> parts)
    {
        decimal miss = Math.Abs(stated - sum);
        return miss <= stated / FewestOfRounded && Unit(stated) is var unit && miss <= unit && stated / unit >= FewestOfRounded
            && parts.Min(Unit) == unit;
    }

    /// <summary>Whether a stated figure is another one, rounded or cut off, as headlines have it.</summary>
    internal static bool Shortens(decimal stated, decimal exact)
    {
        decimal unit = Unit(stated);
        return stated == exact || (exact - stated < unit && stated - exact <= unit / 2);
    }
}
