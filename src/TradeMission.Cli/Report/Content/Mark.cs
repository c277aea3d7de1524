using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Report.Content;

/// <summary>Words of an announcement that the report points to: a figure, or other words that say a fact.</summary>
/// <param name="Id">The words' id in the page.</param>
/// <param name="Span">The words.</param>
/// <param name="Figure">The figure that they are; null for other words.</param>
internal sealed record Mark(string Id, TextSpan Span, FigureMatch? Figure)
{
    private readonly List<string> uses = [];

    /// <summary>What the missions make of it.</summary>
    internal IReadOnlyList<string> Uses => uses;

    /// <summary>Whether it is a figure of a kind.</summary>
    internal bool IsOf(FigureKinds kind) => Figure is { } figure && figure.Kind == kind;

    /// <summary>Whether it is the amount, the number or, unless only these are meant, the stated conversion of an outcome.</summary>
    internal bool Says(Outcome outcome, bool isConversion = true) => Figure is { } figure && figure.Kind switch
    {
        FigureKinds.Amount => figure.Amount.Amount == outcome.Amount || (isConversion && figure.Amount.Amount == outcome.StatedConversion),
        FigureKinds.Count => figure.Count.Count == outcome.Count,
        _ => false,
    };

    internal void AddUse(string use)
    {
        if (!uses.Contains(use))
        {
            uses.Add(use);
        }
    }
}
