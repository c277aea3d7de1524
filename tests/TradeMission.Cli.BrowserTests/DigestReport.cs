using TradeMission.Cli.BrowserTests;

[assembly: AssemblyFixture(typeof(DigestReport))]

namespace TradeMission.Cli.BrowserTests;

/// <summary>The reports of the five digests, each written once.</summary>
public sealed class DigestReport : IDisposable
{
    private readonly Lazy<ReportFile> korean = new(() => ReportFile.Of("seeds/digests"));
    private readonly Lazy<ReportFile> dated = new(() => ReportFile.Of("seeds/digests/001_19a90bbbd82abfe9.txt", "--reference-date", "2024-04-07"));
    private readonly Lazy<ReportFile> english = new(() => ReportFile.Of("seeds/digests", "--language", "en"));

    internal string Korean => korean.Value.Path;

    /// <summary>The report of one digest that knows its day of publication.</summary>
    internal string Dated => dated.Value.Path;

    internal string In(string language) => language == "en" ? english.Value.Path : Korean;

    public void Dispose()
    {
        foreach (var report in new[] { korean, english, dated }.Where(report => report.IsValueCreated))
        {
            report.Value.Dispose();
        }
    }
}
