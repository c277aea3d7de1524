using System.CommandLine;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Commands;

/// <summary>trademission read: announcements read into draft missions.</summary>
internal static class ReadCommand
{
    private const string Description =
        "Reads announcements into draft missions, every fact with the words that say it, and checks the announcements' own sums.";
    private const string UnknownPublisher = "unknown";

    private const string Notes = """
        A fact is stated, inferred by a rule that is named, or given on the command line. What the text does not say stays
        open; a draft that lacks its kind, name or sender is no mission yet, and "mission" is null in its JSON. The mission of
        the JSON is what 'trademission summary' reads.
        A text that cannot be read is named on standard error, the others are read all the same, and the exit code is 1.

        Examples:
          trademission read --reference-date 2024-04-07 article.txt
          trademission read --format ndjson --sender 목포시 announcements/ > drafts.ndjson
        """;

    internal static Command Create(HelpNotes help)
    {
        PathsArgument paths = new(
            "Announcements, as texts or HTML pages. A folder stands for its *.txt and *.html files and those of the folders in it, "
                + "'-' for standard input.",
            TextSource.Announcements);
        var referenceDate = new ReferenceDateOption();
        var sender = Named("--sender", "Who sends the mission, where the text does not tell.");
        var publisher = Named("--publisher", "Who published the announcements.");
        var format = new FormatOption();
        LanguageOption language = new();
        var command = new Command("read", Description);
        paths.AddTo(command);
        foreach (var option in (Option[])[referenceDate, sender, publisher, format, language])
        {
            command.Add(option);
        }

        command.SetAction(result =>
        {
            var sources = paths.SourcesIn(result, language);
            return Run(
                sources,
                new PressReleaseOptions { PublicationDate = referenceDate.ValueFor(sources, result), Sender = result.GetValue(sender) },
                result.GetValue(publisher) ?? UnknownPublisher,
                format.ValueIn(result));
        });
        help.Add(command, Notes);
        return command;
    }

    private static Option<string?> Named(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
            {
                result.AddError($"{name} must not be blank.");
            }
        });
        return option;
    }

    private static int Run(List<TextSource> sources, PressReleaseOptions options, string publisher, OutputFormat format)
    {
        int exitCode = ExitCode.Success;
        bool isTable = format is OutputFormat.Table;
        var progress = new Progress(sources.Count, isWanted: isTable || Console.IsOutputRedirected);
        using IDraftOutput output = isTable ? new DraftTable(progress.Clear) : new DraftRows(format);
        for (int i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            progress.Report(i, source.Name, position: 0, length: 0);
            if (source.TryRead(out string text, out string problem))
            {
                var draft = PressReleaseReader.Read(text, options);
                draft.TryToMission(IdOf(source), Document(source, publisher, draft.PublicationDate), out var mission);
                output.Add(source.Name, draft, mission, Reconciliation.Check(draft));
                continue;
            }

            progress.Clear();
            Complaint.Write($"{source.Name}: {problem}");
            exitCode = ExitCode.Unreadable;
        }

        progress.Clear();
        output.Complete();
        return exitCode;
    }

    private static string IdOf(TextSource source) =>
        source.Name is TextSource.StandardInput
            ? "stdin"
            : Path.GetFileNameWithoutExtension(source.Name) is { Length: > 0 } stem ? stem : source.Name;

    private static SourceDocument Document(TextSource source, string publisher, LocalDate? published) => new()
    {
        Publisher = publisher,
        File = source.Name is TextSource.StandardInput ? null : Path.GetFileName(source.Name),
        Date = published is { } day ? PartialDate.FromDate(day) : null,
    };
}
