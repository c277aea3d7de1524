using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Output;

/// <summary>Where the figures go that were found in texts.</summary>
internal interface IMatchOutput : IDisposable
{
    /// <summary>Adds an amount.</summary>
    /// <param name="source">The text's name.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="place">Where the amount starts.</param>
    /// <param name="match">The amount.</param>
    void Add(string source, ReadOnlySpan<char> text, LinePlace place, in AmountMatch match);

    /// <summary>Writes what is left to write.</summary>
    void Complete();
}
