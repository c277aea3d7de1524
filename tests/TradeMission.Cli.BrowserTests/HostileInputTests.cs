using System.Text;

namespace TradeMission.Cli.BrowserTests;

/// <summary>Whatever a file is named and says, it stays text.</summary>
public sealed class HostileInputTests(Chromium chromium) : IDisposable
{
    private const string Name = "<script>alert(1)<img src=x onerror=alert(2)>\"'&.txt";

    private const string Text = "</p></div><script>alert(3)</script>\r\n<img src=\"https://example.com/x.png\" onerror=\"alert(4)\">\r"
        + "<style>*{display:none}</style><svg onload=alert(5)>&lt;1억 2천만달러&gt;\u0085\u2028\u202E\uFEFF𝕏 <a href=\"javascript:alert(6)\">광주시 통상사절단</a>"
        + "{{1+1}} <!-- 3억원 --> ]]> ${7}\n\n광주시 통상사절단은 \"><b>5백만 달러</b>\" 계약을 체결했다\n";

    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_text_full_of_markup_is_shown_word_for_word()
    {
        using var file = ReportFile.Of(Write(Name, Text));
        await using var report = await chromium.Open(file.Path);

        (await report.Texts(".text")).Should().Equal(Text);
        (await report.Texts(".text a.figure")).Should().Equal("1억 2천만달러", "3억원", "5백만 달러");
    }

    [Fact]
    public async Task A_name_full_of_markup_is_shown_as_it_is()
    {
        using var file = ReportFile.Of(Write(Name, Text));
        await using var report = await chromium.Open(file.Path);

        (await report.Texts(".announcement bdi.file")).Should().Equal(Name);
    }

    [Fact]
    public async Task Nothing_runs_nothing_is_asked_for_and_nothing_is_added_to_the_page()
    {
        using var file = ReportFile.Of(Write(Name, Text), Write("m.json", MissionOf("<script>alert(7)</script>", "<img src=x onerror=alert(8)>")));
        await using var report = await chromium.Open(file.Path);
        await report.Page.Locator("a.figure").First.FocusAsync();

        report.Faults.Should().BeEmpty();
        report.Requests.Where(request => !request.StartsWith("data:,", StringComparison.Ordinal)).Should().Equal(new Uri(file.Path).AbsoluteUri);
        (await report.Texts("script, img, iframe, .text style, .text svg, [onerror], [onload], [style]")).Should().BeEmpty();
        (await report.Texts(".announcement h2")).Should().EndWith("<script>alert(7)</script>");
    }

    [Fact]
    public async Task The_policy_of_the_page_forbids_scripts_of_any_kind()
    {
        using var file = ReportFile.Of(Write("a.txt", Text));
        await using var report = await chromium.Open(file.Path);

        await report.Page.EvaluateAsync("() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s); }");

        (await report.Page.EvaluateAsync<bool>("() => 'ran' in window")).Should().BeFalse();
        report.Faults.Should().ContainSingle().Which.Should().Contain("Content Security Policy");
    }

    private static string MissionOf(string name, string sender) =>
        $$$"""{"id":"a","name":{{{Quoted(name)}}},"kind":"tradeDelegation","delegation":{"sender":{"name":{{{Quoted(sender)}}}}},"sources":[]}""";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
