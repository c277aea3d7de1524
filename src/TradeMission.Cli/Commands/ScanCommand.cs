using System.CommandLine;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Commands;

/// <summary>trademission scan: the figures of texts.</summary>
internal static class ScanCommand
{
    private const string Description = "Finds every amount, date and count in texts and prints where it stands and what it says.";

    private const string Notes = """
        Of an HTML page the text is read: lines are those of the text, and the cells of a table's row are parted by tabs.
        A file that ends in .gz is unpacked. A text that cannot be read (missing, empty, in no known encoding) is named on
        standard error, the others are read all the same, and the exit code is 1. A reference date holds for every text.

        Examples:
          trademission scan press-releases/ notes.txt
          trademission scan --kind amount --format ndjson - < notes.txt
          trademission scan --reference-date 2024-04-07 article.html
          trademission scan --format csv --bom press-releases/ > figures.csv
        """;

    internal static Command Create(HelpNotes help)
    {
        PathsArgument paths = new(
            "Texts and HTML pages. A folder stands for its *.txt and *.html files and those of the folders in it, '-' for standard input.",
            TextSource.Announcements);
        KindOption kind = new();
        ReferenceDateOption referenceDate = new();
        FormatOption format = new(hasCsv: true);
        ByteOrderMarkOption mark = new();
        LanguageOption language = new();
        var command = new Command("scan", Description);
        paths.AddTo(command);
        foreach (var option in (Option[])[kind, referenceDate, format, mark, language])
        {
            command.Add(option);
        }

        command.SetAction(result =>
        {
            var sources = paths.SourcesIn(result, language);
            ScanRun run = new(kind.ValueIn(result), referenceDate.ValueFor(sources, result));
            return run.Run(sources, format.ValueIn(result), mark.IsIn(result));
        });
        help.Add(command, Notes);
        return command;
    }
}
