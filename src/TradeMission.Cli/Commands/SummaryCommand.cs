using System.CommandLine;

namespace TradeMission.Cli.Commands;

/// <summary>trademission summary: missions added up.</summary>
internal static class SummaryCommand
{
    private const string Description =
        "Lists missions with every amount that they announce and adds the amounts up, each currency and kind of money by itself.";

    private const string Notes = """
        A file holds one mission as JSON (schemas/mission.schema.json), or several, one after the other or in an array; what
        'trademission read --format ndjson' answers is read too. Nothing is added twice: of a total and its parts only one
        comes in, and an excess over a target, a forecast or an earlier year's figure never does. ndjson has a line for each
        mission and the totals in the last; csv has a row for each amount, and tells which are added.
        Where a rate is missing, or the rates cannot be read, the totals stand unconverted, and the exit code is 1.
        A file that cannot be read, is no such mission or repeats an id is named on standard error with the JSON path and
        the rule, the others are added up all the same, and the exit code is 1.

        Examples:
          trademission summary missions/ later.json
          trademission summary --format json - < mission.json
          trademission read --format ndjson press-releases/ | trademission summary -
          trademission summary --convert USD --rates rates.json missions/

        rates.json:
          [{"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"한국은행"}]
        """;

    internal static Command Create(HelpNotes help)
    {
        PathsArgument paths = new(
            "Missions in JSON. A folder stands for its *.json and *.ndjson files and those of the folders in it, '-' for standard input.",
            ".json",
            ".ndjson");
        FormatOption format = new(hasCsv: true);
        ByteOrderMarkOption mark = new();
        LanguageOption language = new();
        ConversionOptions conversion = new();
        var command = new Command("summary", Description);
        paths.AddTo(command);
        command.Add(format);
        command.Add(mark);
        command.Add(language);
        conversion.AddTo(command);
        command.SetAction(result =>
            new SummaryRun(conversion.ValueIn(result)).Run(paths.SourcesIn(result, language), format.ValueIn(result), mark.IsIn(result)));
        help.Add(command, Notes);
        return command;
    }
}
