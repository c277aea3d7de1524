using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace TradeMission.Samples.Tests;

public sealed class McpTests(McpServer server) : IClassFixture<McpServer>
{
    private const string Digest = "seeds/digests/001_19a90bbbd82abfe9.txt";
    private const string Day = "2024-04-07";

    [Fact]
    public async Task The_tools_say_what_they_do_take_and_leave_alone()
    {
        var tools = await server.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        tools.Select(tool => tool.Name).Should().BeEquivalentTo("read_amount", "find_figures", "read_announcement", "add_up");
        foreach (var tool in tools)
        {
            tool.Description.Should().NotBeEmpty();
            tool.ProtocolTool.Annotations!.ReadOnlyHint.Should().BeTrue();
            tool.JsonSchema.GetProperty("properties").EnumerateObject().Should().OnlyContain(parameter => parameter.Value.GetProperty("description").GetString()!.Length > 0);
        }
    }

    [Theory]
    [InlineData("1조 2천3백억여 원 안팎", """{"qualifier":"approximate","lower":"1230000000000","upper":"1230000000000","currency":"KRW","implied":false,"ambiguous":false}""")]
    [InlineData("40~50억원", """{"qualifier":"range","lower":"4000000000","upper":"5000000000","currency":"KRW","implied":false,"ambiguous":false}""")]
    [InlineData("5억5천만 달러 이상", """{"qualifier":"atLeast","lower":"550000000","upper":null,"currency":"USD","implied":false,"ambiguous":false}""")]
    public async Task An_amount_is_read_with_its_bounds(string phrase, string answer) =>
        (await Call("read_amount", ("phrase", phrase))).Should().Be(answer);

    [Theory]
    [InlineData("1억 2억달러", "'1억 2억달러' cannot be read at character 5 ('억'): a unit may occur only once.")]
    [InlineData("", "'' cannot be read at character 1: there is nothing to read.")]
    public async Task What_is_no_amount_is_an_error_in_the_words_of_the_library(string phrase, string error) =>
        (await Fail("read_amount", ("phrase", phrase))).Should().Be(error);

    [Theory]
    [InlineData("수출상담 412만 달러(약 54억 원), 지난달 24일부터 30일까지 6개사 \"참가\"", null)]
    [InlineData("수출상담 412만 달러(약 54억 원), 지난달 24일부터 30일까지 6개사 \"참가\"", Day)]
    [InlineData("", null)]
    [InlineData("</script>\u0000\uFEFF𝕏 1억 2천만달러\r\n", null)]
    public async Task Figures_are_found_as_the_pipe_finds_them(string text, string? referenceDate)
    {
        (await Call("find_figures", ("text", text), ("referenceDate", referenceDate))).Should().Be(await Pipe(text, referenceDate));
    }

    [Fact]
    public async Task The_figures_of_an_announcement_are_those_of_the_pipe()
    {
        string text = await File.ReadAllTextAsync(Sample.PathOf(Digest), TestContext.Current.CancellationToken);

        (await Call("find_figures", ("text", text), ("referenceDate", Day))).Should().Be(await Pipe(text, Day));
    }

    [Fact]
    public async Task An_announcement_is_answered_with_mission_open_points_and_checks_as_the_program_reads_it()
    {
        string text = await File.ReadAllTextAsync(Sample.PathOf(Digest), TestContext.Current.CancellationToken);

        var draft = JsonNode.Parse(await Call("read_announcement", ("text", text), ("referenceDate", Day)))!;

        var run = await Run.ToEnd("dotnet", Sample.Program, "read", Digest, "--reference-date", Day, "--format", "ndjson");
        var expected = JsonNode.Parse(run.Output)!;
        draft.AsObject().Select(member => member.Key).Should().Equal(expected.AsObject().Select(member => member.Key));
        foreach (var (name, value) in expected.AsObject().Where(member => member.Key is not ("source" or "mission")))
        {
            draft[name]!.ToJsonString().Should().Be(value!.ToJsonString());
        }

        draft["mission"]!["agreements"]!.ToJsonString().Should().Be(expected["mission"]!["agreements"]!.ToJsonString());
    }

    [Theory]
    [InlineData("find_figures")]
    [InlineData("read_announcement")]
    public async Task A_day_that_is_none_is_an_error(string tool) =>
        (await Fail(tool, ("text", "지난달 24일"), ("referenceDate", "2024-02-30"))).Should().Be("'2024-02-30' is no day of the calendar such as 2024-04-07.");

    [Fact]
    public async Task Amounts_are_added_up_by_currency_bound_by_bound()
    {
        string answer = await Call("add_up", ("phrases", (string[])["412만 달러", "약 3억원", "40~50억원", "5만 달러 이상", "0.1억원"]));

        answer.Should().Be("""
            {"totals":[{"qualifier":"range","lower":"4310000000","upper":"5310000000","currency":"KRW","implied":false,"summands":3},
            {"qualifier":"atLeast","lower":"4170000","upper":null,"currency":"USD","implied":false,"summands":2}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Adding_nothing_up_is_no_total() => (await Call("add_up", ("phrases", Array.Empty<string>()))).Should().Be("""{"totals":[]}""");

    [Fact]
    public async Task A_sum_with_an_amount_that_is_none_names_it() =>
        (await Fail("add_up", ("phrases", (string[])["1억원", "만억원"]))).Should().Be("'만억원' cannot be read at character 2 ('억'): a larger unit may not follow a smaller one.");

    [Fact]
    public async Task A_sum_beyond_what_can_be_held_is_an_error()
    {
        string[] phrases = [.. Enumerable.Repeat("9999해원", 80_000)];

        (await Fail("add_up", ("phrases", phrases))).Should().Be("The sum is beyond the range of decimal.");
    }

    private async Task<string> Call(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Result(tool, arguments);
        string text = TextOf(result);
        result.IsError.Should().NotBe(true, text);
        JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(result.StructuredContent!.Value.GetRawText())).Should().BeTrue("text and structure say the same");
        return text;
    }

    private async Task<string> Fail(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Result(tool, arguments);
        result.IsError.Should().BeTrue();
        return TextOf(result);
    }

    private async Task<CallToolResult> Result(string tool, (string Name, object? Value)[] arguments) => await server.Client.CallToolAsync(
        tool,
        arguments.Where(argument => argument.Value is not null).ToDictionary(argument => argument.Name, argument => argument.Value),
        cancellationToken: TestContext.Current.CancellationToken);

    private static string TextOf(CallToolResult result) => result.Content.OfType<TextContentBlock>().Single().Text;

    private static async Task<string> Pipe(string text, string? referenceDate)
    {
        using var process = Run.Start("dotnet", Sample.Program, "pipe");
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { text, referenceDate }, Options));
        process.StandardInput.Close();
        return (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd('\n');
    }

    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };
}
