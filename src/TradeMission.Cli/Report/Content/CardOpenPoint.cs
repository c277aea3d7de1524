using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report.Content;

/// <summary>Something that an announcement leaves open.</summary>
/// <param name="Point">What it is.</param>
/// <param name="Words">The words that could not be decided; null where there are none.</param>
internal sealed record CardOpenPoint(OpenPoint Point, CardValue? Words);
