using System.CommandLine;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>trademission completion: what a shell must be told so that it completes the program's command lines.</summary>
internal static class CompletionCommand
{
    private const string Description = "Prints the script by which a shell completes commands, options and their values.";

    private const string Notes = """
        The script asks the program itself, 'trademission [suggest] …', so that it stays right when the program changes.
        Where nothing is to be said, names of files are completed as ever.

        Examples:
          source <(trademission completion bash)                                    in ~/.bashrc
          source <(trademission completion zsh)                                     in ~/.zshrc, after compinit
          trademission completion fish | source                                     in ~/.config/fish/config.fish
          trademission completion pwsh | Out-String | Invoke-Expression             in $PROFILE
        """;

    internal static Command Create(HelpNotes help)
    {
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.ByShell.Keys]);
        var command = new Command("completion", Description) { shell };
        command.SetAction(result => StandardOutput.OpenText().WriteLine(CompletionScripts.ByShell[result.GetRequiredValue(shell)]));
        help.Add(command, Notes);
        return command;
    }
}
