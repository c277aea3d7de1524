using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Reading.Checking;

/// <summary>How far a figure may be from what it was rounded from.</summary>
internal static class Rounding
{
    /// <summary>Half a unit of the last digit that is told: 50,000,000 for 54억; zero for an exact figure.</summary>
    internal static decimal Of(Bounds bounds) => bounds.IsApproximate ? HalfUnit(bounds.Lower ?? bounds.Upper ?? 0) : 0;

    /// <summary>Half a unit of the last digit that is not zero.</summary>
    internal static decimal HalfUnit(decimal value)
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

        return unit / 2;
    }
}
