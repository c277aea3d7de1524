using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Decides for each figure which part it plays, and leaves open what the words do not decide.</summary>
internal sealed class FindingRules(Announcement announcement, MissionPeriod period)
{
    internal static void Apply(Announcement announcement, List<Finding> findings, MissionPeriod period)
    {
        var rules = new FindingRules(announcement, period);
        foreach (var finding in findings)
        {
            finding.IsEarlier = rules.IsEarlier(finding);
            rules.SetAside(finding);
        }

        SharingRules.Apply(announcement, findings);
        rules.MoveContents(findings);
        foreach (var finding in findings)
        {
            rules.SetRole(finding);
        }
    }

    // What is told for each company, of a rate of exchange, or of all the year is beside the mission.
    private void SetAside(Finding finding)
    {
        if (finding.Amount is null)
        {
            return;
        }

        var tokens = finding.Sentence.Tokens;
        var before = finding.Token > 0 ? announcement[tokens[finding.Token - 1]] : default;
        bool isEach = before is "평균" or "평균적으로" || (finding.Token + 1 < tokens.Length && tokens[finding.Token + 1].IsAttached && announcement[tokens[finding.Token + 1]] is "씩");
        bool isPerUnit = isEach || finding.Token > 0 && before.Length > 1 && before[^1] == '당' && !before.EndsWith("해당", StringComparison.Ordinal) && !before.EndsWith("상당", StringComparison.Ordinal);
        bool isRate = finding.Amount is { Lower: 1, Upper: 1 } || (finding.Token > 1 && tokens[finding.Token - 1].Kind is TokenKind.Word && IsOne(tokens, finding.Token - 2));
        if (isPerUnit || isRate || IsCumulative(finding))
        {
            (finding.Noun, finding.Side) = (new(NounKind.Context), NounSide.Left);
        }
    }

    private bool IsOne(Token[] tokens, int i) =>
        tokens[i].Kind is TokenKind.Amount && announcement.Figures[tokens[i].Figure].Amount.Amount is { Lower: 1, Upper: 1 };

    // "올 들어", "지금까지", "최근 3년간": more than this mission.
    private bool IsCumulative(Finding finding)
    {
        var tokens = finding.Sentence.Tokens;
        for (int i = 0; i + 1 < finding.Token; i++)
        {
            bool isThisYear = announcement[tokens[i]] is "올" or "올해" or "금년";
            if ((isThisYear && announcement[tokens[i + 1]] is "들어" or "들어서" or "들어서만") || announcement[tokens[i]] is "지금까지" or "그동안" or "그간" or "누적")
            {
                return true;
            }
        }

        return false;
    }

    // The last year named before the figure decides, unless it is only what the figure is compared with.
    private bool IsEarlier(Finding finding)
    {
        var tokens = finding.Sentence.Tokens;
        for (int i = finding.Token - 1; i >= 0; i--)
        {
            if (tokens[i].Kind is TokenKind.Word && announcement[tokens[i]] is "이번" or "올해" or "올" or "금년" or "올해는")
            {
                return false;
            }

            if (tokens[i].Kind is TokenKind.Date && IsYear(tokens[i], out bool isEarlier) && !IsComparison(tokens, i, finding.Token))
            {
                return isEarlier;
            }
        }

        return false;
    }

    private bool IsYear(Token token, out bool isEarlier)
    {
        var date = announcement.Figures[token.Figure].Date.Date;
        var text = announcement[token];
        bool saysEarlier = text.StartsWith("지난해", StringComparison.Ordinal) || text.StartsWith("작년", StringComparison.Ordinal) || text.StartsWith("전년", StringComparison.Ordinal) || text.StartsWith("재작년", StringComparison.Ordinal);
        int? year = date.Start?.Year ?? date.End?.Year;
        bool isBare = date.Start is { Year: not null, Day: null } || saysEarlier;
        bool isBefore = year is { } known && announcement.Published is { } published && known < published.Year;
        bool isMission = date.Start is { Year: { } own } && own == period.Start?.Year;
        isEarlier = (saysEarlier || isBefore) && !isMission;
        return isBare || (isBefore && !isMission);
    }

    private bool IsComparison(Token[] tokens, int date, int figure)
    {
        for (int i = date + 1; i < figure && i <= date + 4; i++)
        {
            if (tokens[i].Kind is TokenKind.Word && FigureMarks.Table.TryFind(announcement[tokens[i]], out var mark, out _) && mark is FigureMark.Compared)
            {
                return true;
            }
        }

        return false;
    }

