using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>What several qualifying words make of one figure.</summary>
internal static class Qualifiers
{
    /// <summary>A bound says more than "about", and what stands behind the figure more than what stands before it.</summary>
    internal static Qualifier Combine(in Before before, in After after, bool isCompared, bool isApproximate)
    {
        var behind = isCompared ? Claim.Exact : after.Means;
        if (IsBound(behind))
        {
            return Of(behind);
        }

        if (IsBound(before.Bound))
        {
            return Of(before.Bound);
        }

        return isApproximate || before.IsAbout || behind == Claim.About ? Qualifier.Approximate : Qualifier.Exact;
    }

    internal static bool IsBound(Qualifier qualifier) =>
        qualifier is Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan;

    private static bool IsBound(Claim claim) => claim is Claim.AtLeast or Claim.MoreThan or Claim.AtMost or Claim.LessThan;

    private static Qualifier Of(Claim bound) => bound switch
    {
        Claim.AtLeast => Qualifier.AtLeast,
        Claim.MoreThan => Qualifier.MoreThan,
        Claim.AtMost => Qualifier.AtMost,
        _ => Qualifier.LessThan,
    };
}
