using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace TradeMission.Cli.Commands;

/// <summary>trademission [suggest] "trademission scan --fo": the words that may stand at the end of the line, one a line.</summary>
/// <remarks>Options are told only once a hyphen is typed, or they would hide the files that are wanted more often.</remarks>
internal sealed class SuggestAction : SynchronousCommandLineAction
{
    private static readonly char[] WordBreaks = [' ', '='];

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        string line = parseResult.Tokens.LastOrDefault(token => token.Type is not TokenType.Directive)?.Value ?? "";
        string word = line[(line.LastIndexOfAny(WordBreaks) + 1)..];
        foreach (string suggestion in Complete(line).Where(text => text.StartsWith(word, StringComparison.Ordinal)))
        {
            if (suggestion[0] != '-' || word.StartsWith('-'))
            {
                parseResult.InvocationConfiguration.Output.WriteLine(suggestion);
            }
        }

        return ExitCode.Success;
    }

    // Of "--format=js" System.CommandLine cannot tell what is begun; "--format js" says the same.
    private static IEnumerable<string> Complete(string line)
    {
        string parted = line.Replace('=', ' ');
        return Root.Create().Parse(parted).GetCompletions(parted.Length).Select(completion => completion.Label);
    }
}
