namespace TradeMission.Cli.Tests;

public sealed class SummaryCommandTests : IDisposable
{
    private const string Overflowing = "79228162514264337593543950335";

    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_totals_of_the_seeds_are_by_basis()
    {
        var run = Cli.Run("summary", "seeds/missions");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        Table(run, "Basis", "Total").Should().BeEquivalentTo<string[]>(
            [
                ["target", "1,500,000", "USD", "exact", "1"],
                ["consultation", "6,000,000", "USD", "exact", "1"],
                ["expected", "600,000", "USD", "exact", "2"],
                ["memorandumOfUnderstanding", "5,510,000,000", "USD", "exact", "3"],
                ["commitment", "6,750,000", "USD", "exact", "1"],
                ["contract", "4,250,000", "USD", "exact", "2"],
            ],
            rows => rows.WithStrictOrdering());
    }

    [Fact]
    public void The_ledger_of_the_seeds_shows_every_summand_and_why_the_rest_is_none()
    {
        var rows = Table(Cli.Run("summary", "seeds/missions"), "File", "Basis");

        rows.Where(row => row[5] == "yes").Select(row => (row[1], row[2])).Should().BeEquivalentTo(
        [
            ("memorandumOfUnderstanding", "5,200,000,000"),
            ("memorandumOfUnderstanding", "120,000,000"),
            ("memorandumOfUnderstanding", "190,000,000"),
            ("target", "1,500,000"),
            ("commitment", "6,750,000"),
            ("contract", "3,250,000"),
            ("consultation", "6,000,000"),
            ("expected", "550,000"),
            ("expected", "50,000"),
            ("contract", "1,000,000"),
        ]);
        rows.Where(row => row[5] != "yes").Select(row => (row[1], row[2], row[5])).Should().BeEquivalentTo(
        [
            ("unspecified", "10,000,000", "no: its parts are"),
            ("unspecified", "8,500,000", "no: an excess over a target"),
            ("contract", "9,340,000", "no: of an earlier year"),
        ]);
    }

    [Fact]
    public void The_ledger_of_the_seeds_has_a_row_a_mission() =>
        Table(Cli.Run("summary", "seeds/missions"), "File", "Sender").Should().HaveCount(5)
            .And.ContainEquivalentOf((string[])
                ["seeds/missions/001_19a90bbbd82abfe9.json", "광주시 북구", "광융합무역촉진단", "tradePromotion", "2024-03-24/2024-03-30 5박7일", "2", "2", "0"]);

    [Fact]
    public void The_excess_stated_is_checked_and_the_steps_are_rates()
    {
        var run = Cli.Run("summary", "seeds/missions");

        Table(run, "Excess check").Should().ContainSingle().Which.Should().Equal("agrees", "8,500,000", "8,500,000", "USD", "1 of 1");
        Table(run, "Step").Should().BeEquivalentTo<string[]>(
            [
                ["targetToResult", "1,500,000", "10,000,000", "USD", "666.67%", "1"],
                ["consultationToExpected", "6,000,000", "600,000", "USD", "10%", "1"],
                ["expectedToContract", "600,000", "1,000,000", "USD", "166.67%", "1"],
                ["consultationToContract", "6,000,000", "1,000,000", "USD", "16.67%", "1"],
            ],
            rows => rows.WithStrictOrdering());
    }

    [Fact]
    public void The_totals_are_also_by_what_else_tells_them_apart()
    {
        var run = Cli.Run("summary", "seeds/missions");

        Table(run, "By agreementKind").Should().ContainEquivalentOf((string[])["cooperation", "memorandumOfUnderstanding", "120,000,000", "USD", "exact", "1"]);
        Table(run, "By sender").Should().ContainEquivalentOf((string[])["수원시", "contract", "1,000,000", "USD", "exact", "1"]);
        Table(run, "By country").Should().ContainEquivalentOf((string[])["US", "contract", "3,250,000", "USD", "exact", "1"]);
        Table(run, "By year").Should().ContainEquivalentOf((string[])["2009", "consultation", "6,000,000", "USD", "exact", "1"]);
        Table(run, "By sector").Should().ContainEquivalentOf((string[])["LED", "memorandumOfUnderstanding", "5,200,000,000", "USD", "exact", "1"]);
        Table(run, "Count").Should().ContainEquivalentOf((string[])["stops", "12", "exact", "5"]);
    }

