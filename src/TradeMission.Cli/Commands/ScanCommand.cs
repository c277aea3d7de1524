using System.CommandLine;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Commands;

/// <summary>trademission scan: the figures of texts.</summary>
internal static class ScanCommand
{
    private const string Description = "Finds every amount, date and count in texts and prints where it stands and what it says.";

    private const string Notes = """
        A text that cannot be read (missing, empty, no UTF-8) is named on standard error, the others are read all the
        same, and the exit code is 1.

        Examples:
          trademission scan press-releases/ notes.txt
          trademission scan --kind amount --format ndjson - < notes.txt
          trademission scan --reference-date 2024-04-07 article.txt
        """;

    internal static Command Create(HelpNotes help)
    {
        var paths = new Argument<string[]>("file-or-folder")
        {
            Description = "Texts in UTF-8. A folder stands for its *.txt files, '-' for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(Arguments.RefuseUnknownOptions);
        var format = new FormatOption();
        var kind = new KindOption();
        var referenceDate = new ReferenceDateOption();
        var command = new Command("scan", Description) { paths, kind, referenceDate, format };
        command.SetAction(result => Run(
            result.GetRequiredValue(paths),
            new(kind.ValueIn(result), result.GetValue(referenceDate)),
            format.ValueIn(result)));
        help.Add(command, Notes);
        return command;
    }

    private static int Run(string[] paths, Query query, OutputFormat format)
    {
        int exitCode = ExitCode.Success;
        var sources = TextSource.Expand(paths, ".txt");
        bool isTable = format is OutputFormat.Table;
        var progress = new Progress(sources.Count, isWanted: isTable || Console.IsOutputRedirected);
        using IMatchOutput output = isTable ? new MatchTable(progress.Clear) : new MatchJson(format);
        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i].TryRead(out string text, out string problem))
            {
                Scan(sources[i].Name, text, query, output, position => progress.Report(i, sources[i].Name, position, text.Length));
                continue;
            }

            progress.Clear();
            Complaint.Write($"{sources[i].Name}: {problem}");
            exitCode = ExitCode.Unreadable;
        }

        progress.Clear();
        output.Complete();
        return exitCode;
    }

    private static void Scan(string name, string text, Query query, IMatchOutput output, Action<int> report)
    {
        report(0);
        var lines = new LineFinder(text);
        foreach (var match in KoreanText.EnumerateFigures(text, query.Reference, query.Kinds))
        {
            output.Add(name, text, lines.Find(match.Span.Start), match);
            report(match.Span.Start);
        }
    }

    /// <summary>What is looked for.</summary>
    private readonly record struct Query(FigureKinds Kinds, LocalDate? Reference);
}
