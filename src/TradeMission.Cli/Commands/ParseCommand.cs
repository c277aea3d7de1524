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
        A phrase that has a second, informal reading ("5억5천") says so; the formal one is printed. Phrases that are one amount
        when they are joined were meant as one: standard error says so, and the exit code is 1.

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
        FormatOption format = new(hasCsv: true);
        ByteOrderMarkOption mark = new();
        LanguageOption language = new();
        var command = new Command("parse", Description) { phrases, format, mark, language };
        command.SetAction(result =>
        {
            language.Apply(result);
            return Run(result.GetRequiredValue(phrases), Output(format.ValueIn(result), mark.IsIn(result)));
        });
        help.Add(command, Notes);
        return command;
    }

    private static IPhraseOutput Output(OutputFormat format, bool hasMark) => format switch
    {
        OutputFormat.Table => new PhraseTable(),
        OutputFormat.Csv => new PhraseCsv(hasMark),
        _ => new PhraseJson(format),
    };

    private static int Run(string[] phrases, IPhraseOutput output)
    {
        bool isAllRead = true;
        using (output)
        {
            foreach (string phrase in phrases)
            {
                var result = KoreanAmount.Read(phrase);
                output.Add(phrase, result);
                if (!result.IsSuccess)
                {
                    PhraseComplaint.Write(phrase, result.Error);
                    isAllRead = false;
                }
            }

            output.Complete();
        }

        return isAllRead & !AreJoined(phrases) ? ExitCode.Success : ExitCode.Unreadable;
    }

    // A shell takes "parse 1억 2천만달러" for two phrases.
    private static bool AreJoined(string[] phrases)
    {
        bool isAny = false;
        for (int i = 0; i + 1 < phrases.Length; i++)
        {
            string joined = $"{phrases[i]} {phrases[i + 1]}";
            if (KoreanAmount.TryParseAnnounced(joined, out var amount))
            {
                string read = $"{FigureText.Qualified(amount.Bounds)} {FigureText.CurrencyOf(amount)}";
                Complaint.Write($"\"{joined}\" is one amount, {read}: put a phrase into quotation marks.");
                isAny = true;
            }
        }

        return isAny;
    }
}
