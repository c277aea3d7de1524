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
        AcceptOnlyFromAmong(Array.ConvertAll(Kinds, FigureText.Of));
    }

    internal FigureKinds ValueIn(ParseResult result)
    {
        var kinds = FigureKinds.None;
        foreach (string name in result.GetValue(this) ?? [])
        {
            kinds |= Array.Find(Kinds, kind => FigureText.Of(kind) == name);
        }

        return kinds is FigureKinds.None ? FigureKinds.All : kinds;
    }
}
