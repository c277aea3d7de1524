using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Gives a figure without a noun of its own the noun that it shares with its list, its topic or the sentence above.</summary>
internal sealed class SharingRules(Announcement announcement, List<Finding> findings)
{
    private const int FarthestParagraph = 2;

    internal static void Apply(Announcement announcement, List<Finding> findings) => new SharingRules(announcement, findings).Apply();

    private void Apply()
    {
        for (int first = 0; first < findings.Count;)
        {
            int end = first + 1;
            while (end < findings.Count && findings[end].Sentence == findings[first].Sentence)
            {
                end++;
            }

            ShareBackwards(first, end);
            for (int i = first; i < end; i++)
            {
                ShareForwards(i, first);
            }

            ShareFromAbove(first, end);
            ShareBackwards(first, end);
            first = end;
        }
    }

    // "방콕 284만 달러, 호치민 198만 달러의 상담": the noun behind the last serves the list.
    private void ShareBackwards(int first, int end)
    {
        for (int i = end - 2; i >= first; i--)
        {
            var next = findings[i + 1];
            ShareMarks(findings[i], next);
            bool serves = next.Side is NounSide.Right or NounSide.Shared && next.Noun is { Kind: NounKind.Outcome } && next.Rule is not "sameTopic" && next.Amount is null == findings[i].Amount is null;
            if (IsBare(findings[i]) && (serves || IsCountedLikeNext(findings[i], next)))
            {
                Share(findings[i], next, next.Rule ?? "listCoordination");
                foreach (var mark in next.Behind)
                {
                    findings[i].Behind.Add(mark);
                }
            }
        }
    }

    // "상담액 1500만 달러와 계약추진액 600만 달러를 목표로": what is said behind the last holds for what is joined to it.
    private void ShareMarks(Finding finding, Finding next)
    {
        int behind = finding.Token + 1;
        bool isJoined = finding.Amount is not null && behind < next.Token && finding.Sentence.Tokens[behind].IsAttached && announcement[finding.Sentence.Tokens[behind]] is "와" or "과";
        if (isJoined && next.Behind.Contains(FigureMark.Target))
        {
            finding.Behind.Add(FigureMark.Target);
        }
    }

    // "… 등 2건에 1억 9천만 달러, … 8건의 MOU": the amount with its own number stands beside the next number.
    private static bool IsCountedLikeNext(Finding finding, Finding next) =>
        finding is { Count: not null, Amount: not null } && next is { Count: not null, Side: NounSide.Right, Noun.Kind: NounKind.Outcome };

    // "상담액은 전자 512만 달러, 기계 288만 달러": the topic serves the list.
    private void ShareForwards(int i, int first)
    {
        bool isExcess = findings[i].Behind.Contains(FigureMark.Excess) && findings[i].Noun is null or { Kind: NounKind.Vague };
        if (i == first || !(isExcess || IsBare(findings[i])))
        {
            return;
        }

        var last = findings[i - 1];
        for (int j = i - 1; isExcess && j >= first; j--)
        {
            last = findings[j].Has(FigureMark.Target) ? findings[j] : last;
        }

        bool isTopic = last.Side is NounSide.Topic or NounSide.Shared || (last.Side is NounSide.Left && !HasOwnLabel(last) && !StartsClause(findings[i]));
        bool isList = findings[i].Label is not null && last.Label is not null;
        if (last.Noun is { Kind: NounKind.Outcome } && (isTopic || isList || isExcess))
        {
            Share(findings[i], last, "sameTopic");
        }
    }

