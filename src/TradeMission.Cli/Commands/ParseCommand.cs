using System.CommandLine;
using TradeMission.Cli.Output;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Commands;

/// <summary>trademission parse: phrases from the command line.</summary>
internal static class ParseCommand
{
    private const string Description = "Reads each phrase as an amount of money and prints its value, currency and qualifier.";

    private const string Notes = """
        A phrase that is none is explained on standard error: the rule that broke, and where. The exit code is then 1.
        A phrase that has a second, informal reading ("5억5천") says so; the formal one is printed.

        Examples:
          trademission parse "1억 2천만달러" "약 54억 원"
          trademission parse --format ndjson "40~50억원"
        """;

    internal static Command Create(HelpNotes help)
    {
        var phrases = new Argument<string[]>("phrase")
        {
            Description = "The phrases, each in quotation marks.",
            Arity = ArgumentArity.OneOrMore,
        };
        phrases.Validators.Add(Arguments.RefuseUnknownOptions);
        var format = new FormatOption();
        var command = new Command("parse", Description) { phrases, format };
        command.SetAction(result => Run(result.GetRequiredValue(phrases), format.ValueIn(result)));
        help.Add(command, Notes);
        return command;
    }

    private static int Run(string[] phrases, OutputFormat format)
    {
        int exitCode = ExitCode.Success;
        using IPhraseOutput output = format is OutputFormat.Table ? new PhraseTable() : new PhraseJson(format);
        foreach (string phrase in phrases)
        {
            var result = KoreanAmount.Read(phrase);
            output.Add(phrase, result);
            if (!result.IsSuccess)
            {
                PhraseComplaint.Write(phrase, result.Error);
                exitCode = ExitCode.Unreadable;
            }
        }

        output.Complete();
        return exitCode;
    }
}
