using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Playground;

/// <summary>A text to try, and the day it was published on, where it is an announcement.</summary>
internal sealed record Example(string Title, string Text, LocalDate? Day)
{
    internal static IReadOnlyList<Example> Phrases { get; } =
        [.. ((string[])["1조 2천3백억여 원 안팎", "40~50억원", "수출상담 412만 달러(약 54억 원)", "1억 2억달러", "지난달 24일부터 30일까지", "중소기업 관계자 20여명"])
            .Select(phrase => new Example(phrase, phrase, null))];

    /// <summary>The digests of the seeds, with title and day as their manifest has them.</summary>
    internal static IReadOnlyList<Example> Announcements { get; } = [.. ReadAnnouncements()];

    private static IEnumerable<Example> ReadAnnouncements()
    {
        using var manifest = JsonDocument.Parse(Read("manifest.json"));
        foreach (var article in manifest.RootElement.GetProperty("articles").EnumerateArray())
        {
            string day = article.GetProperty("assumedDate").GetString()!;
            yield return new(article.GetProperty("title").GetString()!, Read(article.GetProperty("file").GetString()!), LocalDatePattern.Iso.Parse(day).Value);
        }
    }

    private static string Read(string name)
    {
        using StreamReader reader = new(typeof(Example).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
