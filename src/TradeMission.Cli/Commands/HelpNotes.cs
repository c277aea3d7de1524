using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TradeMission.Cli.Commands;

/// <summary>Ends the help of each command with what it has to say beyond the usual, its examples and the exit codes.</summary>
internal sealed class HelpNotes
{
    private readonly Dictionary<Command, string> notes = [];
    private readonly string closing;

    internal HelpNotes(Command root, string rootNotes, string closing)
    {
        this.closing = closing;
        Add(root, rootNotes);
    }

    internal void Add(Command command, string text) => notes.Add(command, text);

    /// <summary>The action that writes the usual help and then the notes.</summary>
    internal CommandLineAction Following(HelpAction usual) => new Action(usual, this);

    private sealed class Action(HelpAction usual, HelpNotes help) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            int exitCode = usual.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine($"{help.notes[parseResult.CommandResult.Command]}\n\n{help.closing}");
            return exitCode;
        }
    }
}
