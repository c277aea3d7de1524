using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Output;

/// <summary>Where drafts of missions are written.</summary>
internal interface IDraftOutput : IDisposable
{
    /// <summary>Writes what was read from a text.</summary>
    /// <param name="source">The name of the text.</param>
    /// <param name="draft">What was read.</param>
    /// <param name="mission">The mission that the draft makes, or null.</param>
    /// <param name="checks">The announcement's own sums.</param>
    void Add(string source, MissionDraft draft, Mission? mission, EquatableArray<ReconciliationCheck> checks);

    /// <summary>Writes what is left to write.</summary>
    void Complete();
}
