using System.CommandLine.Parsing;

namespace TradeMission.Cli.Commands;

/// <summary>What all commands ask of their arguments.</summary>
internal static class Arguments
{
    private const int LongestOption = 40;

    /// <summary>A mistyped option is wrong use, not a phrase or a file; "-" and "-3억" are none.</summary>
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value is ['-', var next, ..] && (next == '-' || char.IsAsciiLetter(next)))
            {
                var options = ((CommandResult)result.Parent!).Command.Options;
                bool isLong = token.Value.Length > LongestOption;
                string suggestion = isLong ? "" : Suggestion.For(token.Value, options.Select(option => option.Name));
                result.AddError($"There is no option '{token.Value}'.{suggestion}");
            }
        }
    }
}
