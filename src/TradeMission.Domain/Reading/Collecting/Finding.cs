using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>An amount, a number of agreements or a lone agreement, with what the words around it say; the steps of the reading fill it in.</summary>
internal sealed class Finding(Sentence sentence, int token)
{
    internal Sentence Sentence { get; } = sentence;

    /// <summary>The index of the token it was found at.</summary>
    internal int Token { get; } = token;

    internal List<TextSpan> Spans { get; } = [];

    internal AnnouncedAmount? Amount { get; set; }

    internal AnnouncedAmount? Conversion { get; set; }

    internal AnnouncedCount? Count { get; set; }

    /// <summary>The noun that governs it, or null while none is found.</summary>
    internal OutcomeNoun? Noun { get; set; }

    /// <summary>The noun of several bases at once has these.</summary>
    internal (Basis First, Basis Second) Mixed { get; set; }

    internal NounSide Side { get; set; }

    internal OutcomeNoun? RightNoun { get; set; }

    internal bool HasCommaCount { get; set; }

    /// <summary>The marks that stand before and behind it.</summary>
    internal HashSet<FigureMark> Before { get; } = [];

    internal HashSet<FigureMark> Behind { get; } = [];

    /// <summary>목표를, 목표보다: the target is what the amount goes beyond.</summary>
    internal bool IsBeyondTarget { get; set; }

    internal bool IsEarlier { get; set; }

    /// <summary>The place, sector or company that it is told of; null where it is told of the whole.</summary>
    internal string? Label { get; set; }

    /// <summary>The country of the place in the label.</summary>
    internal string? Country { get; set; }

    internal bool IsOfCompany { get; set; }

    internal FigureRole Role { get; set; }

    /// <summary>The rule that concluded the basis; null where the words say it.</summary>
    internal string? Rule { get; set; }

    /// <summary>Why nothing is made of it; null where something is.</summary>
    internal string? OpenReason { get; set; }

    internal bool IsPlanned { get; set; }

    internal List<string> Parties { get; } = [];

    internal bool IsHeading => Sentence.IsHeading;

    internal bool IsQuoted => Sentence.Tokens[Token].IsQuoted;

    internal bool IsContext => Noun is { Kind: NounKind.Context };

    internal bool IsResult => Noun is { Kind: not NounKind.Context } && OpenReason is null;

    internal Basis Basis => Noun?.Basis ?? Basis.Unspecified;

    internal bool Has(FigureMark mark) => Before.Contains(mark) || Behind.Contains(mark);

    /// <summary>Takes another mention of the same fact in.</summary>
    internal void Absorb(Finding other)
    {
        Spans.AddRange(other.Spans);
        Amount ??= other.Amount;
        Conversion ??= other.Conversion;
        Count ??= other.Count;
        Label ??= other.IsHeading ? null : other.Label;
        IsOfCompany |= other.IsOfCompany && !other.IsHeading;
        Parties.AddRange(other.Parties.Except(Parties));
    }
}
