using System.Globalization;
using NodaTime.Text;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Output;

/// <summary>The totals of missions as tables: by basis first, then by what else tells them apart, then the checks.</summary>
internal static class TotalsTable
{
    private const string Percent = "0.##%";

    internal static void Write(MissionSummary totals)
    {
        WriteByBasis("Total", totals.ByBasis());
        foreach (var grouping in Grouping.Of(totals))
        {
            WriteGrouping(grouping);
        }

        WriteCounts(totals);
        WriteAttainments(totals);
        WriteExcessChecks(totals);
    }

    /// <summary>The totals in one currency, and the rates that they come from.</summary>
    internal static void Write(ConvertedSummary converted)
    {
        WriteByBasis("Converted total", converted.Totals);
        PeopleTable table = new(null, "Rate used", "Date", "Source");
        foreach (var rate in converted.Rates)
        {
            table.Add($"1 {rate.Base} = {FigureText.Of(rate.Rate)} {rate.Quote}", LocalDatePattern.Iso.Format(rate.Date), rate.Source);
        }

        table.Complete();
    }

    private static void WriteByBasis(string name, IEnumerable<GroupTotal<Basis>> totals)
    {
        PeopleTable table = new(null, "Basis", $"{name}#", "Currency", "Qualifier", "Summands#");
        foreach (var (basis, _, total) in totals)
        {
            table.Add([Wording.Of(FigureText.NameOf(basis)), .. Describe(total)]);
        }

        table.Complete();
    }

    private static void WriteGrouping(Grouping grouping)
    {
        PeopleTable table = new(null, $"By {grouping.Name}", "Basis", "Total#", "Currency", "Qualifier", "Summands#");
        foreach (var (key, basis, total) in grouping.Totals)
        {
            string name = key is not null && !grouping.IsOfKinds ? key : Wording.Of(key ?? grouping.Without);
            table.Add([name, Wording.Of(FigureText.NameOf(basis)), .. Describe(total)]);
        }

        table.Complete();
    }

    private static void WriteCounts(MissionSummary totals)
    {
        PeopleTable table = new(null, "Count", "Total#", "Qualifier", "Summands#");
        table.Add(Wording.Of("missions"), FigureText.Of(totals.Missions));
        foreach (var (name, count) in SummaryCounts.Of(totals))
        {
            string qualifier = Wording.Of(FigureText.Of(count.Bounds.Qualifier));
            table.Add(Wording.Of(name), FigureText.Of(count.Bounds), qualifier, FigureText.Of(count.Summands));
        }

        table.Add(Wording.Of("amountsWithoutCurrency"), FigureText.Of(totals.AmountsWithoutCurrency));
        table.Complete();
    }

    private static void WriteAttainments(MissionSummary totals)
    {
        PeopleTable table = new(null, "Step", "From#", "To#", "Currency", "Rate#", "Missions#");
        foreach (var step in totals.Attainments)
        {
            table.Add(
                Wording.Of(FigureText.NameOf(step.Step)),
                FigureText.Qualified(step.From),
                FigureText.Qualified(step.To),
                step.Currency.Code,
                RateOf(step),
                FigureText.Of(step.Missions));
        }

        table.Complete();
    }

    private static void WriteExcessChecks(MissionSummary totals)
    {
        PeopleTable table = new(null, "Excess check", "Stated#", "Result - target#", "Currency", "Agreeing#");
        foreach (var check in totals.ExcessChecks)
        {
            table.Add(
                Wording.Of(check.Agreeing == check.Missions ? "agrees" : "differs"),
                FigureText.Of(check.Stated),
                FigureText.Of(check.Computed),
                check.Currency.Code,
                $"{FigureText.Of(check.Agreeing)} of {FigureText.Of(check.Missions)}");
        }

        table.Complete();
    }

    private static string[] Describe(AnnouncedTotal total) =>
    [
        FigureText.Of(total.Bounds),
        total.Currency.Code,
        Wording.Of(FigureText.Of(total.Bounds.Qualifier)),
        FigureText.Of(total.Summands),
    ];

    private static string RateOf(Attainment step) => (step.LowerRate, step.UpperRate) switch
    {
        ({ } lower, { } upper) when lower == upper => Describe(lower),
        ({ } lower, { } upper) => $"{Describe(lower)} ~ {Describe(upper)}",
        ({ } lower, null) => $"{Describe(lower)} {Wording.Of("or more")}",
        (null, { } upper) => $"{Describe(upper)} {Wording.Of("or less")}",
        _ => "",
    };

    private static string Describe(decimal rate) => rate.ToString(Percent, CultureInfo.InvariantCulture);
}
