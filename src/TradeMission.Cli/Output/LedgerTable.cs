using System.Globalization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Output;

/// <summary>The missions of a ledger as tables: a row a mission, and a row for each amount that one tells.</summary>
internal static class LedgerTable
{
    internal static void Write(Ledger ledger)
    {
        WriteMissions(ledger);
        WriteAmounts(ledger);
    }

    private static void WriteMissions(Ledger ledger)
    {
        PeopleTable table = new(null, "File/", "Sender", "Mission", "Kind", "Period", "Stops#", "Signed#", "Planned#");
        foreach (var entry in ledger.Entries)
        {
            var mission = entry.Mission;
            table.Add(
                entry.File,
                mission.Delegation.Sender.Name,
                mission.Name,
                Wording.Of(FigureText.NameOf(mission.Kind)),
                Describe(mission.Period),
                (mission.Itinerary?.Stops.Count ?? 0).ToString(CultureInfo.InvariantCulture),
                FigureText.Qualified(entry.Summary.CountAgreements(AgreementStatus.Signed).Bounds),
                FigureText.Qualified(entry.Summary.CountAgreements(AgreementStatus.Planned).Bounds));
        }

        table.Complete();
    }

    private static void WriteAmounts(Ledger ledger)
    {
        PeopleTable table = new(null, "File/", "Basis", "Amount#", "Currency", "Qualifier", "Added", "Subject");
        foreach (var entry in ledger.Entries)
        {
            foreach (var figure in entry.Figures.OrderBy(figure => figure.TotalledUnder))
            {
                var amount = figure.Amount.GetValueOrDefault();
                table.Add(
                    entry.File,
                    Wording.Of(FigureText.NameOf(figure.TotalledUnder)),
                    FigureText.Of(amount.Bounds),
                    FigureText.CurrencyOf(amount),
                    Wording.Of(FigureText.Of(amount.Qualifier)),
                    Wording.Of(entry.Adds(figure) ? "yes" : $"no: {ReasonAgainst(figure)}"),
                    figure.Subject ?? "");
            }
        }

        table.Complete();
    }

    // As in EDTF, a side of which nothing is known is left blank.
    private static string Describe(MissionPeriod period)
    {
        string dates = period is { Start: null, End: null } ? ""
            : period.Start == period.End ? $"{period.Start}"
            : $"{period.Start}/{period.End}";
        return string.Join(' ', new[] { dates, period.Stay?.ToString() ?? "" }.Where(part => part.Length > 0));
    }

    private static string ReasonAgainst(Outcome figure) => figure switch
    {
        { Amount.Currency.IsNone: true } => "its currency is not certain",
        { Role: FigureRole.Total } => "its parts are",
        { Role: FigureRole.Part } => "its total is",
        { Role: FigureRole.Excess } => "an excess over a target",
        { Role: FigureRole.EarlierYear } => "of an earlier year",
        _ => FigureText.NameOf(figure.Role),
    };
}
