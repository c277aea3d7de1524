using System.CommandLine;
using TradeMission.Cli.Input;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>trademission pipe: documents in, figures out, a JSON line each.</summary>
internal static class PipeCommand
{
    private const string Description = "Reads a JSON document a line from standard input and answers each with a JSON line, in order.";

    private const string Notes = """
        A document is {"id":…,"text":"…","referenceDate":"2024-04-07"}. The text is required. The id may be any string,
        number, boolean or null, and is given back as it is; without one the answer has none. The reference date is the
        day of publication; without one, relative dates stay open. Members of other names are passed over. Lines of
        white space alone have no answer. start and length count UTF-16 code units.
        A line that is no document, or longer than 256 MiB, is answered {"line":N,"error":"…"}, the lines after it are read,
        and the exit code is 1. After Ctrl-C what was read is answered, and the exit code is 130; after SIGTERM, 143.

        Examples:
          trademission pipe < articles.ndjson > figures.ndjson
          echo '{"id":"a1","text":"1억 2천만달러 규모"}' | trademission pipe
        """;

    internal static Command Create(HelpNotes help)
    {
        var workers = new WorkersOption();
        var command = new Command("pipe", Description) { workers };
        command.SetAction(result => Run(workers.ValueIn(result)));
        help.Add(command, Notes);
        return command;
    }

    private static int Run(int workers)
    {
        using var input = StandardInput.Open();
        using var run = new PipeRun(input, StandardOutput.Open(), workers);
        return run.Run();
    }
}
