using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Playground;

/// <summary>A text to try, and the day it was published on, where it is an announcement.</summary>
internal sealed record Example(string Title, string Text, LocalDate? Day)
{
    internal static IReadOnlyList<Example> Phrases { get; } =
    [
        Of("1조 2천3백억여 원 안팎"),
        Of("40~50억원"),
        Of("수출상담 412만 달러(약 54억 원)"),
        Of("1억 2억달러"),
        Of("지난달 24일부터 30일까지"),
        Of("중소기업 관계자 20여명"),
    ];

    /// <summary>The digests of the seeds, with title and day as their manifest has them.</summary>
    internal static IReadOnlyList<Example> Announcements { get; } = [.. ReadAnnouncements()];

    private static Example Of(string phrase) => new(phrase, phrase, null);

    private static IEnumerable<Example> ReadAnnouncements()
    {
        using var manifest = JsonDocument.Parse(Read("manifest.json"));
        foreach (var article in manifest.RootElement.GetProperty("articles").EnumerateArray())
        {
            yield return new(Member("title"), Read(Member("file")), LocalDatePattern.Iso.Parse(Member("assumedDate")).Value);

            string Member(string name) => article.GetProperty(name).GetString()!;
        }
    }

    private static string Read(string name)
    {
        using StreamReader reader = new(typeof(Example).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
