using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Several years in a row that make up what is announced: "2023년 36건, 지난해 120건, 올해 44건" beside "모두 200건".</summary>
internal static class Years
{
    /// <summary>The claims, where those of a sentence that tells several years add up to one of this event as of this event too.</summary>
    internal static List<Claim> OfOneSum(IReadOnlyList<Claim> claims)
    {
        var told = claims.ToList();
        foreach (var sentence in claims.GroupBy(claim => claim.Told).Where(group => group.Count() > 1
            && group.Any(claim => claim.Event is MissionEvent.Earlier) && group.Any(claim => claim.Event is MissionEvent.This)))
        {
            var years = sentence.ToList();
            bool isSum = claims.Any(total => total.Told != sentence.Key && total.Event is MissionEvent.This && total.Value is not null
                && total.Amount?.Currency == years[0].Amount?.Currency
                && Sums.FindFor(0, [total.Value, .. years.Select(year => year.Value)])?.Parts.Count == years.Count);
            foreach (var year in years.Where(_ => isSum))
            {
                told[told.IndexOf(year)] = year with { Event = MissionEvent.This };
            }
        }

        return told;
    }
}
