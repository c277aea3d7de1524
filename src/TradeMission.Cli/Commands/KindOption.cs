using System.CommandLine;
using TradeMission.Cli.Output;
using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Commands;

/// <summary>--kind amount|date|count, once or more.</summary>
internal sealed class KindOption : Option<string[]>
{
    private static readonly FigureKinds[] Kinds = [FigureKinds.Amount, FigureKinds.Date, FigureKinds.Count];

    internal KindOption()
        : base("--kind")
    {
        Description = "A kind of figure to find; without it all three.";
        AcceptOnlyFromAmong([.. Kinds.Select(FigureText.Of)]);
    }

    internal FigureKinds ValueIn(ParseResult result) =>
        result.GetValue(this) is { Length: > 0 } names
            ? Kinds.Where(kind => names.Contains(FigureText.Of(kind))).Aggregate(FigureKinds.None, (all, kind) => all | kind)
            : FigureKinds.All;
}
