using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Tells totals and their parts by how they are told, never by whether the sum comes out.</summary>
internal static class PartRules
{
    internal static void Apply(Announcement announcement, List<Finding> facts)
    {
        var results = facts.Where(fact => fact.IsResult && fact.Role is FigureRole.Standalone).ToList();
        JoinCounts(announcement, facts, results);
        MarkMixed(results);
        foreach (var group in results.Where(fact => fact.Role is FigureRole.Standalone && !fact.IsPlanned).GroupBy(fact => fact.Basis))
        {
            var told = group.Where(fact => fact.Amount is not null || fact.Count is not null).ToList();
            MarkGroup(announcement, told);
            MarkLone(told, [.. group.Except(told)]);
        }
    }

    // "모두 102건의 상담실적" and "678만 달러 상담" are one result told in two places.
    private static void JoinCounts(Announcement announcement, List<Finding> facts, List<Finding> results)
    {
        foreach (var count in results.Where(fact => fact is { Amount: null, Count: not null, Label: null }).ToList())
        {
            var hosts = results.Where(fact => IsHost(announcement, fact, count)).Take(2).ToList();
            bool isOnlyCount = results.Count(fact => fact is { Amount: null, Count: not null } && fact.Basis == count.Basis) == 1;
            if (hosts.Count == 1 && isOnlyCount && count.Basis is not Basis.Contract)
            {
                hosts[0].Absorb(count);
                facts.Remove(count);
                results.Remove(count);
            }
        }
    }

    private static bool IsHost(Announcement announcement, Finding fact, Finding count) =>
        fact is { Amount: not null, Count: null, IsOfCompany: false, Noun.Kind: NounKind.Outcome } && (fact.Label is null || fact.Before.Contains(FigureMark.Total)) && fact.Basis == count.Basis
        && fact.Rule is null or "basisOfHeading" && fact.Sentence != count.Sentence && !fact.Has(FigureMark.Among) && !SharingRules.IsBreakdown(announcement, fact.Sentence);

    // "1000만 달러의 실계약 및 약정계약": the figures of either basis are its parts.
    private static void MarkMixed(List<Finding> results)
    {
        foreach (var total in results.Where(fact => fact.Noun is { IsMixed: true } && fact.Amount is not null))
        {
            var (first, second) = total.Mixed;
            var parts = results.Where(fact => fact != total && fact.Amount is not null && (fact.Basis == first || fact.Basis == second)).ToList();
            if (parts.Exists(part => part.Basis == first) && parts.Exists(part => part.Basis == second))
            {
                total.Role = FigureRole.Total;
                parts.ForEach(part => part.Role = FigureRole.Part);
            }
        }
    }

    // "업무협약 2건" and then "… MOU도 체결했다": where there is one number, the agreements told without one are among it.
    private static void MarkLone(List<Finding> told, List<Finding> lone)
    {
        if (told is [{ Amount: null, Count.Lower: > 1 } total] && lone.Count > 0 && lone.Count <= total.Count?.Lower)
        {
            total.Role = FigureRole.Total;
            lone.ForEach(part => part.Role = FigureRole.Part);
        }
    }

    private static void MarkGroup(Announcement announcement, List<Finding> group)
    {
        if (group.Find(fact => IsWhole(announcement, fact)) is not { } total)
        {
            return;
        }

        var parts = group.FindAll(fact => fact != total && IsPartOf(announcement, fact, total));
        if (parts.Count > 0)
        {
            total.Role = FigureRole.Total;
            parts.ForEach(part => part.Role = FigureRole.Part);
        }
    }

    private static bool IsWhole(Announcement announcement, Finding fact) =>
        fact.Before.Contains(FigureMark.Total) || (fact.Label is null && !fact.IsOfCompany && !SharingRules.IsBreakdown(announcement, fact.Sentence)) || fact.Count is { Lower: > 1 } && !fact.IsOfCompany && fact.Side is not NounSide.Shared;

    // Of the same basis, told of a place, a company, a breakdown, or as "among them"; told behind the whole, or before it in a list that it closes.
    private static bool IsPartOf(Announcement announcement, Finding fact, Finding total)
    {
        bool isTold = fact.Label is not null || fact.IsOfCompany || fact.Before.Contains(FigureMark.Among) || SharingRules.IsBreakdown(announcement, fact.Sentence) || fact.Rule is "breakdownOfAbove" or "agreementAbove"
            || (fact.Rule is "listCoordination" && fact.Sentence == total.Sentence && total.Before.Contains(FigureMark.Total));
        bool isBehind = fact.Spans[0] > total.Spans[0] || total.IsHeading || total.Before.Contains(FigureMark.Total);
        return isTold && isBehind && !fact.Before.Contains(FigureMark.Total);
    }
}
