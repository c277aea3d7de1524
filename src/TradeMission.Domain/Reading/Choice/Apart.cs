using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Which places tell figures apart: the only place of a mission, and the region that it is to, are those of all of it.</summary>
internal static class Apart
{
    /// <summary>The claims, those without a place that have that of the whole mission; what a point or a row is headed by stays.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="visited">Where the mission goes.</param>
    internal static List<Claim> ByPlace(List<Claim> claims, List<Candidate<Entity>> visited)
    {
        var owners = claims.Select(claim => claim.Owner.Place).OfType<Entity>().DistinctBy(place => place.Name).ToList();
        bool isOne = Number(owners) < 2 && Number([.. visited.Select(place => place.Value)]) < 2;
        bool isOneRegion = owners.Count(place => place.Kind is EntityKind.Region) < 2;
        return claims.ConvertAll(claim => claim.Owner.Place is { } place && claim.Told.Passage.Block is not BlockKind.Item
            && (isOne || (isOneRegion && place.Kind is EntityKind.Region && claim.Event is MissionEvent.This))
            ? claim with { Owner = claim.Owner with { Place = null } } : claim);
    }

    // A country beside one of its cities is the city's.
    private static int Number(List<Entity> places) => places.Count(place => place.Kind is not EntityKind.Country
        || !places.Exists(city => city.Kind is EntityKind.City && city.Value == place.Value));
}
