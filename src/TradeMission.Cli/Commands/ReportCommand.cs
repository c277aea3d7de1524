using System.CommandLine;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Cli.Report;
using TradeMission.Cli.Report.Content;

namespace TradeMission.Cli.Commands;

/// <summary>trademission report: announcements and missions as a page to look at.</summary>
internal static class ReportCommand
{
    private const string Description =
        "Writes announcements, the missions read from them and their totals as one HTML page, every figure linked to its words.";

    private const string Notes = """
        The page is one file: it asks for nothing else, runs no script, follows the light or dark scheme of the reader and prints.
        A mission in JSON stands beside the text that it names as its source, by the file's name; where it tells another SHA-256,
        its figures do not lead to that text's words. A text without such a mission is read into a draft. A mission without its
        text stands alone. More than 100 missions are written to several pages, report.html with the totals and report-1.html
        and so on; at a terminal you are asked first, elsewhere --yes says so.
        The same input gives the same bytes. What cannot be read is named on standard error and left out, and the exit code
        is 1; where nothing can be read, no page is written.

        Examples:
          trademission report announcements/ -o report.html
          trademission report --language en --reference-date 2024-04-07 article.txt mission.json -o report.html
        """;

    internal static Command Create(HelpNotes help)
    {
        PathsArgument paths = new(
            "Announcements and missions in *.json. A folder stands for its *.txt, *.html and *.json files and those of the folders in it, "
            + "'-' for a text on standard input.",
            ReportReader.Extensions);
        var output = new Option<string>("--output", "-o") { Description = "The file to write, '-' for standard output.", Required = true };
        ChoiceOption language = new("--language", null, Labels.Codes)
        {
            Description = "The language of the page.",
            DefaultValueFactory = _ => Labels.Codes[0],
        };
        var referenceDate = new ReferenceDateOption();
        var command = new Command("report", Description);
        paths.AddTo(command);
        var sure = new Option<string?>("--yes")
        {
            Description = "Writes several pages without asking, where one does not hold the report.",
            Arity = ArgumentArity.Zero,
        };
        foreach (var option in (Option[])[output, language, referenceDate, sure])
        {
            command.Add(option);
        }

        command.SetAction(result =>
        {
            string file = result.GetRequiredValue(output);
            var sources = paths.SourcesIn(result);
            if (sources.Exists(source => IsSame(source.Name, file)))
            {
                Complaint.Write($"'{file}' is to be read; the page needs a file of its own.");
                return ExitCode.WrongUse;
            }

            var day = referenceDate.ValueFor(sources, result);
            return Run(sources, file, Labels.In(language.ChoiceIn(result)!), day, result.GetResult(sure) is not null);
        });
        help.Add(command, Notes);
        return command;
    }

    private static int Run(List<TextSource> sources, string output, Labels labels, LocalDate? reference, bool isSure)
    {
        ReportReader reader = new(labels, reference);
        var content = reader.Read(sources);
        if (content.Announcements.Count == 0 && content.Cards.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        ReportPages pages = new(content, output);
        if (pages.Count > 1 && !MayWrite(pages, output, isSure))
        {
            return ExitCode.WrongUse;
        }

        HtmlReport report = new(labels, content, pages);
        bool isWritten = true;
        for (int i = 0; i < pages.Count && isWritten; i++)
        {
            string file = i == 0 ? output : Path.Combine(Path.GetDirectoryName(output) ?? "", pages.NameOf(i));
            isWritten = OutputFile.TryWrite(file, report.ToUtf8(i));
        }

        return isWritten && reader.IsAllRead ? ExitCode.Success : ExitCode.Unreadable;
    }

    // Nobody expects a folder full of pages; who sits at a terminal is asked, another says it beforehand.
    private static bool MayWrite(ReportPages pages, string output, bool isSure)
    {
        string what = $"{output} and {pages.Count - 1} pages more, {ReportPages.MostOfPage} missions each";
        if (output is TextSource.StandardInput)
        {
            Complaint.Write($"the report is too long for one page; name a file, for {pages.Count} pages.");
            return false;
        }

        if (isSure)
        {
            return true;
        }

        if (Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            Complaint.Write($"the report is too long for one page; --yes writes {what}.");
            return false;
        }

        Complaint.Output.Write($"The report is too long for one page. Write {Printable.Of(what)}? [y/N] ");
        return Console.In.ReadLine()?.Trim() is "y" or "Y" or "yes" or "예";
    }

    private static bool IsSame(string source, string output) =>
        source is not TextSource.StandardInput && output is not TextSource.StandardInput && output.Length > 0 && source.Length > 0
        && string.Equals(Path.GetFullPath(source), Path.GetFullPath(output), StringComparison.Ordinal);
}
