using System.Collections.Immutable;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Tells what a figure is by the nearest noun or verb that says so, on its right or on its left.</summary>
internal static class BasisReader
{
    private const int Adjacent = 12;
    private const int Linked = 3;
    private const int Weak = 4;
    private static readonly string[] Pending = ["추진", "예상", "가능", "협의", "기대", "전망", "예정", "유력", "논의", "진행", "잠정", "제의", "제안", "타진", "협상"];

    /// <summary>What a figure is.</summary>
    /// <param name="passage">Its sentence.</param>
    /// <param name="first">The first entity of the figure, its number with it.</param>
    /// <param name="last">The last.</param>
    internal static BasisGuess Read(Passage passage, int first, int last)
    {
        var entities = passage.Entities;
        // "업체당 50만 달러", "50만 달러씩": of each of many.
        if (entities[last].Tail.StartsWith('씩') || entities[Math.Max(0, first - 2)..first].Any(entity => entity.Value is "per"))
        {
            return new("context", Adjacent, "nounBefore");
        }

        // "300만 달러(상담 34건)", "34건의 상담(300만 달러)": what stands between both says what both are.
        int inner = Enumerable.Range(first, last - first).FirstOrDefault(i => entities[i].Kind is EntityKind.Outcome, -1);
        if (inner >= 0)
        {
            return new(Settled(passage, inner), Adjacent, "nounBefore");
        }

        // What follows a bracket is of the figure before it.
        last = entities[last].Depth > entities[first].Depth ? first : last;
        var right = Right(passage, last);
        var left = Left(passage, first, last);
        return Targets.Read(passage, first, last, left, right) ?? (right.Name is "vague" && left.Name.Length > 0 ? left
            : left.Name is "vague" && right.Name.Length > 0 || right.Score >= left.Score ? right : left);
    }

    private static BasisGuess Left(Passage passage, int index, int last)
    {
        var entities = passage.Entities;
        int score = Adjacent + 1;
        bool hasCrossed = false;
        var vague = BasisGuess.None;
        for (int i = index - 1; i >= 0 && score > Weak; i--)
        {
            var entity = entities[i];
            switch (entity.Kind)
            {
                case var _ when entity.Depth > entities[index].Depth:
                case EntityKind.Total when entity.Value is not "among":
                case EntityKind.Count or EntityKind.City or EntityKind.Country:
                    break;
                // How a figure came about is not what it is: "상담을 통해", "상담에서".
                case EntityKind.Outcome when entity is not ({ Value: "none" or "sister" } or { Value: "consultation", Case: Case.At })
                    && (entity.Value is not "aside" || score > Adjacent)
                    && passage.WordAt(i + 1) is not ("통해" or "통한" or "거쳐" or "끝에"):
                    string name = Settled(passage, i);
                    if (name is "vague")
                    {
                        vague = new(name, score--, "nounBefore");
                        break;
                    }

                    // What was the noun of an earlier figure is not this one's label.
                    bool isOver = FrameOf(entity) is not null && !VerbForms.IsAttributive(passage.WordAt(i));
                    bool isLabel = entities[index - 1].Is('(') && i == index - 2;
                    int taken = isOver || (!isLabel && IsTaken(entities, i, last)) ? Linked + 1 : 0;
                    return score - taken <= Weak || (entity.Value is "target" && hasCrossed) ? vague
                        : new(name, score - taken, "nounBefore");
                case EntityKind.Mark:
                    score -= entity.Is(',') ? 1 : 0;
                    break;
                // What stands before a share is what it is a share of.
                case EntityKind.Total:
                    return vague;
                case EntityKind.Verb:
                    if (!VerbForms.IsAttributive(passage.WordAt(i)))
                    {
                        return vague;
                    }

                    break;
                default:
                    hasCrossed |= entity.Kind is EntityKind.Amount;
                    score--;
                    break;
            }
        }

        return vague.Name.Length > 0 ? vague : Topic(passage, index);
    }

    // "수출협약은 나래힐이 300만 달러, 다온이 200만 달러다": what a clause is about all of its figures are.
    private static BasisGuess Topic(Passage passage, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            var entity = passage.Entities[i];
            bool isTold = entity is { Kind: EntityKind.Outcome, Depth: 0 } && Bases.IsResult(entity.Value);
            if (isTold || (FrameOf(entity) is not null && !VerbForms.IsAttributive(passage.WordAt(i))))
            {
                return isTold && entity.Case is Case.Topic ? new(Settled(passage, i), Adjacent - 1, "nounBefore") : BasisGuess.None;
            }
        }

