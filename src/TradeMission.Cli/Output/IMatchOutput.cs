using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Output;

/// <summary>Where the figures go that were found in texts.</summary>
internal interface IMatchOutput : IDisposable
{
    /// <summary>Adds a figure.</summary>
    /// <param name="source">The text's name.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="place">Where the figure starts.</param>
    /// <param name="match">The figure.</param>
    void Add(string source, ReadOnlySpan<char> text, LinePlace place, in FigureMatch match);

    /// <summary>Says that a text has no more figures, so that whoever waits can have those that it has.</summary>
    void EndText();

    /// <summary>Writes what is left to write.</summary>
    void Complete();
}
