using System.Text;

namespace TradeMission.Cli.Tests;

public class TallyCommandTests
{
    private static readonly string[] Documents =
    [
        """{"id":1,"text":"수출상담 412만 달러(약 54억 원), 계약 40~50억원, 지난달 24일부터 30일까지 5박8일","referenceDate":"2024-04-07"}""",
        """{"id":2,"text":"계약 5만8,700달러와 0.3달러, 30만 페소, 업체 23명 이틀간"}""",
        "no document",
        """{"id":4,"text":"350만 달러 이상, 최대 10억 엔"}""",
        """{"id":5,"text":"52억달러, 약 3억 원"}""",
    ];

    private static readonly string Whole =
        """
        {"documents":4,"unreadable":1,"amounts":[{"currency":"JPY","qualifier":"atMost","isConversion":false,"count":1,"lower":null,"upper":"1000000000"},{"currency":"KRW","qualifier":"approximate","isConversion":false,"count":1,"lower":"300000000","upper":"300000000"},{"currency":"KRW","qualifier":"range","isConversion":false,"count":1,"lower":"4000000000","upper":"5000000000"},{"currency":"KRW","qualifier":"approximate","isConversion":true,"count":1,"lower":"5400000000","upper":"5400000000"},{"currency":"USD","qualifier":"exact","isConversion":false,"count":4,"lower":"5204178700.3","upper":"5204178700.3"},{"currency":"USD","qualifier":"atLeast","isConversion":false,"count":1,"lower":"3500000","upper":null},{"currency":"XXX","qualifier":"exact","isConversion":false,"count":1,"lower":null,"upper":null}],"dates":{"found":2,"resolved":1,"disagreeing":1},"counts":1}

        """;

    [Fact]
    public void The_answers_of_the_pipe_are_added_up() => Tally(Documents).Should().Be(Whole);

    [Fact]
    public void No_answers_are_a_tally_of_nothing() =>
        Cli.Run("tally").Output.Should().Be("""{"documents":0,"unreadable":0,"amounts":[],"dates":{"found":0,"resolved":0,"disagreeing":0},"counts":0}""" + "\n");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Tallies_of_parts_merge_to_the_tally_of_the_whole(int split)
    {
        byte[] parts = Encoding.UTF8.GetBytes(Tally(Documents[split..]) + Tally(Documents[..split]));

        Cli.Run(parts, "merge", "-").Output.Should().Be(Whole);
    }

