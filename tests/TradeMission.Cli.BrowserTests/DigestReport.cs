using TradeMission.Cli.BrowserTests;

[assembly: AssemblyFixture(typeof(DigestReport))]

namespace TradeMission.Cli.BrowserTests;

/// <summary>The reports of the five digests, each written once.</summary>
public sealed class DigestReport : IDisposable
{
    private readonly Lazy<ReportFile> korean = new(() => ReportFile.Of("seeds/digests"));
    private readonly Lazy<ReportFile> english = new(() => ReportFile.Of("seeds/digests", "--language", "en"));

    internal string Korean => korean.Value.Path;

    internal string In(string language) => language == "en" ? english.Value.Path : Korean;

    public void Dispose()
    {
        foreach (var report in new[] { korean, english }.Where(report => report.IsValueCreated))
        {
            report.Value.Dispose();
        }
    }
}
