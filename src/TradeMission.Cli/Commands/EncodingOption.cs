using System.CommandLine;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Commands;

/// <summary>--encoding utf-8|utf-16|cp949.</summary>
internal sealed class EncodingOption : ChoiceOption
{
    private static readonly string[] Names = ["utf-8", "utf-16", "cp949"];

    internal EncodingOption()
        : base("--encoding", null, Names) => Description =
        "How the files are written; without it each file's bytes decide, and CP949 is said on standard error.";

    /// <summary>What was given, or that the bytes tell.</summary>
    internal TextEncoding ValueIn(ParseResult result) => (TextEncoding)(Array.IndexOf(Names, ChoiceIn(result)) + 1);
}
