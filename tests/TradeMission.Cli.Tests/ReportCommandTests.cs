using System.Security.Cryptography;
using System.Text;

namespace TradeMission.Cli.Tests;

public sealed class ReportCommandTests : IDisposable
{
    private const string Text = "광주시 통상사절단은 지난달 24일부터 30일까지 LA를 방문해 5백만 달러의 계약을 체결했다.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var first = Report("seeds/digests");
        var second = Report("seeds/digests");

        first.ExitCode.Should().Be(0);
        first.Error.Should().BeEmpty();
        first.Output.Should().StartWith("<!doctype html>\n<html lang=\"ko\">").And.EndWith("</html>\n");
        first.Bytes.Should().Equal(second.Bytes);
    }

    [Fact]
    public void The_page_is_written_to_the_file()
    {
        string page = Path.Combine(folder, "report.html");

        var run = Cli.Run("report", Write("a.txt", Text), "-o", page);

        (run.ExitCode, run.Output, run.Error).Should().Be((0, "", ""));
        File.ReadAllBytes(page).Should().Equal(Report(Path.Combine(folder, "a.txt")).Bytes);
    }

    [Theory]
    [InlineData("ko", "<h1>통상사절단 보고서</h1>", "500만 달러")]
    [InlineData("en", "<h1>Trade missions, as announced</h1>", "USD 5,000,000")]
    public void The_page_has_the_language_that_is_asked_for(string language, string title, string amount) =>
        Report(Write("a.txt", Text), "--language", language).Output.Should().Contain($"<html lang=\"{language}\">").And.Contain(title).And.Contain(amount);

    [Fact]
    public void A_reference_date_resolves_relative_dates() =>
        Report(Write("a.txt", Text), "--reference-date", "2024-04-07").Output.Should().Contain("2024-03-24/2024-03-30").And.Contain("2024년 4월 7일을 기준으로");

    [Fact]
    public void Totals_are_those_of_the_summary() =>
        Report("seeds/missions").Output.Should().ContainAll(Cli.Run("summary", "--format", "json", "seeds/missions").Objects[0]["totals"]!["byBasis"]!.AsArray()
            .Select(total => $"USD {decimal.Parse(total!["amount"]!["lower"]!.GetValue<string>(), null):#,0}</span>"));

    [Fact]
    public void A_mission_stands_beside_the_text_that_is_its_source()
    {
        string text = Write("a.txt", Text);
        string mission = Write("m.json", MissionOf("a.txt", Sha256(Text)));

        var run = Report(text, mission);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("사절단 기록").And.NotContain("발표문에서 읽은 사절단");
        run.Output.Should().Contain("<a href=\"#a1-2\">500만 달러</a>", "the amount of the record leads to the second figure of the text");
        run.Output.Should().Contain("2024-03-24/2024-03-30", "the day of publication is that of the record's source");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text_and_does_not_part_it_from_its_mission()
    {
        string text = Write("a.txt", "\uFEFF" + Text);
        string mission = Write("m.json", MissionOf("a.txt", Sha256("\uFEFF" + Text)));

        Report(text, mission).ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_mission_of_another_text_of_that_name_stands_beside_it_without_links()
    {
        string text = Write("a.txt", Text + "고침\n");
        string mission = Write("m.json", MissionOf("a.txt", Sha256(Text)));

        var run = Report(text, mission);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Be(
            $"trademission: {mission}: $.sources[0].sha256: the mission's places are counted in another text than a.txt; no figure leads there\n");
        run.Output.Should().Contain("사절단 기록").And.NotContain("발표문에서 읽은 사절단").And.Contain("href=\"#m1-1\"");
    }

    [Fact]
    public void A_mission_without_its_text_stands_alone_and_its_figures_lead_to_its_card()
    {
        var run = Report(Write("m.json", MissionOf("elsewhere.txt", Sha256(Text))));

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("href=\"#m1-1\"").And.Contain("id=\"m1-1\"").And.NotContain("class=\"text\"");
    }

    [Fact]
    public void A_text_that_is_no_mission_is_shown_and_adds_nothing()
    {
        var run = Report(Write("a.txt", "오늘 날씨는 맑고 사과는 3천 원이다.\n"));

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("사절단으로 읽지 못함").And.Contain("더할 금액이 없다.").And.Contain(">3천 원</a>");
    }

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_reported()
    {
        string missing = Path.Combine(folder, "missing.txt");
        string broken = Write("broken.json", "{");

        var run = Report(missing, broken, Write("a.txt", Text));

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"trademission: {missing}: there is no such file or folder\ntrademission: {broken}: $: ");
        run.Output.Should().Contain("500만 달러");
    }

    [Fact]
    public void Where_nothing_can_be_read_no_page_is_written()
    {
        string page = Path.Combine(folder, "report.html");

        var run = Cli.Run("report", folder, "-o", page);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be($"trademission: {folder}: the folder has no .txt or .html or .htm or .json file\n");
        File.Exists(page).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_is_to_be_read_is_not_overwritten()
    {
        string text = Write("a.txt", Text);

        var run = Cli.Run("report", folder, "-o", Path.Combine(folder, ".", "a.txt"));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("the page needs a file of its own");
        File.ReadAllText(text).Should().Be(Text);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_named()
    {
        string page = Path.Combine(folder, "missing", "report.html");

        var run = Cli.Run("report", Write("a.txt", Text), "-o", page);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"trademission: {page}: ");
    }

    [Fact]
    public void A_dash_is_a_text_on_standard_input() =>
        Cli.Run(Encoding.UTF8.GetBytes(Text), "report", "-", "-o", "-").Output.Should().Contain("500만 달러");

    private static CliRun Report(params string[] arguments) => Cli.Run(["report", .. arguments, "-o", "-"]);

    [Fact]
    public void The_seeds_missions_and_digests_stand_together()
    {
        var run = Cli.Run("report", "seeds", "-o", "-");

        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("passed over, no missions: seeds/amounts/");
        run.Output.Split("사절단 기록").Should().HaveCount(6);
        run.Output.Should().Contain(">digests/000_9f00ddc72783cce7.txt<");
    }

    [Fact]
    public void Paths_are_told_from_the_folder_that_all_files_are_in() =>
        Report(Write("a.txt", Text), Write("b.txt", Text)).Output.Should().Contain(">a.txt<").And.NotContain(folder);

    [Fact]
    public void Rows_of_one_sender_are_told_apart()
    {
        string page = Report(Write("a.txt", Text), Write("b.txt", Text)).Output;

        page.Should().Contain("광주시 · ").And.Contain("a.txt</span>").And.Contain("b.txt</span>");
    }

    [Fact]
    public void Every_announcement_has_a_way_back_up() =>
        Report(Write("a.txt", Text), Write("b.txt", Text)).Output.Split("<a class=\"up\" href=\"#top\">").Should().HaveCount(3);

    [Fact]
    public void More_than_a_browser_shows_is_asked_before_and_written_to_pages()
    {
        for (int i = 0; i < 101; i++)
        {
            Write(FormattableString.Invariant($"{i:000}.txt"), Text);
        }

        string page = Path.Combine(folder, "report.html");
        var refused = Cli.Run("report", folder, "-o", page);
        (refused.ExitCode, File.Exists(page)).Should().Be((2, false));
        refused.Error.Should().Contain("--yes writes").And.Contain("2 pages more");

        Cli.Run("report", folder, "-o", page, "--yes").ExitCode.Should().Be(0);

        Directory.GetFiles(folder, "*.html").Select(Path.GetFileName).Should().BeEquivalentTo("report.html", "report-1.html", "report-2.html");
        string first = File.ReadAllText(page);
        first.Should().Contain("href=\"report-1.html#a1\"").And.Contain("href=\"report-2.html#a101\"").And.NotContain("<div class=\"text\"");
        File.ReadAllText(Path.Combine(folder, "report-2.html")).Should().Contain("id=\"a101\"").And.NotContain("id=\"a100\"").And.Contain("href=\"./report.html\"");
    }

    private static string MissionOf(string file, string sha256)
    {
        int start = Text.IndexOf("5백만 달러의 계약", StringComparison.Ordinal);
        return $$$"""
            {"id":"a","name":"광주시 통상사절단","kind":"tradeDelegation","delegation":{"sender":{"name":"광주시"}},
             "achievements":[{"basis":"contract","amount":{"lower":"5000000","upper":"5000000","currency":"USD","qualifier":"exact"},"evidence":[{"start":{{{start}}},"length":10}]}],
             "sources":[{"publisher":"광주시","date":"2024-04-07","file":"{{{file}}}","sha256":"{{{sha256}}}"}]}
            """;
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
