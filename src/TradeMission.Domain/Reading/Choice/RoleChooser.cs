using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Chooses what each figure is among the others: by arithmetic first, then by the words.</summary>
internal static class RoleChooser
{
    /// <summary>The claims with their roles.</summary>
    internal static List<Claim> Choose(IReadOnlyList<Claim> claims)
    {
        List<Claim> chosen = [.. claims.Select(Simple)];
        RolesBySum.Mark(chosen);
        RolesByWords.Mark(chosen);
        return chosen;
    }

    // A figure's role where no other figure is looked at.
    private static Claim Simple(Claim claim) => claim with
    {
        Role = claim.Event is MissionEvent.Earlier ? FigureRole.EarlierYear
            : claim.Basis.Name is "target" ? FigureRole.Target
            : claim.Basis.IsExcess ? FigureRole.Excess
            : claim.IsForecast ? FigureRole.Forecast
            : FigureRole.Standalone,
        RoleRule = claim.Event is MissionEvent.Earlier ? "earlierEvent" : null,
    };
}
