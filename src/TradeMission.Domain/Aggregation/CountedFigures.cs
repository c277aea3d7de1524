using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Aggregation;

/// <summary>Goes through what totals take in of a mission.</summary>
internal static class CountedFigures
{
    /// <summary>The agreements and achievements whose amounts are added; see <see cref="RoleSets"/>.</summary>
    internal static void AddAmounts(Mission mission, List<Outcome> figures)
    {
        bool hasTotals = false;
        foreach (var agreement in mission.Agreements.AsSpan())
        {
            hasTotals |= TryAdd(agreement, figures);
        }

        foreach (var achievement in mission.Achievements.AsSpan())
        {
            hasTotals |= TryAdd(achievement, figures);
        }

        if (hasTotals)
        {
            RemoveWhatIsContained(figures);
        }
    }

    /// <summary>The sets that tell which agreements are counted.</summary>
    internal static RoleSets RolesOfAgreements(Mission mission)
    {
        RoleSets roles = default;
        foreach (var agreement in mission.Agreements.AsSpan())
        {
            roles.Note(agreement.Role, (int)agreement.Kind);
        }

        return roles;
    }

    private static bool TryAdd(Outcome figure, List<Outcome> figures)
    {
        if (figure.Amount is null || figure.Role is FigureRole.Excess or FigureRole.Forecast or FigureRole.EarlierYear)
        {
            return false;
        }

        figures.Add(figure);
        return figure.Role is FigureRole.Total;
    }

    // A total contains only parts of its own currency.
    private static void RemoveWhatIsContained(List<Outcome> figures)
    {
        Dictionary<Currency, RoleSets> rolesByCurrency = [];
        foreach (var figure in figures)
        {
            var roles = rolesByCurrency.GetValueOrDefault(CurrencyOf(figure));
            roles.Note(figure.Role, (int)figure.TotalledUnder);
            rolesByCurrency[CurrencyOf(figure)] = roles;
        }

        figures.RemoveAll(figure => !rolesByCurrency[CurrencyOf(figure)].Adds(figure.Role, (int)figure.TotalledUnder));
    }

    private static Currency CurrencyOf(Outcome figure) => figure.Amount.GetValueOrDefault().Currency;
}
