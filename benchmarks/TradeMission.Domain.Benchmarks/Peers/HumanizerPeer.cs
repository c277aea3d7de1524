using System.Globalization;
using Humanizer;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>Humanizer's numbers from words.</summary>
internal sealed class HumanizerPeer : IPeer
{
    private static readonly CultureInfo Culture = new Korean();

    public string Name => $"Humanizer {PeerVersion.Of(typeof(WordsToNumberExtension))}";

    public IReadOnlyList<PeerAnswer?> Read(IReadOnlyList<string> phrases) => [.. phrases.Select(Read)];

    public IReadOnlyList<FoundAmount>? Find(string text) => null;

    private static PeerAnswer? Read(string phrase)
    {
        try
        {
            return phrase.TryToNumber(out var value, Culture) ? new(value, null) : null;
        }
        catch (NotSupportedException)
        {
            return null; // what it says to every Korean text
        }
    }

    // Without ICU a culture does not know its language.
    private sealed class Korean() : CultureInfo("ko-KR")
    {
        public override string TwoLetterISOLanguageName => "ko";
    }
}