    private void SetRole(Finding finding)
    {
        if (finding.IsContext)
        {
            JoinProject(finding);
            return;
        }

        if (finding.Behind.Contains(FigureMark.Excess) && (!finding.Before.Contains(FigureMark.Target) || finding.IsBeyondTarget))
        {
            finding.Role = FigureRole.Excess;
            finding.Noun ??= new(NounKind.Vague);
            return;
        }

        if (finding.Has(FigureMark.Target) && finding.Amount is not null)
        {
            // What the year or the next mission shall bring is no target of this one.
            bool isOfYear = finding is { Noun: null or { Kind: NounKind.Vague } } && (finding.IsQuoted || Follows(finding, "올해", "올", "금년", "연간", "연"));
            if (isOfYear || Follows(finding, "내년", "하반기", "차기"))
            {
                finding.Noun = new(NounKind.Context);
                return;
            }

            finding.Role = FigureRole.Target;
            finding.Noun ??= new(NounKind.Vague);
            return;
        }

        if (finding.Noun is null)
        {
            finding.OpenReason = finding.Amount is null ? "the number has no noun that says of what" : "no word near the amount says what it is";
            return;
        }

        if (finding.IsEarlier)
        {
            finding.Role = FigureRole.EarlierYear;
            return;
        }

        SetProspect(finding);
        if (finding is { Noun.Kind: NounKind.Vague, Amount: not null } && finding.Behind.Contains(FigureMark.Pursued))
        {
            finding.OpenReason = "it is meant to be, and no word says on what basis";
        }
    }

    // "올해 수출 목표를 2억 5천만 달러로": the words before a figure that make it one of another time.
    private bool Follows(Finding finding, params ReadOnlySpan<string> words)
    {
        for (int i = 0; i < finding.Token; i++)
        {
            foreach (string word in words)
            {
                if (announcement[finding.Sentence.Tokens[i]].StartsWith(word, StringComparison.Ordinal) && (word.Length > 1 || announcement[finding.Sentence.Tokens[i]].Length == 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A project that the sender may join is an accord about its amount: "1억 2천만 달러 규모의 시범사업에 참여할 수 있도록".
    private void JoinProject(Finding finding)
    {
        var tokens = finding.Sentence.Tokens;
        for (int i = finding.Token + 1; finding.Side is NounSide.Right && i < tokens.Length; i++)
        {
            var word = announcement[tokens[i]];
            bool joins = word is "참여할" or "참여하기로" or "참여키로" or "들어갈";
            if (joins)
            {
                finding.Noun = new(NounKind.Outcome, Basis.MemorandumOfUnderstanding, AgreementKind.Cooperation);
                finding.Rule = "joinsProject";
                return;
            }
        }
    }

    // What is agreed to be done, or hoped for, is not concluded.
    private void SetProspect(Finding finding)
    {
        bool isConcluded = finding.Behind.Contains(FigureMark.Concluded);
        bool isSoft = finding.Noun is { Kind: NounKind.Vague } or { Basis: Basis.Contract or Basis.Expected or Basis.Commitment };
        bool isHoped = finding.Behind.Contains(FigureMark.Hoped) || (finding.Noun is { Kind: NounKind.Vague } && EndsInHope(finding.Sentence));
        if (isSoft && !isConcluded && isHoped && (finding.Side is not NounSide.Left || finding.Basis is Basis.Contract or Basis.Commitment))
        {
            finding.Role = FigureRole.Forecast;
            finding.Noun = new(NounKind.Outcome, Basis.Expected);
        }
        else if (finding.Behind.Contains(FigureMark.Resolved) && isSoft && !isConcluded)
        {
            finding.IsPlanned = true;
            finding.Rule ??= finding.Noun is { Kind: NounKind.Vague } ? "agreedToSupply" : null;
            finding.Noun = new(NounKind.Outcome, Basis.Expected, AgreementKind.Contract);
        }
    }

    // "MOU를 교환했다. 해마다 50만~70만 달러어치를 공급한다는 내용이다": the amount is that of the agreement before.
    private void MoveContents(List<Finding> findings)
    {
        for (int i = findings.Count - 1; i > 0; i--)
        {
            var (finding, agreement) = (findings[i], findings[i - 1]);
            bool isLone = agreement is { Amount: null, Count: null, Noun.Agreement: not AgreementKind.Other } && agreement.Sentence.Paragraph == finding.Sentence.Paragraph;
            if (isLone && finding.Amount is not null && finding.Sentence != agreement.Sentence && announcement[finding.Sentence.Tokens[^1]].StartsWith("내용", StringComparison.Ordinal))
            {
                agreement.Absorb(finding);
                findings.RemoveAt(i);
            }
        }
    }

    private bool EndsInHope(Sentence sentence)
    {
        for (int i = sentence.Tokens.Length - 1; i >= 0 && i >= sentence.Tokens.Length - 3; i--)
        {
            if (FigureMarks.Table.TryFind(announcement[sentence.Tokens[i]], out var mark, out _) && mark is FigureMark.Hoped)
            {
                return true;
            }
        }

        return false;
    }
}