    [Fact]
    public void Json_is_one_object_of_missions_and_totals()
    {
        var document = Cli.Run("summary", "--format", "json", "seeds/missions").Objects.Should().ContainSingle().Subject;

        document["missions"]!.AsArray().Should().HaveCount(5);
        CliRun.Text(document["missions"]![4]!["amounts"]![0]).Should().Be(
            """{"basis":"contract","agreementKind":"contract","role":"standalone","amount":{"lower":"1000000","upper":"1000000","currency":"USD","qualifier":"exact"},"added":true,"subject":"컴퓨터 복원제품 수출"}""");
        CliRun.Text(document["totals"]!["byBasis"]![5]).Should().Be(
            """{"basis":"contract","amount":{"lower":"4250000","upper":"4250000","currency":"USD","qualifier":"exact"},"summands":2}""");
        CliRun.Text(document["totals"]!["excessChecks"]![0]!["stated"]).Should().Be(
            """{"lower":"8500000","upper":"8500000","currency":"USD","qualifier":"exact"}""");
    }

    [Fact]
    public void Ndjson_has_a_line_a_mission_and_the_totals_last()
    {
        var whole = Cli.Run("summary", "--format", "json", "seeds/missions").Objects[0];

        var lines = Cli.Run("summary", "--format", "ndjson", "seeds/missions").Objects;

        lines[..^1].Select(CliRun.Text).Should().Equal(whole["missions"]!.AsArray().Select(CliRun.Text));
        CliRun.Text(lines[^1]["totals"]).Should().Be(CliRun.Text(whole["totals"]));
    }

    [Fact]
    public void A_dash_is_standard_input() =>
        Cli.Run([.. "\uFEFF"u8, .. System.Text.Encoding.UTF8.GetBytes(MissionOf("a"))], "summary", "--format", "ndjson", "-")
            .Objects.Select(o => CliRun.Text(o["file"])).Should().Equal("\"-\"", "null");

