using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What several qualifying words make of one figure.</summary>
internal static class Qualifiers
{
    /// <summary>A bound says more than "about", and what stands behind the figure more than what stands before it.</summary>
    internal static Qualifier Combine(Qualifier? before, Qualifier? after, bool isApproximate)
    {
        if (after is { } bound && IsBound(bound))
        {
            return bound;
        }

        if (before is { } earlier && IsBound(earlier))
        {
            return earlier;
        }

        bool about = isApproximate || before is Qualifier.Approximate || after is Qualifier.Approximate;
        return about ? Qualifier.Approximate : Qualifier.Exact;
    }

    internal static bool IsBound(Qualifier qualifier) =>
        qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan;
}
