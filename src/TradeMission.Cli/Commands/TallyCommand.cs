using System.CommandLine;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;
using TradeMission.Cli.Tallying;

namespace TradeMission.Cli.Commands;

/// <summary>trademission tally: the pipe's answers added up.</summary>
internal static class TallyCommand
{
    private const string Description = "Adds up what 'trademission pipe' answered, from standard input, into one line of JSON.";

    private const string Notes = """
        The tally has the number of documents, of those that could not be read, of dates and of counts, and for each currency
        and qualifier the number of amounts with the exact sums of their bounds. A conversion ("412만 달러(약 54억 원)") says the
        same money again and is tallied apart; an amount whose currency is not certain (XXX) is counted, not added; a side that
        is open in one amount is open in the sum. The same documents give the same bytes in any order and however they are
        split: 'trademission merge' adds the tallies of the parts.
        A line that is no answer is named on standard error, nothing is written, and the exit code is 1.

        Examples:
          trademission pipe < articles.ndjson | trademission tally
          trademission pipe < articles.ndjson | trademission tally -o part-01.json
        """;

    internal static Command Create(HelpNotes help)
    {
        var output = new OutputOption();
        var command = new Command("tally", Description) { output };
        command.SetAction(result => Run(result.GetValue(output)));
        help.Add(command, Notes);
        return command;
    }

    private static int Run(string? path)
    {
        FigureTallyBuilder tally = new();
        using var input = StandardInput.Open();
        if (!TryRead(new LineReader(input), tally, out string problem))
        {
            Complaint.Write(problem);
            return ExitCode.Unreadable;
        }

        return OutputFile.TryWrite(path, TallyJson.Write(tally.Build())) ? ExitCode.Success : ExitCode.Unreadable;
    }

    private static bool TryRead(LineReader lines, FigureTallyBuilder tally, out string problem)
    {
        problem = "";
        var block = new LineBlock();
        while (lines.Read(block))
        {
            if (!AnswerReader.TryRead(block, tally, out problem))
            {
                return false;
            }
        }

        return true;
    }
}
