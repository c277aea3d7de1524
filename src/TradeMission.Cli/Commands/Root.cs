using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>The program's command line as a whole.</summary>
internal static class Root
{
    private const int LongestCommand = 40;

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
          1  some input could not be read, or the output not written
          2  wrong use
          3  a fault of the program itself
        """;

    private static readonly Entry[] Commands =
    [
        new("parse", ParseCommand.Create),
        new("scan", ScanCommand.Create),
        new("summary", SummaryCommand.Create),
        new("pipe", PipeCommand.Create),
        new("read", ReadCommand.Create),
        new("report", ReportCommand.Create),
        new("tally", TallyCommand.Create),
        new("merge", MergeCommand.Create),
        new("completion", CompletionCommand.Create),
    ];

    /// <summary>Does what the arguments say.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] args)
    {
        ParserConfiguration plain = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        var result = CommandLine(args).Parse(args, plain);
        return result.Action is ParseErrorAction
            ? Refuse(result)
            : Invoke(result);
    }

    // A command that is named is all that is needed. The options of help and version look their texts up in resources, which takes a
    // third of the start: they are made only where one of them may be asked for.
    private static Command CommandLine(string[] args)
    {
        var named = args is [var first, ..] ? Array.Find(Commands, command => command.Name == first) : null;
        if (named is null || Array.Exists(args, MayAskForHelp))
        {
            return Create();
        }

        var root = new Command("trademission");
        root.Add(named.Create(new HelpNotes(root, Notes, ExitCodes)));
        return root;
    }

    private static bool MayAskForHelp(string argument) =>
        argument.StartsWith("-h", StringComparison.Ordinal) || argument.StartsWith("--help", StringComparison.Ordinal)
            || argument.StartsWith("--version", StringComparison.Ordinal);

    /// <summary>The command line with all commands.</summary>
    internal static RootCommand Create()
    {
        var root = new RootCommand("Reads Korean amounts of money, dates and counts, from phrases, files and pipes, and adds missions up.");
        root.Directives.Clear();
        root.Add(new Directive("suggest") { Action = new SuggestAction() });
        HelpNotes help = new(root, Notes, ExitCodes);
        foreach (var command in Commands)
        {
            root.Add(command.Create(help));
        }

        var option = root.Options.OfType<HelpOption>().Single();
        // A file may be called /h, and a shell may find a file for -?.
        option.Aliases.Clear();
        option.Aliases.Add("-h");
        option.Action = help.Following((HelpAction)option.Action!);
        return root;
    }

    // Only help and the like write text of the library's; a command may not want standard output at all.
    private static int Invoke(ParseResult result)
    {
        bool isHelp = result.Action != result.CommandResult.Command.Action;
        var output = isHelp ? StandardOutput.OpenText() : TextWriter.Null;
        int exitCode = result.Invoke(new() { EnableDefaultExceptionHandler = false, Output = output, Error = Complaint.Output });
        StandardOutput.Complete();
        return exitCode;
    }

    private static int Refuse(ParseResult result)
    {
        var command = result.CommandResult.Command;
        bool isRoot = command is RootCommand;
        if (isRoot && result.UnmatchedTokens is [var typed, ..])
        {
            string suggestion = typed.Length > LongestCommand ? "" : Suggestion.For(typed, Commands.Select(known => known.Name));
            Complaint.Write($"There is no command '{typed}'.{suggestion}");
        }
        else
        {
            foreach (string message in result.Errors.Select(error => error.Message).Distinct())
            {
                Complaint.Write(message);
            }
        }

        Complaint.WriteLine($"Try 'trademission {(isRoot ? "" : command.Name + " ")}--help'.");
        return ExitCode.WrongUse;
    }

    /// <summary>A command that is made when it is asked for.</summary>
    private sealed record Entry(string Name, Func<HelpNotes, Command> Create);
}
