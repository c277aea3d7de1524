using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace TradeMission.Samples.Tests;

public sealed class WebApiTests(WebApiServer server) : IClassFixture<WebApiServer>
{
    [Fact]
    public async Task An_announcement_is_answered_with_its_draft_and_its_checks()
    {
        string text = await File.ReadAllTextAsync(Sample.PathOf("seeds/digests/001_19a90bbbd82abfe9.txt"), TestContext.Current.CancellationToken);

        var (status, draft) = await Post(new JsonObject { ["text"] = text, ["publishedOn"] = "2024-04-07" }.ToJsonString());

        status.Should().Be(HttpStatusCode.OK);
        draft["isComplete"]!.GetValue<bool>().Should().BeTrue();
        draft["sender"]!["value"]!["name"]!.GetValue<string>().Should().Be("광주시 북구");
        draft["agreements"]!.AsArray().Should().NotBeEmpty();
        draft["checks"]!.AsArray().Select(check => check!["verdict"]!.GetValue<string>()).Should().Contain("holds");
    }

    [Fact]
    public async Task The_amounts_from_a_minimum_on_are_listed()
    {
        await Post("""{"text":"계약 3만 홍콩달러, 2만 홍콩달러 이상, 1만 홍콩달러, 최대 9만 홍콩달러, 5만 달러"}""");

        var (status, amounts) = await Get("amounts?minimum=" + Uri.EscapeDataString("2만 홍콩달러"));

        status.Should().Be(HttpStatusCode.OK);
        amounts.AsArray().Select(found => found!["words"]!.GetValue<string>()).Should().Equal("3만 홍콩달러", "2만 홍콩달러");
    }

    [Theory]
    [InlineData("1억 2억달러", 4, 1, "a unit may occur only once")]
    [InlineData("만억원", 1, 1, null)]
    [InlineData("40~50억원", 0, 7, "an amount of one figure is required, not a range or a bound")]
    [InlineData("", 0, 0, "there is nothing to read")]
    public async Task A_minimum_that_is_none_is_a_problem_with_place_and_rule(string minimum, int start, int length, string? rule)
    {
        var (status, problem) = await Get("amounts?minimum=" + Uri.EscapeDataString(minimum));

        status.Should().Be(HttpStatusCode.BadRequest);
        problem["parameter"]!.GetValue<string>().Should().Be("minimum");
        problem["place"]!.ToJsonString().Should().Be($$"""{"start":{{start}},"length":{{length}}}""");
        problem["rule"]!.GetValue<string>().Should().Be(rule ?? problem["rule"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"text":5}""", "$.text", "a value of another type is required")]
    [InlineData("""{"text":"x","publishedOn":"2024-02-30"}""", "$.publishedOn", "A day of the calendar such as \"2024-04-07\" is required, not '2024-02-30'.")]
    [InlineData("""{"text":"x","extra":1}""", "$.extra", "The JSON property 'extra'")]
    [InlineData("""{"publishedOn":"2024-04-07"}""", "$", "JSON deserialization for type")]
    [InlineData("""{"text":""", "$.text", "Expected")]
    [InlineData("""{"text":"x","text":"y"}""", "$.text", "Duplicate property 'text'")]
    [InlineData("null", "$", "a body in JSON is required")]
    [InlineData("", "$", "a body in JSON is required")]
    public async Task A_body_that_does_not_bind_is_a_problem_with_path_and_rule(string body, string place, string rule)
    {
        var (status, problem) = await Post(body);

        status.Should().Be(HttpStatusCode.BadRequest);
        problem["title"]!.GetValue<string>().Should().Be("The request cannot be read.");
        problem["place"]!.GetValue<string>().Should().Be(place);
        problem["rule"]!.GetValue<string>().Should().StartWith(rule);
    }

    [Theory]
    [InlineData("application/json; charset=euc-kr", "charset: the body must be utf-8, not 'euc-kr'.")]
    [InlineData("application/json; charset=\"no-such\"", "charset: the body must be utf-8, not 'no-such'.")]
    [InlineData("text/plain", "$: the content must be application/json.")]
    public async Task A_body_of_another_kind_is_a_problem(string contentType, string detail)
    {
        using var content = new ByteArrayContent("""{"text":"x"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var (status, problem) = await Read(await server.Client.PostAsync(new Uri("announcements", UriKind.Relative), content, TestContext.Current.CancellationToken));

        status.Should().Be(HttpStatusCode.UnsupportedMediaType);
        problem["detail"]!.GetValue<string>().Should().Be(detail);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    public async Task A_body_of_utf_8_is_read_whether_it_says_so_or_not(string contentType)
    {
        using var content = new ByteArrayContent("""{"text":"계약 5만 달러"}"""u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var (status, _) = await Read(await server.Client.PostAsync(new Uri("announcements", UriKind.Relative), content, TestContext.Current.CancellationToken));

        status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_blank_text_is_a_problem()
    {
        var (status, problem) = await Post("""{"text":" "}""");

        status.Should().Be(HttpStatusCode.BadRequest);
        problem["rule"]!.GetValue<string>().Should().Be("a text that says something is required");
    }

    [Fact]
    public async Task The_endpoints_are_described_by_open_api()
    {
        var (_, description) = await Get("openapi/v1.json");

        description["openapi"]!.GetValue<string>().Should().StartWith("3.");
        description["paths"]!.AsObject().Select(path => path.Key).Should().Equal("/announcements", "/amounts");
        description["paths"]!["/amounts"]!["get"]!["responses"]!["400"]!["content"]!["application/problem+json"].Should().NotBeNull();
        description["components"]!["schemas"]!["LocalDate"]!["format"]!.GetValue<string>().Should().Be("date");
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> Get(string path) =>
        await Read(await server.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    private async Task<(HttpStatusCode Status, JsonNode Answer)> Post(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Read(await server.Client.PostAsync(new Uri("announcements", UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    private static async Task<(HttpStatusCode Status, JsonNode Answer)> Read(HttpResponseMessage response)
    {
        using (response)
        {
            string expected = response.IsSuccessStatusCode ? "application/json" : "application/problem+json";
            response.Content.Headers.ContentType!.MediaType.Should().StartWith(expected);
            return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!);
        }
    }
}
