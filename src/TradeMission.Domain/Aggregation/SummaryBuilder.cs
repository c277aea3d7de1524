using System.Runtime.InteropServices;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>Adds missions and summaries up, one look-up for each figure.</summary>
internal sealed class SummaryBuilder
{
    private readonly HashSet<string> ids;
    private readonly NameTable names = new();
    private readonly Dictionary<SummaryCell, AnnouncedTotal> amounts = [];
    private readonly Dictionary<SummaryCell, CountTotal> agreements = [];
    private readonly AttainmentBuilder attainments = new();
    private readonly FigureSelection selection = new();
    private int missionCount;
    private int amountsWithoutCurrency;
    private CountTotal stops;
    private CountTotal companies;
    private CountTotal people;

    /// <summary>Starts with nothing.</summary>
    /// <param name="missions">How many missions are to come, as far as it is known.</param>
    internal SummaryBuilder(int missions = 0) => ids = new(missions);

    internal void Add(Mission mission)
    {
        if (!ids.Add(mission.Id))
        {
            throw new ArgumentException($"A mission must be summed up once; the id '{mission.Id}' occurs twice.");
        }

        SummaryCell common = new()
        {
            Sender = names.IndexOf(mission.Delegation.Sender.Name),
            Year = (short)mission.Period.Year.GetValueOrDefault(),
        };
        missionCount = checked(missionCount + 1);
        AddCounts(mission);
        AddAgreements(mission, common);
        var figures = selection.AmountsOf(mission);
        foreach (var figure in figures)
        {
            AddAmount(mission, figure, common);
        }

        attainments.Add(mission, figures);
    }

    internal void Add(MissionSummary summary)
    {
        missionCount = checked(missionCount + summary.Missions);
        amountsWithoutCurrency = checked(amountsWithoutCurrency + summary.AmountsWithoutCurrency);
        stops += summary.Stops;
        companies += summary.Companies;
        people += summary.People;
        foreach (var entry in summary.Amounts)
        {
            Add(SummaryCell.Of(entry, names), entry.Total);
        }

        foreach (var entry in summary.Agreements)
        {
            Add(SummaryCell.Of(entry, names), entry.Count);
        }

        attainments.Add(summary);
    }

    internal MissionSummary Build() => new()
    {
        Missions = missionCount,
        AmountsWithoutCurrency = amountsWithoutCurrency,
        Stops = stops,
        Companies = companies,
        People = people,
        Amounts = [.. amounts
            .Select(cell => cell.Key.ToAmountEntry(names, cell.Value))
            .OrderBy(entry => entry.Basis).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Group).ThenBy(entry => entry.Total.Currency)],
        Agreements = [.. agreements
            .Select(cell => cell.Key.ToAgreementEntry(names, cell.Value))
            .OrderBy(entry => entry.Status).ThenBy(entry => entry.Kind).ThenBy(entry => entry.Group)],
        Attainments = attainments.Attainments(),
        ExcessChecks = attainments.ExcessChecks(),
    };

    private void AddCounts(Mission mission)
    {
        var delegation = mission.Delegation;
        int stopCount = mission.Itinerary?.Stops.Count ?? 0;
        stops = stopCount == 0 ? stops : stops.With(Bounds.Exactly(stopCount));
        companies = AddTold(companies, delegation.CompanyCount ?? AtLeast(delegation.Companies.Count));
        people = AddTold(people, delegation.PeopleCount ?? AtLeast(NamedPeople(delegation)));
    }

    private void AddAgreements(Mission mission, SummaryCell common)
    {
        var roles = FigureSelection.RolesOfAgreements(mission);
        foreach (var agreement in mission.Agreements.AsSpan())
        {
            if (agreement.Role is not FigureRole.Target && roles.Adds(agreement.Role, (int)agreement.Kind))
            {
                var count = agreement.Count is { } told ? told.Bounds : Bounds.Exactly(1);
                Add(CellOf(mission, agreement, common).With(agreement.Status, agreement.Kind), new CountTotal(count, 1));
            }
        }
    }

    private void AddAmount(Mission mission, Outcome figure, SummaryCell common)
    {
        var amount = figure.Amount.GetValueOrDefault();
        if (amount.Currency.IsNone)
        {
            amountsWithoutCurrency = checked(amountsWithoutCurrency + 1);
            return;
        }

        var cell = CellOf(mission, figure, common).With(figure.TotalledUnder, (figure as Agreement)?.Kind, amount.Currency);
        Add(cell, new AnnouncedTotal(amount.Currency, amount.Bounds, 1));
    }

    private SummaryCell CellOf(Mission mission, Outcome figure, SummaryCell common) =>
        common.With(names.IndexOf(figure.Sector), figure.Country ?? OnlyCountry(mission.Itinerary));

    private void Add(SummaryCell cell, AnnouncedTotal total)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(amounts, cell, out bool exists);
        sum = exists ? sum + total : total;
    }

    private void Add(SummaryCell cell, CountTotal count)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(agreements, cell, out bool exists);
        sum = exists ? sum + count : count;
    }

    private static CountTotal AddTold(CountTotal sum, AnnouncedCount? told) => told is { } count ? sum.With(count.Bounds) : sum;

    private static AnnouncedCount? AtLeast(int named) => named == 0 ? null : new(Bounds.Of(named, Qualifier.AtLeast), "");

    private static int NamedPeople(Delegation delegation)
    {
        int count = delegation.Head is null ? 0 : 1;
        foreach (var person in delegation.Delegates.AsSpan())
        {
            count += person.Role is DelegateRole.Spokesperson ? 0 : 1;
        }

        return count;
    }

    private static CountryCode OnlyCountry(Itinerary? itinerary)
    {
        CountryCode only = default;
        foreach (var stop in itinerary is null ? [] : itinerary.Stops.AsSpan())
        {
            var country = stop.Country.GetValueOrDefault();
            if (country.IsNone || (!only.IsNone && country != only))
            {
                return default;
            }

            only = country;
        }

        return only;
    }
}
