using TradeMission.Domain.Benchmarks.Peers;
using TradeMission.Domain.Benchmarks.Processes;

namespace TradeMission.Domain.Benchmarks.Reporting;

/// <summary>The comparisons of the report and their goals; a goal is set here and nowhere else.</summary>
internal static class Comparisons
{
    private const string DecimalDigits = "`decimal.Parse` of its digits";
    private const string RegexParse = "generated regex and fold";
    private const string Recognizers = "Microsoft.Recognizers.Text";
    private const string Utf16 = "the same in UTF-16";
    private const string Profiles = "see Profiles";
    private const double HostileComposed = 0.6;
    private const double HostileDecomposed = 1.2;

    internal static readonly Comparison[] All =
    [
        new("parse \"1억 2천만달러\"", nameof(PhraseParsing), nameof(PhraseParsing.TryParse), nameof(PhraseParsing.DecimalParse), DecimalDigits, MaxRatio: 0.9, MaxBytes: 0, Bound: Profiles) { IsInReadme = true },
        new("parse \"1억 2천만달러\"", nameof(PhraseParsing), nameof(PhraseParsing.TryParse), nameof(PhraseParsing.LongParse), "`long.Parse` of its digits", MaxBytes: 0),
        new("parse \"1억 2천만달러\"", nameof(PhraseParsing), nameof(PhraseParsing.TryParse), nameof(PhraseParsing.Regex), RegexParse, MaxBytes: 0),
        new("the same in UTF-8", nameof(PhraseParsing), nameof(PhraseParsing.TryParseUtf8), nameof(PhraseParsing.DecimalParse), DecimalDigits, MaxBytes: 0),
        new("parse, mean of 32 forms", nameof(PhraseForms), nameof(PhraseForms.TryParseAnnounced), nameof(PhraseForms.DecimalParse), DecimalDigits, MaxRatio: 1.8, MaxBytes: 0, Bound: Profiles),
        new("parse, mean of 32 forms", nameof(PhraseForms), nameof(PhraseForms.TryParseAnnounced), nameof(PhraseForms.Recognizers), Recognizers, MaxBytes: 0),
        new("parse, mean of 32 forms", nameof(PhraseForms), nameof(PhraseForms.TryParseAnnounced), nameof(KorToNumberPeer), "kor-to-number of npm, in Node.js", MaxBytes: 0),
        new("find amounts in articles", nameof(TextScanning), nameof(TextScanning.EnumerateAmounts), nameof(TextScanning.IndexOfDigits), "`IndexOfAny` of digits", MaxBytes: 0),
        new("find amounts in articles", nameof(TextScanning), nameof(TextScanning.EnumerateAmounts), nameof(TextScanning.IndexOfDigitsAndUnits), "`IndexOfAny` of digits, 만억조원", MaxRatio: 1.5, MaxBytes: 0, Bound: Profiles) { IsInReadme = true },
        new("find amounts in articles", nameof(TextScanning), nameof(TextScanning.EnumerateAmounts), nameof(TextScanning.Regex), RegexParse, MaxBytes: 0),
        new("find amounts in articles", nameof(TextScanning), nameof(TextScanning.EnumerateAmounts), nameof(TextScanning.Recognizers), Recognizers, MaxBytes: 0) { IsInReadme = true },
        new("find amounts in UTF-8", nameof(TextScanning), nameof(TextScanning.EnumerateAmountsUtf8), nameof(TextScanning.EnumerateAmounts), Utf16, MaxRatio: 1.3, MaxBytes: 0, Bound: Profiles),
        new("find amounts, dates, counts", nameof(TextScanning), nameof(TextScanning.EnumerateFigures), nameof(TextScanning.IndexOfDigits), "`IndexOfAny` of digits", MaxBytes: 0),
        new("find amounts, dates, counts", nameof(TextScanning), nameof(TextScanning.EnumerateFigures), nameof(TextScanning.IndexOfDigitsAndUnits), "`IndexOfAny` of digits, 만억조원", MaxRatio: 4, MaxBytes: 0, Bound: Profiles),
        new("find amounts, dates, counts", nameof(TextScanning), nameof(TextScanning.EnumerateFigures), nameof(TextScanning.Regex), "generated regex, amounts only", MaxBytes: 0),
        new("find all in UTF-8", nameof(TextScanning), nameof(TextScanning.EnumerateFiguresUtf8), nameof(TextScanning.EnumerateFigures), Utf16, MaxRatio: 1.3, MaxBytes: 0, Bound: Profiles),
        Hostile("일이삼사…", nameof(HostileText.HangulDigits)),
        Hostile("1억1억…", nameof(HostileText.RepeatedUnits)),
        Hostile("1~1~…", nameof(HostileText.Ranges)),
        Hostile("천천천…", nameof(HostileText.Thousands)),
        Hostile("약약약…", nameof(HostileText.Qualifiers)),
        Hostile("111…", nameof(HostileText.OneDigit)),
        Hostile("1억 달러(1억 달러(…", nameof(HostileText.NestedBrackets)),
        Hostile("박박박…", nameof(HostileText.Nights)),
        Hostile("월월월…", nameof(HostileText.Months)),
        Hostile("1억 2천만달러, … decomposed", nameof(HostileText.DecomposedAmounts), HostileDecomposed),
        Hostile("천천천… decomposed", nameof(HostileText.DecomposedThousands), HostileDecomposed),
        new("write \"1억 2천만 달러\"", nameof(Formatting), nameof(Formatting.TryFormat), nameof(Formatting.DecimalTryFormat), "`decimal.TryFormat`", MaxRatio: 2, MaxBytes: 0),
        new("write \"일억 이천만 달러\"", nameof(Formatting), nameof(Formatting.TryFormatHangul), nameof(Formatting.DecimalTryFormat), "`decimal.TryFormat`", MaxBytes: 0),
        new("add money", nameof(MoneyAddition), nameof(MoneyAddition.MoneySum), nameof(MoneyAddition.DecimalSum), "add decimals", MaxRatio: 1.3, MaxBytes: 0, Bound: "two comparisons more, of the currencies and of the scales"),
        new("read \"2024년 4월 7일\"", nameof(DateParsing), nameof(DateParsing.Read), nameof(DateParsing.IsoPattern), "NodaTime, \"2024-04-07\"", MaxBytes: 0),
        new("the same in UTF-8", nameof(DateParsing), nameof(DateParsing.ReadUtf8), nameof(DateParsing.IsoPattern), "NodaTime, \"2024-04-07\"", MaxBytes: 0),
        new("a character of 1 MB into a draft", nameof(Drafting), nameof(Drafting.ReadMegabyte), nameof(Drafting.ReadTwentieth), "a twentieth of the text", MaxRatio: 1.5, Bound: Profiles),
        new("sum up 100,000 missions", nameof(Summaries), nameof(Summaries.MissionSummaryOf), nameof(Summaries.DecimalLoop), "decimals into a dictionary", MaxRatio: 3, Bound: "it groups by sender, year, sector and country, and counts"),
        new("five missions from JSON", nameof(MissionJsonReading), nameof(MissionJsonReading.ReadMission), nameof(MissionJsonReading.ReadPoco), "generated code, plain data", MaxRatio: 1.3),
        new("five missions to JSON", nameof(MissionJsonWriting), nameof(MissionJsonWriting.WriteMission), nameof(MissionJsonWriting.WritePoco), "generated code, plain data", MaxRatio: 1.3, Bound: "the serializer is entered anew for each element of a list"),
        new("`trademission pipe`, one worker", ProcessRuns.Pipe, ProcessRuns.Program, ProcessRuns.JsonOnly, "JSON in and out, text unread", MaxRatio: 1.15, Bound: Profiles),
        new("`trademission pipe` on a long stream", ProcessRuns.PipeStream, ProcessRuns.OneWorker, ProcessRuns.OneWorker, "itself", MaxBytes: 150_000_000) { IsInReadme = true },
        new("the long stream with two workers", ProcessRuns.PipeStream, ProcessRuns.TwoWorkers, ProcessRuns.OneWorker, "one worker", MaxRatio: 1 / 1.75, MaxBytes: 150_000_000, Bound: "who writes the stream works on the same two cores"),
        new("a line of 100 MB full of figures", ProcessRuns.PipeLine, ProcessRuns.Program, ProcessRuns.Program, "itself", MaxBytes: 350_000_000, Bound: Profiles),
        new("`trademission parse`, start-up", ProcessRuns.StartUp, ProcessRuns.Program, ProcessRuns.Nothing, "a program that does nothing", MaxRatio: 2, Bound: Profiles),
    ];

    private static Comparison Hostile(string text, string method, double maxRatio = HostileComposed) =>
        new($"a character of {text}", nameof(HostileText), method, nameof(HostileText.DecimalParse), "`decimal.Parse` of nine digits", maxRatio, MaxBytes: 0, Bound: Profiles);
}
