using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Makes one fact of the mentions of one figure: an announcement tells its main figures in the title, the lead, the body and in quotes.</summary>
internal sealed class MentionMerger
{
    private readonly List<Finding> facts = [];
    private readonly Dictionary<(decimal?, Currency), List<Finding>> byAmount = [];
    private readonly Dictionary<(decimal?, decimal?, Basis), List<Finding>> byCount = [];

    /// <summary>The facts, in the order in which the body tells them.</summary>
    internal static List<Finding> Merge(List<Finding> findings)
    {
        var merger = new MentionMerger();
        foreach (var finding in findings.Where(finding => !finding.IsHeading).Concat(findings.Where(finding => finding.IsHeading)))
        {
            merger.Add(finding);
        }

        merger.facts.Sort((left, right) => left.Spans[0].CompareTo(right.Spans[0]));
        return merger.facts;
    }

    private void Add(Finding finding)
    {
        var known = Known(finding);
        if (known?.Find(fact => IsSame(fact, finding)) is { } same)
        {
            if (same.OpenReason is not null && finding.OpenReason is null)
            {
                Adopt(same, finding);
            }

            if (same.Noun is { Kind: NounKind.Vague } && same.Role is FigureRole.Standalone && finding is { IsHeading: true, Noun.Kind: NounKind.Outcome })
            {
                (same.Noun, same.Rule) = (finding.Noun, "basisOfHeading");
            }

            same.Absorb(finding);
            return;
        }

        facts.Add(finding);
        known?.Add(finding);
    }

    // The list that a figure is looked up in is short: equal figures of a text are few, and the rest of a hostile text's are set aside.
    private List<Finding>? Known(Finding finding)
    {
        const int Most = 32;
        List<Finding> list;
        if (finding.Amount is { } amount)
        {
            var key = (amount.Lower ?? amount.Upper, amount.Currency);
            list = byAmount.TryGetValue(key, out var found) ? found : byAmount[key] = [];
        }
        else
        {
            var key = (finding.Count?.Lower, finding.Count?.Upper, finding.Basis);
            list = byCount.TryGetValue(key, out var found) ? found : byCount[key] = [];
        }

        return list.Count < Most ? list : null;
    }

    private static bool IsSame(Finding fact, Finding mention)
    {
        if (fact is { Amount: null, Count: null })
        {
            return fact.Parties.Intersect(mention.Parties).Any();
        }

        if (mention.IsHeading)
        {
            return true;
        }

        if (fact.Sentence == mention.Sentence || fact.IsContext != mention.IsContext)
        {
            return false;
        }

        bool isRole = fact.Role == mention.Role || fact.OpenReason is not null || mention.OpenReason is not null;
        bool isBasis = fact.Basis == mention.Basis || fact.Noun is null or { Kind: NounKind.Vague } || mention.Noun is null or { Kind: NounKind.Vague } || fact.Noun is { IsMixed: true };
        bool isLabel = fact.Label is null || mention.Label is null || fact.Label == mention.Label;
        return isRole && isBasis && isLabel;
    }

    private static void Adopt(Finding fact, Finding mention)
    {
        (fact.Noun, fact.Side, fact.Rule, fact.Role, fact.OpenReason) = (mention.Noun, mention.Side, mention.Rule, mention.Role, null);
        (fact.IsPlanned, fact.IsEarlier) = (mention.IsPlanned, mention.IsEarlier);
    }
}
