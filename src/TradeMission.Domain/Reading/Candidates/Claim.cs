using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>A figure of the announcement, an amount or a number of deals or both, with what it may be.</summary>
internal sealed record Claim(Told Told, int Index)
{
    /// <summary>What it is of, whose figures add up: a memorandum goes by several names.</summary>
    internal string Family => Basis.Name is "agreement" or "loi" ? "mou" : Basis.Name;

    /// <summary>How many brackets it stands in.</summary>
    internal int Depth => Told.Entities[Index].Depth;

    /// <summary>Whether somebody says it.</summary>
    internal bool IsSpoken => Told.Entities[Index].IsSpoken;

    /// <summary>Its amount, or null.</summary>
    internal AnnouncedAmount? Amount { get; init; }

    /// <summary>What the text converts the amount to, or null.</summary>
    internal AnnouncedAmount? Conversion { get; init; }

    /// <summary>Its number, or null.</summary>
    internal AnnouncedCount? Count { get; init; }

    /// <summary>The entities that tell it: the amount, the number, the conversion.</summary>
    internal IReadOnlyList<Entity> Figures { get; init; } = [];

    /// <summary>What kind of figure it is.</summary>
    internal BasisGuess Basis { get; init; } = BasisGuess.None;

    /// <summary>Whose or where it is.</summary>
    internal Owner Owner { get; init; } = Owner.Nobody;

    /// <summary>Which event it is of.</summary>
    internal MissionEvent Event { get; init; }

    /// <summary>Whether it has come about.</summary>
    internal Mood Mood { get; init; }

    /// <summary>Whether it is told beside the others: 이밖에.</summary>
    internal bool IsBesides { get; init; }

    /// <summary>Whether it is a contract that is only hoped for.</summary>
    internal bool IsForecast { get; init; }

    /// <summary>Whether the words call it a sum: 총, 모두, 합계.</summary>
    internal bool IsCalledTotal { get; init; }

    /// <summary>Whether it is the sum of a list before it: "김 20만 달러, 조미김 90만 달러 등 332만 달러".</summary>
    internal bool EndsList { get; init; }

    /// <summary>Whether it stands in a list that says to be whole: 지역별로, 업체별로.</summary>
    internal bool IsListed { get; init; }

    /// <summary>What it is among the others.</summary>
    internal FigureRole Role { get; init; }

    /// <summary>The rule that gave it its role; null where the words do.</summary>
    internal string? RoleRule { get; init; }

    /// <summary>The claim with what the text converts its amount to.</summary>
    internal Claim Converted(Entity amount) => this with { Conversion = amount.Figure.Amount.Amount, Figures = [.. Figures, amount] };

    /// <summary>The amount's one value; null where it has none, or one that adds up to nothing.</summary>
    internal decimal? Value => Amount is { Bounds: var bounds } ? Sums.ValueOf(bounds) : null;
}
