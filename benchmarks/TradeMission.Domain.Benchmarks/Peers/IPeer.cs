namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>Something that a program could take to read Korean amounts.</summary>
internal interface IPeer
{
    /// <summary>What it is called, with its version.</summary>
    string Name { get; }

    /// <summary>What it reads in each phrase, the lower figure where there are two; null where it reads nothing.</summary>
    IReadOnlyList<PeerAnswer?> Read(IReadOnlyList<string> phrases);

    /// <summary>The amounts that it finds in a text; null where it finds none in any text.</summary>
    IReadOnlyList<FoundAmount>? Find(string text);
}
