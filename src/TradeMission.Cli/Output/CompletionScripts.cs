namespace TradeMission.Cli.Output;

/// <summary>The completion scripts: each gives the command line up to the cursor to the program, which answers a word a line.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        _trademission() {
            local IFS=$'\n'
            COMPREPLY=($(trademission '[suggest]' "${COMP_LINE:0:COMP_POINT}" 2> /dev/null))
        }
        complete -o default -F _trademission trademission
        """;

    private const string Zsh = """
        _trademission() {
            local -a answers
            answers=(${(f)"$(trademission '[suggest]' "${words[1,CURRENT-1]} $PREFIX" 2> /dev/null)"})
            compset -P '*='
            compadd -a answers || _files
        }
        compdef _trademission trademission
        """;

    private const string Fish = """
        function __trademission
            trademission '[suggest]' (commandline -cp) 2> /dev/null
        end
        complete -c trademission -a '(__trademission)'
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName trademission -ScriptBlock {
            param($word, $command, $cursor)
            $line = if ($word) { "$command" } else { "$command " }
            trademission '[suggest]' $line 2> $null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    internal static IReadOnlyDictionary<string, string> ByShell { get; } =
        new SortedDictionary<string, string>(StringComparer.Ordinal) { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = Pwsh };
}
