using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>Adds up what came of what, mission by mission.</summary>
internal sealed class AttainmentBuilder
{
    private readonly Dictionary<(AttainmentStep Step, Currency Currency), Attainment> attainments = [];
    private readonly Dictionary<Currency, ExcessCheck> excesses = [];

    // The sums of the mission at hand, one for each currency that it tells of; kept to be used again.
    private readonly List<BasisSums> mission = [];
    private int currencyCount;

    /// <summary>Adds a mission.</summary>
    /// <param name="added">The mission.</param>
    /// <param name="figures">The figures of it that are added.</param>
    internal void Add(Mission added, List<Outcome> figures)
    {
        currencyCount = 0;
        foreach (var figure in figures)
        {
            var amount = figure.Amount.GetValueOrDefault();
            SumsOf(amount.Currency).Add(figure.TotalledUnder, amount.Bounds);
        }

        for (int i = 0; i < currencyCount; i++)
        {
            if (!mission[i].Currency.IsNone)
            {
                AddSteps(mission[i]);
                AddExcess(added, mission[i]);
            }
        }
    }

    internal void Add(MissionSummary summary)
    {
        foreach (var attainment in summary.Attainments)
        {
            Add(attainment);
        }

        foreach (var check in summary.ExcessChecks)
        {
            Add(check);
        }
    }

    internal EquatableArray<Attainment> Attainments() =>
        [.. attainments.Values.OrderBy(attainment => attainment.Step).ThenBy(attainment => attainment.Currency)];

    internal EquatableArray<ExcessCheck> ExcessChecks() => [.. excesses.Values.OrderBy(check => check.Currency)];

    private BasisSums SumsOf(Currency currency)
    {
        for (int i = 0; i < currencyCount; i++)
        {
            if (mission[i].Currency == currency)
            {
                return mission[i];
            }
        }

        if (currencyCount == mission.Count)
        {
            mission.Add(new());
        }

        mission[currencyCount].Start(currency);
        return mission[currencyCount++];
    }

    private void AddSteps(BasisSums sums)
    {
        bool hasExpected = sums.TryGet(Basis.Expected, out var expected);
        bool hasContract = sums.TryGet(Basis.Contract, out var contract);
        if (sums.TryGet(Basis.Target, out var target) && sums.TryGet(Basis.Contract, Basis.Commitment, out var result))
        {
            Add(new Attainment(AttainmentStep.TargetToResult, sums.Currency, target, result, 1));
        }

        if (sums.TryGet(Basis.Consultation, out var consultation))
        {
            AddIf(hasExpected, AttainmentStep.ConsultationToExpected, sums.Currency, consultation, expected);
            AddIf(hasContract, AttainmentStep.ConsultationToContract, sums.Currency, consultation, contract);
        }

        AddIf(hasExpected && hasContract, AttainmentStep.ExpectedToContract, sums.Currency, expected, contract);
    }

    private void AddIf(bool tells, AttainmentStep step, Currency currency, Bounds from, Bounds to)
    {
        if (tells)
        {
            Add(new Attainment(step, currency, from, to, 1));
        }
    }

    private void AddExcess(Mission added, BasisSums sums)
    {
        if (sums.TryGet(Basis.Target, out var target) && target.IsSingleValue
            && sums.TryGet(Basis.Contract, Basis.Commitment, out var result) && result.IsSingleValue
            && TryGetExcess(added, sums.Currency, out var excess) && excess.IsSingleValue)
        {
            decimal stated = excess.Lower.GetValueOrDefault();
            decimal computed = ExactDecimal.Add(result.Lower.GetValueOrDefault(), -target.Lower.GetValueOrDefault());
            Add(new ExcessCheck(sums.Currency, stated, computed, 1, stated == computed ? 1 : 0));
        }
    }

    // An excess stated twice is the same excess; only the first is looked at.
    private static bool TryGetExcess(Mission mission, Currency currency, out Bounds excess)
    {
        var stated = mission.Achievements.FirstOrDefault(figure => figure.Role is FigureRole.Excess && figure.Amount?.Currency == currency);
        excess = stated?.Amount?.Bounds ?? default;
        return stated is not null;
    }

    private void Add(Attainment added) =>
        attainments[(added.Step, added.Currency)] = attainments.TryGetValue((added.Step, added.Currency), out var sum)
            ? sum with { From = sum.From + added.From, To = sum.To + added.To, Missions = checked(sum.Missions + added.Missions) }
            : added;

    private void Add(ExcessCheck added) =>
        excesses[added.Currency] = excesses.TryGetValue(added.Currency, out var sum)
            ? new(
                added.Currency,
                ExactDecimal.Add(sum.Stated, added.Stated),
                ExactDecimal.Add(sum.Computed, added.Computed),
                checked(sum.Missions + added.Missions),
                checked(sum.Agreeing + added.Agreeing))
            : added;
}
