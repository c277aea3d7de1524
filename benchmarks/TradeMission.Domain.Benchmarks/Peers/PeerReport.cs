using System.Text;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Benchmarks.Reporting;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>Asks every peer the same things, and writes what each reads right into benchmarks/results/peers.md.</summary>
internal static class PeerReport
{
    private const string Heading = """
        # What others read

        What a program could take instead, asked the same things. ✓ is the right figure and currency; of a range or a bound the lower figure counts,
        or the upper one where there is no lower, and qualifiers are not asked for. kor-to-number and Humanizer read numbers alone: the figure
        counts, and they look at no texts. Where an answer is not right it is shown, and – is none. The regular expression is that of
        `Baselines/RegexAmounts.cs`. `--peers` wrote this file (benchmarks/README.md).


        """;

    internal static int Run()
    {
        var npm = KorToNumberPeer.TryInstall();
        List<IPeer> peers = [.. new IPeer?[] { new LibraryPeer(), new RegexPeer(), new RecognizersPeer(), npm, new HumanizerPeer() }.OfType<IPeer>()];
        string file = RepositoryFiles.PathOf("benchmarks", "results", "peers.md");
        File.WriteAllText(file, $"{Heading}{PeerTables.Ten(peers)}\n{PeerTables.Counts(peers)}", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (npm is not null)
        {
            MeasurementFiles.Write(MeasurementFiles.Peers, [new(nameof(PhraseForms), nameof(KorToNumberPeer), npm.Nanoseconds, null)]);
        }

        Console.WriteLine(file);
        return 0;
    }
}
