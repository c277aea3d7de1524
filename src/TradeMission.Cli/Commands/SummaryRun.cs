using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Domain.Aggregation;

namespace TradeMission.Cli.Commands;

/// <summary>One run of summary.</summary>
/// <param name="conversion">The wish for totals in one currency, or null.</param>
internal sealed class SummaryRun(Conversion? conversion)
{
    private const string TooLarge = "$: a sum with these amounts or counts has more digits than can be held";

    private readonly Ledger ledger = new();

    /// <summary>Reads the missions and adds them up.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    internal int Run(List<TextSource> sources, OutputFormat format, bool hasMark)
    {
        bool isAllRead = Read(sources);
        foreach (var misfit in ledger.AddUp())
        {
            Complaint.Write($"{misfit.File}: {TooLarge}");
            isAllRead = false;
        }

        if (isAllRead && ledger.Entries.Count == 0)
        {
            Complaint.Write("there is no mission to add up.");
        }

        ConvertedSummary? converted = null;
        if (conversion is not null && !conversion.TryConvert(ledger.Totals, out converted, out string problem))
        {
            Complaint.Write($"{conversion.Rates.Name}: {problem}");
            isAllRead = false;
        }

        Write(converted, format, hasMark);
        return isAllRead ? ExitCode.Success : ExitCode.Unreadable;
    }

    private bool Read(List<TextSource> sources)
    {
        bool isAllRead = true;
        MissionReader reader = new();
        Progress progress = new(sources.Count, isWanted: true);
        for (int i = 0; i < sources.Count; i++)
        {
            progress.Report(i, sources[i].Name, position: 0, length: 0);
            isAllRead &= reader.Read(
                sources[i],
                (name, mission) => ledger.TryAdd(name, mission) ? null : TooLarge,
                (name, problem) =>
                {
                    progress.Clear();
                    Complaint.Write($"{name}: {problem}");
                });
        }

        progress.Clear();
        Complaint.Remark(reader.PassedOver);
        return isAllRead;
    }

    private void Write(ConvertedSummary? converted, OutputFormat format, bool hasMark)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                LedgerCsv.Write(ledger, hasMark);
                break;
            case OutputFormat.Table when ledger.Entries.Count > 0:
                LedgerTable.Write(ledger);
                TotalsTable.Write(ledger.Totals);
                if (converted is not null)
                {
                    TotalsTable.Write(converted);
                }

                break;
            case OutputFormat.Table:
                break;
            default:
                using (var output = new SummaryJson(format))
                {
                    output.Write(ledger, converted);
                }

                break;
        }
    }
}
