using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Output;

/// <summary>Drafts as JSON, one after the other.</summary>
internal sealed class DraftRows(OutputFormat format) : IDraftOutput
{
    private readonly JsonRows rows = new(format);

    /// <inheritdoc/>
    public void Add(string source, MissionDraft draft, Mission? mission, EquatableArray<ReconciliationCheck> checks)
    {
        DraftJson.Write(rows.Start(), source, draft, mission, checks);
        rows.End();
    }

    /// <inheritdoc/>
    public void Complete() => rows.Complete();

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}
