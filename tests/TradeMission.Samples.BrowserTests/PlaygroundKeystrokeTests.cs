using System.Globalization;
using TradeMission.Cli.BrowserTests;

namespace TradeMission.Samples.BrowserTests;

/// <summary>How long the page takes for a keystroke; it is noted in artifacts, and how long is no matter of a test.</summary>
public class PlaygroundKeystrokeTests(Chromium chromium, PlaygroundServer playground)
{
    private const int Length = 5000;
    private const int Keystrokes = 100;

    // From the event of a keystroke until the page has what was read and has drawn it, in milliseconds.
    private const string Answer = """
        key => new Promise(done => {
          const text = document.querySelector("#text"), start = performance.now();
          text.value += key;
          text.dispatchEvent(new Event("input", { bubbles: true }));
          const wait = () => document.querySelector(".text").textContent === text.value
            ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
            : setTimeout(wait);
          wait();
        })
        """;

    [Fact]
    public async Task Each_keystroke_in_a_long_announcement_is_answered()
    {
        string text = string.Concat(Seeds.Files.Select(Seeds.DigestOf))[..Length];
        await using var page = await chromium.Open(playground);
        await page.Text().FillAsync(text);
        await page.Page.Locator(".text a.figure").Nth(50).WaitForAsync();

        List<double> times = [];
        for (int i = 0; i < Keystrokes; i++)
        {
            times.Add(await page.Page.EvaluateAsync<double>(Answer, (i % 10).ToString(CultureInfo.InvariantCulture)));
        }

        (await page.Text().InputValueAsync()).Should().HaveLength(Length + Keystrokes);
        times.Sort();
        await File.WriteAllTextAsync(
            Repository.PathOf("artifacts/playground-keystrokes.txt"),
            FormattableString.Invariant($"{Keystrokes} keystrokes in {Length} characters: median {times[Keystrokes / 2]:0.0} ms, longest {times[^1]:0.0} ms\n"),
            TestContext.Current.CancellationToken);
    }
}
