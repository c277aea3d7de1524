using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>The program's command line as a whole.</summary>
internal static class Root
{
    private const string Notes = """
        Examples:
          trademission parse "1억 2천만달러" "약 54억 원"
          trademission scan press-releases/
          trademission summary missions/
          trademission read --reference-date 2024-04-07 article.txt
          trademission report press-releases/ -o report.html
          trademission pipe < articles.ndjson > figures.ndjson
          trademission tally < figures.ndjson
          trademission merge parts/
        """;

    private const string ExitCodes = """
        Exit codes:
          0  all input was read
          1  some input could not be read
          2  wrong use
        """;

    /// <summary>Does what the arguments say.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] args)
    {
        var result = Create().Parse(args, new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        return result.Action is ParseErrorAction
            ? Refuse(result)
            : Invoke(result);
    }

    // The pipe writes answers, not lines for people, and ends in its own way.
    private static int Invoke(ParseResult result)
    {
        if (result.CommandResult.Command.Name is not "pipe")
        {
            StandardOutput.OpenLines();
        }

        int exitCode = result.Invoke(new() { EnableDefaultExceptionHandler = false });
        StandardOutput.Complete();
        return exitCode;
    }

    /// <summary>The command line with all commands.</summary>
    internal static RootCommand Create()
    {
        var root = new RootCommand("Reads Korean amounts of money, dates and counts, from phrases, files and pipes, and adds missions up.");
        root.Directives.Clear();
        root.Add(new Directive("suggest") { Action = new SuggestAction(root) });
        HelpNotes help = new(root, Notes, ExitCodes);
        root.Add(ParseCommand.Create(help));
        root.Add(ScanCommand.Create(help));
        root.Add(SummaryCommand.Create(help));
        root.Add(PipeCommand.Create(help));
        root.Add(ReadCommand.Create(help));
        root.Add(ReportCommand.Create(help));
        root.Add(TallyCommand.Create(help));
        root.Add(MergeCommand.Create(help));
        root.Add(CompletionCommand.Create(help));
        var option = root.Options.OfType<HelpOption>().Single();
        // A file may be called /h, and a shell may find a file for -?.
        option.Aliases.Clear();
        option.Aliases.Add("-h");
        option.Action = help.Following((HelpAction)option.Action!);
        return root;
    }

    private static int Refuse(ParseResult result)
    {
        foreach (var error in result.Errors)
        {
            Complaint.Write(error.Message);
        }

        var command = result.CommandResult.Command;
        Complaint.WriteLine($"Try 'trademission {(command is RootCommand ? "" : command.Name + " ")}--help'.");
        return ExitCode.WrongUse;
    }
}
