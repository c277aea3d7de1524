using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Aggregation;

/// <summary>Selects what totals take in, one mission after another; see <see cref="RoleSets"/>.</summary>
internal sealed class FigureSelection
{
    private readonly List<Outcome> figures = [];
    private readonly Dictionary<Currency, RoleSets> rolesByCurrency = [];
    private readonly Predicate<Outcome> isContained;

    internal FigureSelection() => isContained = figure => !rolesByCurrency[CurrencyOf(figure)].Adds(figure.Role, (int)figure.TotalledUnder);

    /// <summary>The agreements and achievements whose amounts are added; valid until the next call.</summary>
    internal List<Outcome> AmountsOf(Mission mission)
    {
        figures.Clear();
        bool hasTotals = false;
        foreach (var agreement in mission.Agreements.AsSpan())
        {
            hasTotals |= TryAdd(agreement);
        }

        foreach (var achievement in mission.Achievements.AsSpan())
        {
            hasTotals |= TryAdd(achievement);
        }

        if (hasTotals)
        {
            RemoveWhatIsContained();
        }

        return figures;
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

    private bool TryAdd(Outcome figure)
    {
        if (figure.Amount is null || figure.Role is FigureRole.Excess or FigureRole.Forecast or FigureRole.EarlierYear)
        {
            return false;
        }

        figures.Add(figure);
        return figure.Role is FigureRole.Total;
    }

    // A total contains only parts of its own currency.
    private void RemoveWhatIsContained()
    {
        rolesByCurrency.Clear();
        foreach (var figure in figures)
        {
            var roles = rolesByCurrency.GetValueOrDefault(CurrencyOf(figure));
            roles.Note(figure.Role, (int)figure.TotalledUnder);
            rolesByCurrency[CurrencyOf(figure)] = roles;
        }

        figures.RemoveAll(isContained);
    }

    private static Currency CurrencyOf(Outcome figure) => figure.Amount.GetValueOrDefault().Currency;
}
