using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Output;

/// <summary>Where the phrases that were read go.</summary>
internal interface IPhraseOutput : IDisposable
{
    /// <summary>Adds what a phrase was read as.</summary>
    void Add(string phrase, ParseResult<AnnouncedAmount> result);

    /// <summary>Writes what is left to write.</summary>
    void Complete();
}