        return BasisGuess.None;
    }

    private static BasisGuess Right(Passage passage, int index)
    {
        var entities = passage.Entities;
        var figure = entities[index];
        int score = Adjacent + (figure.Case is Case.Of ? Linked : 0);
        (bool hasCrossed, bool hasComma, bool isProject) = (false, false, false);
        var vague = BasisGuess.None;
        for (int i = index + 1; i < entities.Length && score > Weak; i++)
        {
            var entity = entities[i];
            // "627만 달러이며 …": the sentence has said what the figure is.
            if (entity.Start == figure.End && entity.Kind is EntityKind.Word && entity.Name is ['이' or '였' or '다', ..])
            {
                return vague;
            }

            if (entity.Depth > figure.Depth || entity.Is('(') || entity.Is(')'))
            {
                continue;
            }

            switch (entity.Kind)
            {
                case EntityKind.Outcome when entity.Value is "vague":
                    // "500만 달러를 공급하는 계약": what is to be done stands before what it is.
                    if (FrameOf(entity) is not null && !VerbForms.IsAttributive(passage.WordAt(i)))
                    {
                        return Promised(passage, i, score) ?? new("vague", score, "verbBehind");
                    }

                    vague = new("vague", score--, "nounBehind");
                    break;
                // "412만 달러 계약 상담", "투자 업무협약": the last noun of several is what they all say.
                case EntityKind.Outcome when entity.Case is Case.None && i + 1 < entities.Length
                    && entities[i + 1] is { Kind: EntityKind.Outcome } head && Bases.IsResult(head.Value):
                    break;
                // "1억 달러 규모의 ‘시범사업’": what is only named is not what the money is.
                case EntityKind.Outcome when entity.Value is "aside" && (hasComma || entities[(index + 1)..i].Any(word => word.Is('‘'))):
                    isProject |= entity.Case is Case.At;
                    break;
                // "1억 달러 규모의 ‘시범사업’에 참여하게 됐다": what is agreed on is the project.
                case EntityKind.Verb when entity.Value is "join" && isProject:
                    return new("cooperation", score, "verbBehind");
                case EntityKind.Outcome when hasCrossed && entity.Value is "excess":
                case EntityKind.Verb when hasComma && entity.Value is "spend" or "support":
                    return vague;
                case EntityKind.Outcome when entity.Value is not ("none" or "sister"):
                    return new(Settled(passage, i), score, FrameOf(entity) is null ? "nounBehind" : "verbBehind");
                // "300만 달러 수출을 협의했다"
                case EntityKind.Verb when entity.Value is "plan" && vague.Name.Length > 0:
                    return new("expected", score, "verbBehind");
                // "1,500만 달러를 들여 공장을 짓기로 협약했다"
                case EntityKind.Verb when entity.Value is "spend" && DealBehind(entities, i) is { } deal
                    && FrameOf(deal) is not null:
                    return new(deal.Value, score, "verbBehind");
                case EntityKind.Verb when ByVerb(entity.Value) is { } name:
                    return new(name, score, "verbBehind");
                case EntityKind.Verb:
                    if (Promised(passage, i, score) is { } promised)
                    {
                        return promised;
                    }

                    if (!VerbForms.IsAttributive(passage.WordAt(i)))
                    {
                        return vague;
                    }

                    score--;
                    break;
                // "540만 달러는 협의 중이다"
                case EntityKind.Word when IsPending(entity.Name) && (vague.Name.Length > 0 || figure.Case is Case.Topic or Case.Subject):
                    return new("expected", score, "nounBehind");
                default:
                    hasCrossed |= entity.Kind is EntityKind.Amount;
                    hasComma |= entity.Is(',');
                    score -= entity.Is(',') ? 2 : 1;
                    break;
            }
        }

        return vague;
    }

    private static string? ByVerb(string frame) => frame switch
    {
        "exceed" => "excess",
        "buy" => "expected",
        "spend" or "support" => "context",
        "contract" or "target" => frame,
        _ => null,
    };

    // "수출하기로 했다", "보내기로 하고 협약서에 서명했다": what a deal says; which one the words behind tell, or else the figures before.
    private static BasisGuess? Promised(Passage passage, int verb, int score)
    {
        if (passage.WordAt(verb) is not ([.., '기' or '키', '로'] or [.., '키', '로', '했' or '한', _]))
        {
            return null;
        }

        // "수출키로 잠정 합의"
        if (IsPending(passage.WordAt(verb + 1)))
        {
            return new("expected", score, "verbBehind");
        }

        return new(DealBehind(passage.Entities, verb)?.Value ?? "promise", score, "verbBehind");
    }

    private static Entity? DealBehind(ImmutableArray<Entity> entities, int verb) => entities.Skip(verb + 1).TakeWhile(entity =>
        entity.Kind is not EntityKind.Amount).FirstOrDefault(entity => entity.Kind is EntityKind.Outcome
        && Bases.KindOf(entity.Value) is not null);

    // A figure that somebody says is told by the verbs of what is said.
    private static string? FrameOf(Entity entity) => ClauseReader.FrameOf(entity with { IsSpoken = false });

    // What a noun says with those beside it; a contract that is pursued, expected or ahead is expected money: "추진 중인 계약", "계약이 예상되는".
    private static string Settled(Passage passage, int index)
    {
        var entities = passage.Entities;
        var entity = entities[index];
        if (entity.Value is not ("contract" or "commitment" or "vague"))
        {
            return entity.Value is "aside" ? "context" : entity.Value;
        }

        var next = index + 1 < entities.Length ? entities[index + 1] : entity;
        // "수출 계약(MOU)": what a bracket calls it; "실계약과 약정계약": one figure of both.
        if (next.Is('(') && entities.ElementAtOrDefault(index + 2) is { Kind: EntityKind.Outcome } called
            && Bases.KindOf(called.Value) is not null)
        {
            return called.Value;
        }

        bool isLinked = passage.WordAt(index + 1) is "및" or "또는" or "·";
        int other = isLinked ? index + 2 : index + 1;
        other += other < entities.Length && entities[other].Value is "vague" ? 1 : 0;
        if (isLinked || entity.Case is Case.With)
        {
            bool isOther = other < entities.Length && entities[other] is { Kind: EntityKind.Outcome } joined && joined.Value != entity.Value
                && Bases.KindOf(joined.Value) is not null && !(other + 1 < entities.Length
                && entities[other + 1].Kind is EntityKind.Amount or EntityKind.Count);
            if (isOther)
            {
                return "mixed";
            }
        }

        int before = passage.WordAt(index - 1).StartsWith('중') ? index - 2 : index - 1;
        bool isPursued = IsPending(passage.WordAt(before))
            && (entities[before].Kind is EntityKind.Word || VerbForms.IsAttributive(passage.WordAt(before)));
        bool isToCome = entity.Case is Case.None or Case.Subject or Case.To or Case.Object && next.Chunk <= entity.Chunk + 2
            && (next is { Kind: EntityKind.Verb, Value: "plan" } || IsPending(passage.WordAt(index + 1))
            || (entity.Case is Case.Subject && IsPending(passage.WordAt(index + 2))));
        bool isAhead = entities.Take(index).Reverse().TakeWhile(word => word.Kind is not (EntityKind.Amount or EntityKind.Date))
            .Any(word => word.Value is "ahead");
        return isPursued || isToCome || isAhead ? "expected" : entity.Value;
    }

    private static bool IsPending(string word) => Array.Exists(Pending, pending => word.StartsWith(pending, StringComparison.Ordinal));

    // "300만 달러(약 40억 원) 상당의 상담과": a noun with a particle that says what the figure before it is; and so do all of
    // "300만 달러 상담 50만 달러 계약".
    private static bool IsTaken(ImmutableArray<Entity> entities, int index, int last)
    {
        int figure = index - 1;
        while (figure >= 0 && (entities[figure].Depth > entities[index].Depth || entities[figure].Is('(') || entities[figure].Is(')')
            || (entities[figure].Kind is EntityKind.Word && Particles.SkipMeasures(entities[figure].Name).IsEmpty)))
        {
            figure--;
        }

        return figure >= 0 && entities[figure].Kind is EntityKind.Amount or EntityKind.Count
            && (entities[index].Case is not Case.None || FrameOf(entities[index]) is not null
            || (last + 1 < entities.Length && entities[last + 1].Kind is EntityKind.Outcome && Bases.IsResult(entities[last + 1].Value)));
    }
}
