using TradeMission.Cli.BrowserTests;

namespace TradeMission.Samples.BrowserTests;

/// <summary>Text stays text, and stays in the page.</summary>
public class PlaygroundHostileTests(Chromium chromium, PlaygroundServer playground)
{
    private const string Hostile = "</p></div><script>alert(1)</script>\n<img src=\"https://example.com/x.png\" onerror=\"alert(2)\">"
        + "<style>*{display:none}</style><svg onload=alert(3)>&lt;1억 2천만달러&gt;\u2028\u202E\uFEFF𝕏 <a href=\"javascript:alert(4)\">광주시 통상사절단</a>"
        + "{{1+1}} @(1+1) <!-- 3억원 --> ]]> ${7}\n\n광주시 통상사절단은 \"><b>5백만 달러</b>\" 계약을 체결했다\n";

    private const string Marked = ".text";
    private const string Foreign = "#app :is(script, img, iframe, style, svg, [onerror], [onload], [style])";

    [Fact]
    public async Task A_text_full_of_markup_is_shown_word_for_word()
    {
        await using var page = await chromium.Open(playground);

        await page.Text().FillAsync(Hostile);
        await page.Page.Locator(".text a.figure").Nth(2).WaitForAsync();

        (await page.Texts(Marked)).Should().Equal(Hostile);
        (await page.Texts(".text a.figure")).Should().Equal("1억 2천만달러", "3억원", "5백만 달러");
        (await page.Texts(Foreign)).Should().BeEmpty();
        page.Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("#lang=<script>alert(1)</script>&on=<b>&text=" + "<img src=x onerror=alert(2)>1억원", "<img src=x onerror=alert(2)>1억원")]
    [InlineData("#text=%", "%")]
    [InlineData("#text=%FF%00%D8%001억원", "%FF\0%D8\01억원")]
    [InlineData("#&&==&text=a=b%26c&text=d", "a=b&c")]
    [InlineData("#lang=en", "1조 2천3백억여 원 안팎")]
    public async Task An_address_holds_text_and_nothing_else(string fragment, string text)
    {
        await using var page = await chromium.Open(playground, fragment);

        (await page.Text().InputValueAsync()).Should().Be(text);
        (await page.Texts(Foreign)).Should().BeEmpty();
        page.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Once_it_is_loaded_the_page_asks_for_nothing_and_works_without_a_connection()
    {
        await using var page = await chromium.Open(playground);
        int loaded = page.Requests.Count;
        await page.Page.Context.SetOfflineAsync(true);

        await page.Choose("광주시 통상사절단");
        await page.TurnTo("en");
        await page.Page.Locator("#day").FillAsync("2024-04-07");
        await page.Text().FillAsync(Hostile);
        await page.Page.Locator("#link").ClickAsync();
        await page.Page.Locator(".text a.figure").Nth(2).ClickAsync();

        loaded.Should().BeGreaterThan(10, "the library and what runs it are loaded in parts");
        page.Requests.Skip(loaded).Should().BeEmpty();
        page.Requests.Where(request => request != "data:,").Should().OnlyContain(request => request.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
        page.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task The_policy_of_the_page_forbids_scripts_within_it_and_requests_elsewhere()
    {
        await using var page = await chromium.Open(playground);

        await page.Page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s); }");
        await page.Page.EvaluateAsync("() => fetch('https://example.com/').catch(() => 0)");

        (await page.Page.EvaluateAsync<bool>("() => 'ran' in window")).Should().BeFalse();
        page.Faults.Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyContain(fault => fault.Contains("Content Security Policy"));
    }
}