    [Theory]
    [InlineData("2024년 4월 5일", 1)]
    [InlineData("2024년 4월 5일부터", 0)]
    [InlineData("2024년 4월 5일까지", 0)]
    public void A_date_of_which_one_side_is_open_is_not_resolved(string text, int resolved) =>
        Tally($$"""{"text":"{{text}}"}""").Should().Contain($$""""dates":{"found":1,"resolved":{{resolved}},"disagreeing":0}"""");

    [Fact]
    public void Answers_of_files_that_were_joined_have_byte_order_marks_inside()
    {
        const string answer = """{"amounts":[],"dates":[],"counts":[]}""";

        Cli.Run(Encoding.UTF8.GetBytes($"\uFEFF{answer}\n\uFEFF{answer}\n"), "tally").Output.Should().StartWith("{\"documents\":2,");
    }

    [Fact]
    public void What_says_again_what_another_amount_has_said_is_not_tallied()
    {
        const string answer = """
            {"amounts":[{"qualifier":"exact","lower":"5","upper":"5","currency":"KRW","conversionOf":null,"restates":null},
            {"qualifier":"exact","lower":"5","upper":"5","currency":"KRW","conversionOf":null,"restates":0}],"dates":[],"counts":[]}
            """;

        var run = Cli.Run(Encoding.UTF8.GetBytes(answer.ReplaceLineEndings("")), "tally");

        run.Output.Should().Contain("""
            "count":1,"lower":"5"
            """);
    }

    [Fact]
    public void Files_and_folders_of_parts_are_merged_into_a_file()
    {
        using var folder = new TemporaryFolder();
        string[] parts = [folder.PathOf("a.json"), folder.PathOf("b.json"), folder.PathOf("all.txt")];
        Cli.Run(Cli.Pipe(Documents[..3]).Bytes, "tally", "-o", parts[0]).ExitCode.Should().Be(0);
        Cli.Run(Cli.Pipe(Documents[3..]).Bytes, "tally", "--output", parts[1]).ExitCode.Should().Be(0);

        Cli.Run("merge", folder.Path, "-o", parts[2]).Output.Should().BeEmpty();

        File.ReadAllText(parts[2]).Should().Be(Whole);
        Cli.Run("merge", parts[1], parts[0]).Output.Should().Be(Whole);
        Directory.GetFiles(folder.Path).Should().BeEquivalentTo(parts);
    }

    [Theory]
    [InlineData("""{"id":1,"amounts":[],"dates":[],"cou""", "line 2 is no answer of the pipe: ")]
    [InlineData("""{"id":1,"amounts":[],"dates":[]}""", "line 2 is no answer of the pipe: \"amounts\", \"dates\" and \"counts\" are required, or \"error\"")]
    [InlineData("""{"amounts":[],"amounts":[],"dates":[],"counts":[]}""", "line 2 is no answer of the pipe: \"amounts\" stands twice")]
    [InlineData("""{"amounts":[{"qualifier":"exact","lower":"1","upper":"2","currency":"USD"}],"dates":[],"counts":[]}""", "line 2 is no answer of the pipe: Bounds 1 to 2 do not fit the qualifier Exact")]
    [InlineData("""{"amounts":[{"qualifier":"exact","lower":"1e3","upper":"1e3","currency":"USD"}],"dates":[],"counts":[]}""", "line 2 is no answer of the pipe: \"1e3\" is no number in plain digits that can be held exactly")]
    [InlineData("""{"amounts":[{"qualifier":"exact","lower":"1","upper":"1","currency":"ZZZ"}],"dates":[],"counts":[]}""", "line 2 is no answer of the pipe: An amount must have a \"currency\" and a \"qualifier\" that there is")]
    public void A_line_that_is_no_answer_leaves_no_tally(string line, string complaint)
    {
        var run = Cli.Run(Encoding.UTF8.GetBytes("{\"amounts\":[],\"dates\":[],\"counts\":[]}\n" + line), "tally");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("trademission: " + complaint);
    }

    [Theory]
    [InlineData("", "-: the file is empty")]
    [InlineData(" \n", "-: there is no tally in it")]
    [InlineData("{}", "-: tally 1: $: ")]
    [InlineData("""{"documents":-1,"unreadable":0,"amounts":[],"dates":{"found":0,"resolved":0,"disagreeing":0},"counts":0}""", "-: tally 1: $: ")]
    [InlineData("""{"documents":1,"unreadable":0,"amounts":[],"dates":{"found":0,"resolved":2,"disagreeing":0},"counts":0}""", "-: tally 1: $.dates: Of 0 dates there cannot be 2 resolved")]
    [InlineData("""{"documents":1,"unreadable":0,"amounts":[{"currency":"USD","qualifier":"exact","isConversion":false,"count":1,"lower":"1","upper":"2"}],"dates":{"found":0,"resolved":0,"disagreeing":0},"counts":0}""", "-: tally 1: $.amounts[0]: The sums 1 to 2 do not fit USD Exact")]
    public void What_is_no_tally_leaves_no_sum(string input, string complaint)
    {
        var run = Cli.Run(Encoding.UTF8.GetBytes(input), "merge", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("trademission: " + complaint);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_named()
    {
        var run = Cli.Run("tally", "-o", "no-such-folder/all.json");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("trademission: no-such-folder/all.json: ");
    }

    private static string Tally(params string[] documents) => Cli.Run(Cli.Pipe(documents).Bytes, "tally").Output;

    private sealed class TemporaryFolder : IDisposable
    {
        internal string Path { get; } = Directory.CreateTempSubdirectory("trademission-").FullName;

        internal string PathOf(string name) => System.IO.Path.Combine(Path, name);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
