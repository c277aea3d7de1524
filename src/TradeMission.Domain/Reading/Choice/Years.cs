using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Several years that make up what is announced: "2023년 36만 달러, 지난해 120만 달러, 올해 44만 달러" beside "모두 200만 달러".</summary>
internal static class Years
{
    private const int MostFigures = 40;
    private const int FewestUnits = 100;
    private const int Lead = 2;

    /// <summary>The claims, where those of several years add up to one as of this event, all of them.</summary>
    internal static List<Claim> OfOneSum(IReadOnlyList<Claim> claims)
    {
        var told = claims.ToList();
        foreach (var group in Enumerable.Range(0, told.Count).Where(i => told[i] is { Value: > 0, Told.IsTitle: false })
            .GroupBy(i => told[i].Amount!.Value.Currency))
        {
            var figures = group.Take(MostFigures).ToList();
            decimal?[] values = [.. figures.Select(i => told[i].Value)];
            for (int total = 0; total < figures.Count; total++)
            {
                if (Sums.FindFor(total, values) is { } sum && IsMeant(told, figures, sum))
                {
                    foreach (int i in sum.Parts.Append(total).Select(at => figures[at]))
                    {
                        told[i] = told[i] with { Event = MissionEvent.This };
                    }
                }
            }
        }

        return told;
    }

    // Two figures that stand apart add up by chance, and so do few figures to a rough one; what is all of one year stays there.
    private static bool IsMeant(List<Claim> told, List<int> figures, Sums.Sum sum)
    {
        var (total, parts) = (told[figures[sum.Total]], sum.Parts.Select(at => told[figures[at]]).ToList());
        bool isOfOneSentence = parts[0].Told != total.Told && parts.TrueForAll(part => part.Told == parts[0].Told)
            && figures.Count(i => told[i].Told == parts[0].Told) == parts.Count && parts.TrueForAll(part => part.Basis.IsKnown);
        bool isSure = isOfOneSentence || (parts.Count > 2 && total.Value / Rounding.Unit(total.Value!.Value) >= FewestUnits);
        bool isOfSeveral = total.Event is MissionEvent.This
            ? parts.Exists(part => part.Event is not MissionEvent.This) : total.Told.Passage.Index <= Lead;
        return isSure && isOfSeveral && total.Basis.Name is not "context";
    }
}
