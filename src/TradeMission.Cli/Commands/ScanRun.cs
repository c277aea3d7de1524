using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Commands;

/// <summary>One run of scan.</summary>
/// <param name="kinds">The kinds of figures that are looked for.</param>
/// <param name="reference">The day of publication, or null.</param>
internal sealed class ScanRun(FigureKinds kinds, LocalDate? reference)
{
    /// <summary>Finds the figures of every text, one text after the other.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    internal int Run(List<TextSource> sources, OutputFormat format, bool hasMark)
    {
        bool isAllRead = true;
        Progress progress = new(sources.Count, isWanted: format is OutputFormat.Table || Console.IsOutputRedirected);
        using var output = Output(format, hasMark, progress.Clear);
        for (int i = 0; i < sources.Count; i++)
        {
            string name = sources[i].Name;
            if (sources[i].TryRead(out string text, out string problem))
            {
                Scan(name, text, output, position => progress.Report(i, name, position, text.Length));
                output.EndText();
                continue;
            }

            progress.Clear();
            Complaint.Write($"{name}: {problem}");
            isAllRead = false;
        }

        progress.Clear();
        output.Complete();
        return isAllRead ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static IMatchOutput Output(OutputFormat format, bool hasMark, Action beforeWriting) => format switch
    {
        OutputFormat.Table => new MatchTable(beforeWriting),
        OutputFormat.Csv => new MatchCsv(hasMark),
        _ => new MatchJson(format),
    };

    private void Scan(string name, string text, IMatchOutput output, Action<int> report)
    {
        report(0);
        var lines = new LineFinder(text);
        foreach (var match in KoreanText.EnumerateFigures(text, reference, kinds))
        {
            output.Add(name, text, lines.Find(match.Span.Start), match);
            report(match.Span.Start);
        }
    }
}
