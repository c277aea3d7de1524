using Microsoft.Playwright;
using NodaTime.Text;
using TradeMission.Cli.BrowserTests;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Reading;

namespace TradeMission.Samples.BrowserTests;

/// <summary>What goes in is read by the library as it is typed.</summary>
public class PlaygroundReadingTests(Chromium chromium, PlaygroundServer playground)
{
    private const string Figures = "() => [...document.querySelectorAll('.text a.figure')].map(figure => `${figure.classList[1]} ${figure.textContent}`)";

    public static TheoryData<int> Digests => [.. Enumerable.Range(0, Seeds.Files.Count)];

    [Theory]
    [InlineData("1조 2천3백억여 원 안팎", "약 1조 2300억 원 = KRW 1,230,000,000,000")]
    [InlineData("40~50억원", "40억 ~ 50억 원 = KRW 4,000,000,000 ~ 5,000,000,000")]
    [InlineData("5억5천만원 이상", "5억 5천만 원 이상 = KRW 550,000,000")]
    public async Task A_phrase_is_read_as_it_is_typed(string phrase, string amount)
    {
        await using var page = await chromium.Open(playground);
        await page.Text().FillAsync("");

        await page.Text().PressSequentiallyAsync(phrase);

        await Assertions.Expect(page.Page.Locator(".phrase strong")).ToHaveTextAsync(amount);
        await Assertions.Expect(page.Marked()).ToHaveTextAsync(phrase);
    }

    [Theory]
    [InlineData("1억 2억달러")]
    [InlineData("30만 페소")]
    [InlineData("1,23억원")]
    public async Task A_phrase_that_is_no_amount_says_where_and_why_in_the_words_of_the_library(string phrase)
    {
        await using var page = await chromium.Open(playground);

        await page.Text().FillAsync(phrase);

        await Assertions.Expect(page.Page.Locator(".phrase .error")).ToHaveTextAsync(KoreanAmount.Read(phrase).Error.Describe(phrase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("23명")]
    [InlineData("지난달 24일부터 30일까지")]
    [InlineData("계약 5만 달러.\n상담 7만 달러.")]
    public async Task What_is_meant_as_no_amount_is_not_blamed_for_being_none(string text)
    {
        await using var page = await chromium.Open(playground, "#text=1");
        await Assertions.Expect(page.Page.Locator(".phrase .error")).ToBeVisibleAsync();

        await page.Text().FillAsync(text);

        await Assertions.Expect(page.Page.Locator(".phrase")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task A_date_is_read_as_of_the_day_that_is_chosen()
    {
        await using var page = await chromium.Open(playground);
        await page.Text().FillAsync("지난달 24일부터 30일까지");
        var reading = page.Page.Locator("#a1-1-read");
        await Assertions.Expect(reading).ToContainTextAsync("XX-24");

        await page.Page.Locator("#day").FillAsync("2024-04-07");
        await Assertions.Expect(reading).ToContainTextAsync("2024-03-24/2024-03-30");

        await page.Page.Locator("#day").FillAsync("");
        await Assertions.Expect(reading).ToContainTextAsync("XX-24");
    }

    [Theory]
    [MemberData(nameof(Digests))]
    public async Task An_announcement_has_the_figures_the_draft_and_the_checks_of_the_library(int number)
    {
        string file = Seeds.Files[number];
        string text = Seeds.DigestOf(file);
        var day = LocalDatePattern.Iso.Parse(Seeds.ReferenceDateOf(file)).Value;
        await using var page = await chromium.Open(playground);

        await page.Page.Locator("ul.examples >> nth=1").Locator("button").Nth(number).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#day")).ToHaveValueAsync(Seeds.ReferenceDateOf(file));

        (await page.Texts(".text")).Should().Equal(text);
        (await page.Page.EvaluateAsync<string[]>(Figures)).Should().Equal(
            KoreanText.FindFigures(text, day).Select(figure => $"{figure.Kind.ToString().ToLowerInvariant()} {text.Substring(figure.Span.Start, figure.Span.Length)}"));
        var draft = PressReleaseReader.Read(text, new() { PublicationDate = day });
        (await page.Texts(".announcement h2")).Should().Equal(draft.Name?.Value ?? "넣은 글");
        (await page.Texts(".outcomes li")).Should().HaveCount(draft.Agreements.Count + draft.Achievements.Count);
        (await page.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.checks > li')].map(check => check.className)")).Should().Equal(
            Reconciliation.Check(draft).Select(check => check.Verdict.ToString().ToLowerInvariant()));
    }

    [Fact]
    public async Task Writing_in_the_middle_of_a_text_leaves_the_rest_where_it_is()
    {
        await using var page = await chromium.Open(playground);
        await page.Text().FillAsync("계약 억원");
        for (int i = 0; i < 2; i++)
        {
            await page.Text().PressAsync("ArrowLeft");
        }

        await page.Text().PressSequentiallyAsync("12345");

        await Assertions.Expect(page.Text()).ToHaveValueAsync("계약 12345억원");
        await Assertions.Expect(page.Page.Locator(".text a.figure")).ToHaveTextAsync("12345억원");
    }

    [Fact]
    public async Task A_text_of_which_nothing_is_a_mission_has_no_draft()
    {
        await using var page = await chromium.Open(playground);

        await page.Text().FillAsync("환율이 올라 1억 원이 아쉽다");

        await Assertions.Expect(page.Page.Locator(".text a.figure")).ToHaveTextAsync("1억 원");
        await Assertions.Expect(page.Page.Locator(".card")).ToHaveCountAsync(0);
    }
}
