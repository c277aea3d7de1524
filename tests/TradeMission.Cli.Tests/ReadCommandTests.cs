using System.Text;
using System.Text.Json.Nodes;

namespace TradeMission.Cli.Tests;

public class ReadCommandTests
{
    private static readonly string Digest = Path.Combine(Repository.Root, "seeds", "digests", "001_19a90bbbd82abfe9.txt");

    [Fact]
    public void A_draft_is_an_object_of_source_draft_mission_open_and_checks()
    {
        var run = Cli.Run("read", "--format", "ndjson", "--reference-date", "2024-04-07", "--publisher", "광주일보", Digest);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        var draft = run.Objects.Single();
        draft.Select(member => member.Key).Should().Equal("source", "draft", "mission", "open", "checks");
        draft["source"]!.GetValue<string>().Should().Be(Digest);
        draft["draft"]!["delegation"]!["sender"]!["name"]!.GetValue<string>().Should().Be("광주시 북구");
        draft["mission"]!["delegation"]!["sender"]!["name"]!.GetValue<string>().Should().Be("광주시 북구");
        draft["mission"]!["sources"]![0]!["publisher"]!.GetValue<string>().Should().Be("광주일보");
    }

    [Fact]
    public void A_check_has_its_verdict_its_difference_and_the_words()
    {
        var draft = Cli.Run("read", "--format", "ndjson", "--reference-date", "2024-04-07", Digest).Objects.Single();

        var checks = draft["checks"]!.AsArray().Select(check => check!.AsObject()).ToList();
        checks.Select(check => (check["kind"]!.GetValue<string>(), check["verdict"]!.GetValue<string>(), check["difference"]!.GetValue<string>()))
            .Should().Equal(("partsToTotal", "holds", "0"), ("targetPlusExcess", "holds", "0"), ("daysToDates", "holds", "0"));
        checks[0]["spans"]!.AsArray().Select(span => span!["text"]!.GetValue<string>()).Should().Contain("1000만 달러").And.Contain("325만 달러").And.Contain("675만 달러");
    }

    [Fact]
    public void The_mission_of_the_json_is_what_summary_reads()
    {
        var draft = Cli.Run("read", "--format", "ndjson", "--reference-date", "2024-04-07", Digest).Objects.Single();

        var summary = Cli.Run(Encoding.UTF8.GetBytes(draft["mission"]!.ToJsonString()), "summary", "--format", "json", "-");

        summary.Error.Should().BeEmpty();
        summary.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_draft_that_is_no_mission_yet_has_none_and_says_what_lacks()
    {
        var draft = JsonNode.Parse(Cli.Run(Encoding.UTF8.GetBytes("울산시는 봄꽃축제를 연다."), "read", "--format", "json", "-").Output)![0]!;

        draft["mission"].Should().BeNull();
        draft["open"]!.AsArray().Where(point => point!["required"]!.GetValue<bool>()).Select(point => point!["member"]!.GetValue<string>())
            .Should().Equal("kind", "name", "delegation.sender");
    }

    [Fact]
    public void A_draft_that_is_no_mission_yet_holds_what_is_known()
    {
        var draft = JsonNode.Parse(Cli.Run(Encoding.UTF8.GetBytes("시장개척단이 태국 방콕에서 300만 달러의 수출상담을 벌였다."), "read", "--format", "json", "-").Output)![0]!;

        draft["mission"].Should().BeNull();
        draft["draft"]!["kind"]!.GetValue<string>().Should().Be("marketDevelopment");
        draft["draft"]!["achievements"]![0]!["amount"]!["lower"]!.GetValue<string>().Should().Be("3000000");
    }

    [Fact]
    public void The_day_of_publication_is_read_from_the_text()
    {
        var draft = JsonNode.Parse(Cli.Run(Encoding.UTF8.GetBytes("입력 2024.04.07 19:10\n나주시는 지난달 4일부터 8일까지 태국 방콕에 시장개척단을 보냈다."), "read", "--format", "json", "-").Output)![0]!;

        draft["draft"]!["period"]!["start"]!.GetValue<string>().Should().Be("2024-03-04");
        draft["mission"]!["sources"]![0]!["date"]!.GetValue<string>().Should().Be("2024-04-07");
    }

    [Fact]
    public void The_table_quotes_the_words_and_names_the_rules()
    {
        var run = Cli.Run("read", "--reference-date", "2024-04-07", Digest);

        run.Output.Should().Contain("광융합무역촉진단").And.Contain("inferred: travels as the head of the sender (보내는 기관의 장이 직접 방문한다)").And.Contain("325만 달러").And.Contain("partsToTotal");
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_read()
    {
        var run = Cli.Run("read", "--format", "ndjson", "missing.txt", Digest);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Contain("missing.txt");
        run.Lines.Should().ContainSingle();
    }
}
