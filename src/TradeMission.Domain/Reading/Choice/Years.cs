using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Several years in a row that make up what is announced: "2023년 36건, 지난해 120건, 올해 44건" beside "모두 200건".</summary>
internal static class Years
{
    private const int MostTotals = 40;

    /// <summary>The claims, where those of a sentence that tells several years add up to one of this event as of this event too.</summary>
    internal static List<Claim> OfOneSum(IReadOnlyList<Claim> claims)
    {
        var told = claims.ToList();
        var totals = told.FindAll(claim => claim is { Event: MissionEvent.This, Value: not null }).Take(MostTotals).ToList();
        for (int first = 0, end; first < told.Count; first = end)
        {
            end = first + 1;
            while (end < told.Count && told[end].Told == told[first].Told)
            {
                end++;
            }

            var years = told[first..end];
            bool isOfSeveral = years.Exists(year => year.Event is MissionEvent.Earlier)
                && years.Exists(year => year.Event is MissionEvent.This);
            if (isOfSeveral && totals.Exists(total => total.Told != years[0].Told && AddUp(total, years)))
            {
                for (int i = first; i < end; i++)
                {
                    told[i] = told[i] with { Event = MissionEvent.This };
                }
            }
        }

        return told;
    }

    private static bool AddUp(Claim total, List<Claim> years) => years.TrueForAll(year => year.Amount?.Currency == total.Amount?.Currency)
        && Sums.FindFor(0, [total.Value, .. years.Select(year => year.Value)])?.Parts.Count == years.Count;
}