    [Theory]
    [InlineData("\"colour\":\"red\"", "$.colour: ")]
    [InlineData("\"purpose\":7", "$.purpose: ")]
    [InlineData("\"period\":{\"start\":\"2024-03-30\",\"end\":\"2024-03-24\"}", "$.period: The start of a period must not be after its end")]
    [InlineData("\"achievements\":[{\"basis\":\"contract\",\"amount\":{\"lower\":\"2\",\"upper\":\"1\",\"currency\":\"USD\",\"qualifier\":\"range\"}}]", "$.achievements[0].amount: Bounds 2 to 1 do not fit the qualifier Range")]
    [InlineData("\"achievements\":[{\"basis\":\"contract\",\"amount\":{\"lower\":\"1\",\"upper\":\"1\",\"currency\":\"ZZZ\",\"qualifier\":\"exact\"}}]", "$.achievements[0].amount")]
    [InlineData("\"purpose\"", "$: ")]
    public void A_mission_that_breaks_a_rule_is_named_with_path_and_rule_and_the_rest_is_summed(string member, string complaint)
    {
        string bad = Write("bad.json", MissionOf("bad", member));
        string good = Write("good.json", MissionOf("good"));

        var run = Cli.Run("summary", "--format", "ndjson", bad, good);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"trademission: {bad}: {complaint}").And.MatchRegex(@"^[^\n]+\n$");
        run.Objects.Select(o => CliRun.Text(o["file"])).Should().Equal($"\"{good}\"", "null");
    }

    [Theory]
    [InlineData("null", "$: There must be a value; it is null")]
    [InlineData("[]", "$: ")]
    [InlineData("{\"id\":\"a\",", "$")]
    [InlineData("no mission", "$: ")]
    public void A_file_that_is_no_mission_is_named_with_path_and_rule(string text, string complaint)
    {
        string bad = Write("bad.json", text);

        var run = Cli.Run("summary", bad);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"trademission: {bad}: {complaint}").And.MatchRegex(@"^[^\n]+\n$");
    }

    [Fact]
    public void An_id_of_two_files_is_summed_once()
    {
        string first = Write("1.json", MissionOf("same"));
        string second = Write("2.json", MissionOf("same"));

        var run = Cli.Run("summary", "--format", "ndjson", folder);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be($"trademission: {second}: $.id: An id must be that of one mission only; 'same' is that of {first} too\n");
        run.Objects.Should().HaveCount(2);
    }

    [Fact]
    public void A_mission_that_takes_a_sum_beyond_all_digits_is_named_and_left_out()
    {
        string amount = $$"""{"lower":"{{Overflowing}}","upper":"{{Overflowing}}","currency":"USD","qualifier":"exact"}""";
        string member = $$"""{"basis":"contract","amount":{{amount}}}""";
        string alone = Write("1.json", MissionOf("alone", $"\"achievements\":[{member},{member}]"));
        Write("2.json", MissionOf("first", $"\"achievements\":[{member}]"));
        string second = Write("3.json", MissionOf("second", $"\"achievements\":[{member}]").Replace("광주시", "구미시", StringComparison.Ordinal));

        var run = Cli.Run("summary", "--format", "json", folder);

        run.ExitCode.Should().Be(1);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[1]).Should().Equal(alone, second);
        CliRun.Text(run.Objects[0]["totals"]!["byBasis"]).Should().Be($$"""[{"basis":"contract","amount":{{amount}},"summands":1}]""");
    }

    [Fact]
    public void What_read_answers_is_added_up()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no sh.");

        foreach (string format in new[] { "json", "ndjson" })
        {
            var run = Cli.Shell($"$trademission read -f {format} seeds/digests | $trademission summary -f ndjson -");

            run.Objects[^1]["totals"]!["counts"]!["missions"]!.GetValue<int>().Should().BeGreaterThan(3, run.Error);
        }
    }

    [Fact]
    public void A_text_that_is_no_mission_yet_is_named()
    {
        byte[] answer = "{\"source\":\"a.txt\",\"draft\":{},\"mission\":null,\"open\":[],\"checks\":[]}"u8.ToArray();

        var run = Cli.Run(answer, "summary", "-");

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be("trademission: -: $.mission: The text is no mission yet; 'trademission read' tells what is open\n");
    }

    [Fact]
    public void Of_several_missions_in_a_file_each_is_named()
    {
        string path = Write("all.ndjson", $"{MissionOf("a")}\n{MissionOf("b", "\"nights\":1")}\n{MissionOf("c")}\n");

        var run = Cli.Run("summary", "-f", "ndjson", path);

        run.Error.Should().StartWith($"trademission: {path}#2: $.nights: ");
        run.Objects.Should().HaveCount(3);
        run.Objects[1]["file"]!.GetValue<string>().Should().Be($"{path}#3");
    }

    [Fact]
    public void Csv_has_a_row_for_each_amount_and_tells_which_are_added()
    {
        string[] rows = Cli.Run("summary", "-f", "csv", "seeds/missions").Output.Split("\r\n");

        rows[0].Should().StartWith("file,id,sender,mission,start,end,basis,");
        rows.Should().Contain(row => row.Contains(",contract,,earlierYear,exact,9340000,9340000,USD,false,") || row.Contains(",earlierYear,exact,9340000,9340000,USD,false,"));
        rows.Should().HaveCount(15);
    }

    [Fact]
    public void Nothing_to_add_up_is_said()
    {
        var run = Cli.Run("[]"u8.ToArray(), "summary", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be("trademission: -: $: There is no mission in it\n");
    }

    [Fact]
    public void A_folder_without_missions_and_a_missing_file_are_named()
    {
        string missing = Path.Combine(folder, "missing.json");

        var run = Cli.Run("summary", "--format", "ndjson", folder, missing);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be($"trademission: {folder}: the folder has no .json or .ndjson file\ntrademission: {missing}: there is no such file or folder\n");
        run.Objects.Should().ContainSingle().Which["totals"]!["counts"]!["missions"]!.GetValue<int>().Should().Be(0);
    }

    private static string MissionOf(string id, string member = "\"purpose\":\"수출\"") =>
        $$$"""{"id":"{{{id}}}","name":"통상사절단","kind":"tradeDelegation","delegation":{"sender":{"name":"광주시"}},"sources":[],{{{member}}}}""";

    /// <summary>The rows of the table whose columns begin so.</summary>
    private static string[][] Table(CliRun run, params string[] columns) =>
        [.. run.Output.Split('\n')
            .Select(Cells)
            .SkipWhile(row => !row.Take(columns.Length).SequenceEqual(columns))
            .Skip(2)
            .TakeWhile(row => row.Length > 0)];

    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
