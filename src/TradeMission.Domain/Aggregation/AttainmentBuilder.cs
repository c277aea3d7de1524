using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>Adds up what came of what, mission by mission.</summary>
internal sealed class AttainmentBuilder
{
    private const int TargetBit = 1 << (int)Basis.Target;
    private const int ConsultationBit = 1 << (int)Basis.Consultation;
    private const int ExpectedBit = 1 << (int)Basis.Expected;
    private const int ContractBit = 1 << (int)Basis.Contract;
    private const int ResultBits = ContractBit | (1 << (int)Basis.Commitment);

    private static readonly (AttainmentStep Step, int From, int To)[] Steps =
    [
        (AttainmentStep.TargetToResult, TargetBit, ResultBits),
        (AttainmentStep.ConsultationToExpected, ConsultationBit, ExpectedBit),
        (AttainmentStep.ExpectedToContract, ExpectedBit, ContractBit),
        (AttainmentStep.ConsultationToContract, ConsultationBit, ContractBit),
    ];

    private readonly Dictionary<(AttainmentStep Step, Currency Currency), Attainment> attainments = [];
    private readonly Dictionary<Currency, ExcessCheck> excesses = [];

    internal void Add(Mission mission, List<Outcome> figures)
    {
        int told = 0;
        foreach (var figure in figures)
        {
            told |= 1 << (int)figure.TotalledUnder;
        }

        foreach (var (step, from, to) in Steps)
        {
            if ((told & from) != 0 && (told & to) != 0)
            {
                Add(step, figures, from, to);
            }
        }

        if ((told & TargetBit) != 0)
        {
            AddExcess(mission, figures);
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

    private void Add(AttainmentStep step, List<Outcome> figures, int fromBits, int toBits)
    {
        var to = SumByCurrency(figures, toBits);
        foreach (var (currency, from) in SumByCurrency(figures, fromBits))
        {
            if (to.TryGetValue(currency, out var reached))
            {
                Add(new Attainment(step, currency, from, reached, 1));
            }
        }
    }

    private void AddExcess(Mission mission, List<Outcome> figures)
    {
        var stated = SumByCurrency(mission.Agreements.Cast<Outcome>().Concat(mission.Achievements).Where(IsExcess), ~0);
        var targets = SumByCurrency(figures, TargetBit);
        var results = SumByCurrency(figures, ResultBits);
        foreach (var (currency, excess) in stated)
        {
            if (excess.IsSingleValue
                && targets.TryGetValue(currency, out var target) && target.IsSingleValue
                && results.TryGetValue(currency, out var result) && result.IsSingleValue)
            {
                decimal computed = ExactDecimal.Add(result.Lower.GetValueOrDefault(), -target.Lower.GetValueOrDefault());
                decimal told = excess.Lower.GetValueOrDefault();
                Add(new ExcessCheck(currency, told, computed, 1, told == computed ? 1 : 0));
            }
        }
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

    private static bool IsExcess(Outcome figure) => figure is { Role: FigureRole.Excess, Amount: not null };

    private static Dictionary<Currency, Bounds> SumByCurrency(IEnumerable<Outcome> figures, int bases)
    {
        Dictionary<Currency, Bounds> sums = [];
        foreach (var figure in figures)
        {
            var amount = figure.Amount.GetValueOrDefault();
            if ((bases & (1 << (int)figure.TotalledUnder)) != 0 && !amount.Currency.IsNone)
            {
                sums[amount.Currency] = sums.TryGetValue(amount.Currency, out var sum) ? sum + amount.Bounds : amount.Bounds;
            }
        }

        return sums;
    }
}
