using TradeMission.Domain.Missions;

namespace TradeMission.Cli.Output;

/// <summary>The amounts of a ledger's missions as rows for a spreadsheet, which can add those that are to be added.</summary>
internal static class LedgerCsv
{
    private static readonly string[] Figure = ["qualifier", "lower", "upper", "currency", "added", "subject"];

    internal static void Write(Ledger ledger, bool hasMark)
    {
        CsvRows rows = new(
            hasMark,
            ["file", "id", "sender", "mission", "start", "end", "basis", "agreementKind", "role", .. Figure]);
        foreach (var entry in ledger.Entries)
        {
            foreach (var figure in entry.Figures)
            {
                Add(rows, entry, figure);
            }
        }

        rows.Flush();
    }

    private static void Add(CsvRows rows, LedgerEntry entry, Outcome figure)
    {
        var mission = entry.Mission;
        var amount = figure.Amount.GetValueOrDefault();
        rows.Add(
            entry.File,
            mission.Id,
            mission.Delegation.Sender.Name,
            mission.Name,
            mission.Period.Start?.ToString(),
            mission.Period.End?.ToString(),
            FigureText.NameOf(figure.TotalledUnder),
            figure is Agreement agreement ? FigureText.NameOf(agreement.Kind) : null,
            FigureText.NameOf(figure.Role),
            FigureText.Of(amount.Qualifier),
            amount.Lower,
            amount.Upper,
            amount.Currency.Code,
            entry.Adds(figure),
            figure.Subject);
    }
}
