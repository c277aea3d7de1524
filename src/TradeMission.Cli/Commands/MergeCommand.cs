using System.CommandLine;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Cli.Tallying;

namespace TradeMission.Cli.Commands;

/// <summary>trademission merge: tallies of parts made the tally of the whole.</summary>
internal static class MergeCommand
{
    private const string Description =
        "Adds tallies of parts ('trademission tally') to the tally that one run over all documents gives, byte for byte.";

    private const string Notes = """
        A file holds one tally or several, one after the other. The order does not matter, and what was merged can be merged
        again. A file that cannot be read or holds anything else is named on standard error with the JSON path and the rule,
        nothing is written, and the exit code is 1.

        Examples:
          trademission merge part-01.json part-02.json -o all.json
          cat part-*.json | trademission merge -
        """;

    internal static Command Create(HelpNotes help)
    {
        var paths = new Argument<string[]>("file-or-folder")
        {
            Description = "Tallies in JSON. A folder stands for its *.json files, '-' for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(Arguments.RefuseUnknownOptions);
        var output = new OutputOption();
        var command = new Command("merge", Description) { paths, output };
        command.SetAction(result => Run(result.GetRequiredValue(paths), result.GetValue(output)));
        help.Add(command, Notes);
        return command;
    }

    private static int Run(string[] paths, string? output)
    {
        FigureTallyBuilder sum = new();
        bool isAllRead = true;
        foreach (var source in TextSource.Expand(paths, ".json"))
        {
            if (!TallyReader.TryAdd(source, sum, out string problem))
            {
                Complaint.Write($"{source.Name}: {problem}");
                isAllRead = false;
            }
        }

        return isAllRead && OutputFile.TryWrite(output, TallyJson.Write(sum.Build())) ? ExitCode.Success : ExitCode.Unreadable;
    }
}
