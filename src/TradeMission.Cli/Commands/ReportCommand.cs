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
    private const string Description = "Writes announcements, the missions read from them and their totals as one HTML page, every figure linked to its words.";

    private const string Notes = """
        The page is one file: it asks for nothing else, runs no script, follows the light or dark scheme of the reader and prints.
        A mission in JSON stands beside the text that it names as its source (same file name; same SHA-256, where it tells one);
        a text without such a mission is read into a draft. A mission without its text stands alone.
        The same input gives the same bytes. What cannot be read is named on standard error and left out, and the exit code
        is 1; where nothing can be read, no page is written.

        Examples:
          trademission report announcements/ -o report.html
          trademission report --language en --reference-date 2024-04-07 article.txt mission.json -o report.html
        """;

    internal static Command Create(HelpNotes help)
    {
        var paths = new Argument<string[]>("file-or-folder")
        {
            Description = "Announcements in UTF-8 and missions in *.json. A folder stands for its *.txt and *.json files, '-' for a text on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(Arguments.RefuseUnknownOptions);
        var output = new Option<string>("--output", "-o") { Description = "The file to write, '-' for standard output.", Required = true };
        var language = new Option<string>("--language") { Description = "The language of the page.", DefaultValueFactory = _ => Labels.Codes[0] };
        language.AcceptOnlyFromAmong(Labels.Codes);
        var referenceDate = new ReferenceDateOption();
        var command = new Command("report", Description) { paths, output, language, referenceDate };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is { } file && TextSource.Expand(result.GetValue(paths) ?? [], ReportReader.Extensions).Any(source => IsSame(source.Name, file)))
            {
                result.AddError($"'{file}' is to be read; the page needs a file of its own.");
            }
        });
        command.SetAction(result => Run(
            TextSource.Expand(result.GetRequiredValue(paths), ReportReader.Extensions),
            result.GetRequiredValue(output),
            Labels.In(result.GetRequiredValue(language)),
            result.GetValue(referenceDate)));
        help.Add(command, Notes);
        return command;
    }

    private static int Run(List<TextSource> sources, string output, Labels labels, LocalDate? reference)
    {
        ReportReader reader = new(labels, reference);
        var content = reader.Read(sources);
        if (content.Announcements.Count == 0 && content.Cards.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        return TryWrite(output, new HtmlReport(labels, content).ToUtf8()) && reader.IsAllRead ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static bool TryWrite(string output, byte[] page)
    {
        if (output is TextSource.StandardInput)
        {
            StandardOutput.OpenLines().Write(page);
            return true;
        }

        try
        {
            File.WriteAllBytes(output, page);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Complaint.Write($"{output}: {exception.Message.TrimEnd('.')}");
            return false;
        }
    }

    private static bool IsSame(string source, string output) =>
        source is not TextSource.StandardInput && output is not TextSource.StandardInput && output.Length > 0 && source.Length > 0
        && string.Equals(Path.GetFullPath(source), Path.GetFullPath(output), StringComparison.Ordinal);
}