    private void ShareFromAbove(int first, int end)
    {
        var above = Above(first, skipsCompanies: false);
        var whole = Above(first, skipsCompanies: true);
        for (int i = first; i < end; i++)
        {
            var finding = findings[i];
            if (finding is { Noun: null or { Kind: NounKind.Vague }, IsEarlier: true } && above is not null && IsCompared(finding))
            {
                Share(finding, above, "comparedWithAbove");
                continue;
            }

            if (!(IsBare(finding) || (finding.Noun is { Kind: NounKind.Vague } && (finding.Behind.Contains(FigureMark.Resolved) || finding.IsOfCompany))))
            {
                continue;
            }

            bool isBreakdown = above is not null && (IsBreakdown(finding.Sentence) || (finding.Label is not null && !finding.IsOfCompany));
            bool isResolved = (finding.Has(FigureMark.Resolved) || (finding.IsOfCompany && !finding.Has(FigureMark.Pursued))) && whole is not null && !finding.IsEarlier;
            if (isBreakdown || isResolved)
            {
                Share(finding, isBreakdown ? above! : whole!, isBreakdown ? "breakdownOfAbove" : "agreementAbove");
                finding.Noun = isBreakdown ? NounOfBreakdown(findings[first]) ?? finding.Noun : finding.Noun;
                finding.Behind.Remove(FigureMark.Resolved);
            }
        }
    }

    // "국가별 상담 실적을 보면 …": the noun before the first figure is that of all.
    private OutcomeNoun? NounOfBreakdown(Finding first)
    {
        for (int i = first.Token - 1; i >= 0; i--)
        {
            if (OutcomeNouns.Table.TryFind(announcement[first.Sentence.Tokens[i]], out var noun, out _) && noun.Kind is NounKind.Outcome)
            {
                return noun;
            }
        }

        return null;
    }

    // The last figure or number of agreements before, at most two paragraphs above, that has a noun of its own and is of this year.
    private Finding? Above(int first, bool skipsCompanies)
    {
        for (int i = first - 1; i >= 0 && findings[first].Sentence.Paragraph - findings[i].Sentence.Paragraph <= FarthestParagraph; i--)
        {
            bool isSkipped = skipsCompanies && (findings[i].IsOfCompany || findings[i].Rule is "agreementAbove") && findings[i].Count is null;
            if (!isSkipped && findings[i] is { Noun.Kind: NounKind.Outcome, IsEarlier: false, IsHeading: false } above && !above.Has(FigureMark.Target) && (!skipsCompanies || IsWholeOfAgreements(above)))
            {
                return above;
            }
        }

        return null;
    }

    // "이는 지난해 31억 원보다 45% 늘어난 규모다"
    private bool IsCompared(Finding finding)
    {
        int behind = finding.Token + 1;
        return behind < finding.Sentence.Tokens.Length && announcement[finding.Sentence.Tokens[behind]] is "보다" or "에" or "보다는" or "대비";
    }

    private static bool IsWholeOfAgreements(Finding finding) =>
        finding.Noun is { Agreement: not AgreementKind.Other } && (finding.Count is { Lower: > 1 } || finding.Before.Contains(FigureMark.Total));

    private static bool IsBare(Finding finding) => finding.Noun is null || (finding.Noun is { Kind: NounKind.Vague } && finding.Label is not null && finding.Side is not NounSide.Right);

    private static bool HasOwnLabel(Finding finding) => finding.Label is not null;

    private bool StartsClause(Finding finding)
    {
        for (int i = finding.Token - 1; i >= 0 && finding.Sentence.Tokens[i].Kind is TokenKind.Word; i--)
        {
            if (Endings.EndsClause(announcement[finding.Sentence.Tokens[i]]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence tells parts of something: 도시별로, 분야별 상담액은.</summary>
    internal static bool IsBreakdown(Announcement announcement, Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind is TokenKind.Word && announcement[token] is { Length: > 2 } word && Breakdowns.IsIn(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBreakdown(Sentence sentence) => IsBreakdown(announcement, sentence);

    private static void Share(Finding finding, Finding from, string rule)
    {
        (finding.Noun, finding.Side, finding.Rule, finding.Mixed) = (from.Noun, NounSide.Shared, rule, from.Mixed);
        finding.IsEarlier |= from.IsEarlier && finding.Sentence == from.Sentence;
    }

    private static readonly Cues<bool> Breakdowns = new(
        (true, ["지역별", "도시별", "국가별", "나라별", "분야별", "품목별", "업종별", "기업별", "업체별", "시장별", "권역별", "산업별", "현지별"]));
}
