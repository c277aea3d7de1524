using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Targets, and by how much they were exceeded.</summary>
internal static class Targets
{
    /// <summary>What a figure is where the sentence tells of a target or of more than a figure; null where it does not.</summary>
    internal static BasisGuess? Read(Passage passage, int first, int last, BasisGuess left, BasisGuess right)
    {
        var entities = passage.Entities;
        var figure = entities[last];
        var aside = new BasisGuess("context", right.Score, "verbBehind");
        // "지난해보다 300만 달러 늘어난": by how much a figure differs from another.
        if (figure.Case is Case.None or Case.Subject or Case.Also && !figure.Tail.Contains("보다", StringComparison.Ordinal)
            && entities.Skip(last + 1).FirstOrDefault(entity => entity.Name is not ("더" or "이상"))
            is { Kind: EntityKind.Total, Value: "more" })
        {
            return entities[..first].Any(IsTarget) ? Excess(passage, right) : aside;
        }

        if (IsMeant(passage, last))
        {
            return aside with { Name = "target" };
        }

        // "목표액 500만 달러를 웃돌았다", and not "목표를 500만 달러 웃돌았다".
        if (left is { Name: "target", Rule: "nounBefore" } && IsTarget(entities[first - 1]) && entities[first - 1].Case is not Case.Object)
        {
            return left;
        }

        if (right.Name is "excess" && figure.Case is Case.Object && !entities[..first].Any(IsMeasure))
        {
            return left.Name is "target" ? left : aside;
        }

        bool isExcess = right.Name is "excess" || figure.Tail.StartsWith("초과", StringComparison.Ordinal);
        return isExcess && entities.Any(entity => IsTarget(entity) || entity is { Kind: EntityKind.Amount, Case: Case.Object })
            ? Excess(passage, right) : right.Name is not "excess" ? null
            : entities[..(last + 1)].Any(entity => entity.Tail.Contains("보다", StringComparison.Ordinal)) ? aside : left;
    }

    private static bool IsTarget(Entity entity) => entity is { Kind: EntityKind.Outcome, Value: "target" };

    // What stands before "F를 넘었다" and makes F the excess: a target that is exceeded by F, or another amount.
    private static bool IsMeasure(Entity entity) => entity is { Kind: EntityKind.Event, Value: "compare" } or { Kind: EntityKind.Amount }
        || (IsTarget(entity) && entity.Case is Case.Object);

    // "1,200만 달러의 상담을 목표로 했다", "… 추진한다는 목표를 세웠다": the sentence ends in its target.
    private static bool IsMeant(Passage passage, int last)
    {
        var end = passage.Entities.Skip(last + 1).LastOrDefault(entity => entity.Kind is EntityKind.Amount
            || (entity is { Kind: EntityKind.Outcome, Depth: 0 } && entity.Value is not ("none" or "vague")));
        return end is { Value: "target", Case: Case.Object or Case.To };
    }

    // What is exceeded is what the sentence is about.
    private static BasisGuess Excess(Passage passage, BasisGuess guess)
    {
        string name = passage.Entities.FirstOrDefault(entity =>
            entity.Kind is EntityKind.Outcome && Bases.IsResult(entity.Value))?.Value ?? "";
        return new(name, guess.Score, "verbBehind") { IsExcess = true };
    }
}
