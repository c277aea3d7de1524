using System.CommandLine;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Domain.Aggregation;

namespace TradeMission.Cli.Commands;

/// <summary>trademission summary: missions added up.</summary>
internal static class SummaryCommand
{
    private const string Description = "Lists missions with every amount that they announce and adds the amounts up, each currency and kind of money by itself.";

    private const string TooLarge = "$: a sum with these amounts or counts has more digits than can be held";

    private const string Notes = """
        A file holds one mission as JSON (schemas/mission.schema.json). Nothing is added twice: of a total and its parts
        only one comes in, and an excess over a target, a forecast or an earlier year's figure never does. ndjson has a
        line for each mission and the totals in the last.
        Where a rate is missing, or the rates cannot be read, the totals stand unconverted, and the exit code is 1.
        A file that cannot be read, is no such mission or repeats an id is named on standard error with the JSON path and
        the rule, the others are added up all the same, and the exit code is 1.

        Examples:
          trademission summary missions/ later.json
          trademission summary --format json - < mission.json
          trademission summary --convert USD --rates rates.json missions/

        rates.json:
          [{"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"한국은행"}]
        """;

    internal static Command Create(HelpNotes help)
    {
        var paths = new Argument<string[]>("file-or-folder")
        {
            Description = "Missions in JSON. A folder stands for its *.json files, '-' for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(Arguments.RefuseUnknownOptions);
        var format = new FormatOption();
        var conversion = new ConversionOptions();
        var command = new Command("summary", Description) { paths, format };
        conversion.AddTo(command);
        command.SetAction(result => Run(result.GetRequiredValue(paths), conversion.ValueIn(result), format.ValueIn(result)));
        help.Add(command, Notes);
        return command;
    }

    private static int Run(string[] paths, Conversion? conversion, OutputFormat format)
    {
        Ledger ledger = new();
        bool isAllRead = Read(TextSource.Expand(paths, ".json"), ledger);
        foreach (var misfit in ledger.AddUp())
        {
            Complaint.Write($"{misfit.File}: {TooLarge}");
            isAllRead = false;
        }

        ConvertedSummary? converted = null;
        if (conversion is not null && !conversion.TryConvert(ledger.Totals, out converted, out string problem))
        {
            Complaint.Write($"{conversion.Rates.Name}: {problem}");
            isAllRead = false;
        }

        Write(ledger, converted, format);
        return isAllRead ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static bool Read(List<TextSource> sources, Ledger ledger)
    {
        bool isAllRead = true;
        var reader = new MissionReader();
        var progress = new Progress(sources.Count, isWanted: true);
        for (int i = 0; i < sources.Count; i++)
        {
            progress.Report(i, sources[i].Name, position: 0, length: 0);
            if (!TryRead(sources[i], reader, ledger, out string problem))
            {
                progress.Clear();
                Complaint.Write($"{sources[i].Name}: {problem}");
                isAllRead = false;
            }
        }

        progress.Clear();
        return isAllRead;
    }

    private static bool TryRead(TextSource source, MissionReader reader, Ledger ledger, out string problem)
    {
        if (!reader.TryRead(source, out var mission, out problem))
        {
            return false;
        }

        bool isAdded = ledger.TryAdd(source.Name, mission);
        problem = isAdded ? "" : TooLarge;
        return isAdded;
    }

    private static void Write(Ledger ledger, ConvertedSummary? converted, OutputFormat format)
    {
        if (format is OutputFormat.Table)
        {
            LedgerTable.Write(ledger);
            TotalsTable.Write(ledger.Totals);
            if (converted is not null)
            {
                TotalsTable.Write(converted);
            }

            return;
        }

        using var output = new SummaryJson(format);
        output.Write(ledger, converted);
    }
}
