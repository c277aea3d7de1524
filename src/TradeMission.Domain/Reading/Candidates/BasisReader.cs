using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Tells what a figure is by the nearest noun or verb that says so, on its right or on its left.</summary>
internal static partial class BasisReader
{
    private const int Adjacent = 12;
    private const int Linked = 3;
    private const int Weak = 4;
    private static readonly string[] Pending = ["추진", "예상", "가능", "협의", "기대", "전망", "예정", "유력", "논의", "진행", "잠정"];

    /// <summary>What a figure is.</summary>
    /// <param name="passage">Its sentence.</param>
    /// <param name="first">The first entity of the figure, its number with it.</param>
    /// <param name="last">The last.</param>
    internal static BasisGuess Read(Passage passage, int first, int last)
    {
        var entities = passage.Entities;
        if (IsPer(entities, first, last))
        {
            return new("context", Adjacent, "nounBefore");
        }

        if (IsDifference(entities, last))
        {
            return Targets.IsExceeded(entities, first) ? Targets.Excess(passage, new("excess", Adjacent, "verbBehind"))
                : new("context", Adjacent, "verbBehind");
        }

        var right = Right(passage, last);
        var left = Left(passage, first);
        bool isExcess = right.Name is "excess" || entities[last].Tail.StartsWith("초과", StringComparison.Ordinal);
        if (Targets.IsMeant(entities, last) || Targets.IsTopic(entities, first))
        {
            return new("target", Adjacent, "nounBehind");
        }

        // "목표액 500만 달러를 웃돌았다", and not "목표를 500만 달러 웃돌았다".
        if (left is { Name: "target", Score: >= Adjacent - 1 } && entities[first - 1] is not { Case: Case.Object })
        {
            return left;
        }

        if (right.Name is "excess" && entities[last].Case is Case.Object && !Targets.IsMeasured(passage, first))
        {
            return left.Name is "target" ? left : new("context", Adjacent, "verbBehind");
        }

        if (isExcess && Targets.Has(passage))
        {
            return Targets.Excess(passage, right.Name is "excess" ? right : new("excess", Adjacent, "verbBehind"));
        }

        // What a figure is compared with, and by how much it exceeds that, are no results: "집계치 100만 달러보다 20만 달러 상회".
        if (right.Name is "excess")
        {
            return IsMeasure(entities, first, last) ? new("context", Adjacent, "verbBehind") : left;
        }

        if (right.Name is "vague" && left.Name.Length > 0 && left.Name is not "vague")
        {
            return left;
        }

        if (left.Name is "vague" && right.Name.Length > 0)
        {
            return right;
        }

        return right.Score >= left.Score ? right : left;
    }

    // "업체당 50만 달러", "한 곳당 계약액은 27만 달러", "50만 달러씩": of each of many.
    private static bool IsPer(System.Collections.Immutable.ImmutableArray<Entity> entities, int first, int last) =>
        entities[last].Tail.StartsWith('씩') || entities.Take(first).TakeLast(2).SkipWhile(entity => entity is not { Value: "per" })
            .FirstOrDefault() is { Kind: EntityKind.Total };

    private static bool IsMeasure(System.Collections.Immutable.ImmutableArray<Entity> entities, int first, int last) =>
        entities[last].Tail.Contains("보다", StringComparison.Ordinal)
            || (first > 0 && entities[first - 1].Tail.Contains("보다", StringComparison.Ordinal));

    // "지난해보다 300만 달러 늘어난": by how much a figure differs from another.
    private static bool IsDifference(System.Collections.Immutable.ImmutableArray<Entity> entities, int last)
    {
        int next = last + 1 < entities.Length && entities[last + 1].Name is "더" or "이상" ? last + 2 : last + 1;
        return next < entities.Length && entities[next] is { Kind: EntityKind.Total, Value: "more" }
            && !entities[last].Tail.Contains("보다", StringComparison.Ordinal)
            && entities[last].Case is Case.None or Case.Subject or Case.Also;
    }

    // "627만 달러이며 …": the sentence has said what the figure is.
    private static bool IsCopula(Entity figure, Entity next) => next.Start == figure.End && next.Kind is EntityKind.Word
        && (next.Name.StartsWith('이') || next.Name.StartsWith('였') || next.Name.StartsWith('다'));

    private static string ByVerb(string frame) => frame switch
    {
        "exceed" => "excess",
        "buy" => "expected",
        "spend" or "support" => "context",
        var name => name,
    };

    // A contract that is pursued, expected or possible is expected money.
    private static string Settled(Passage passage, int index)
    {
        var entities = passage.Entities;
        string name = entities[index].Value is "aside" ? "context" : entities[index].Value;

        // "수출 계약(MOU) 체결": what a bracket calls it.
        if (index + 3 < entities.Length && entities[index + 1].Is('(') && entities[index + 3].Is(')')
            && entities[index + 2] is { Kind: EntityKind.Outcome } called && Bases.KindOf(called.Value) is not null)
        {
            return called.Value;
        }

        string between = index + 1 < entities.Length ? Word(passage, entities[index + 1]) : "";
        int link = between is "및" or "또는" ? index + 2 : index + 1;
        bool isJoined = link < entities.Length && entities[link].Kind is EntityKind.Outcome && entities[link].Value != name
            && (entities[index].Case is Case.With || link == index + 2);
        if (isJoined && name is "contract" or "commitment" && (entities[link].Value is "contract" or "commitment" or "mou" or "agreement"
            || (between is "또는" && Bases.IsResult(entities[link].Value))))
        {
            return "mixed";
        }

        if (index > 0 && entities[index - 1] is { Kind: EntityKind.Outcome, Value: "target", Case: Case.None })
        {
            return "target";
        }

        if (name is not ("contract" or "commitment" or "vague"))
        {
            return name;
        }

        for (int i = Math.Max(0, index - 2); i < index; i++)
        {
            string word = Word(passage, entities[i]);
            bool isBefore = entities[i].Kind is EntityKind.Word || (entities[i].Kind is EntityKind.Verb && VerbForms.IsAttributive(word));
            if (isBefore && Starts(word)
                && (i + 1 == index || Word(passage, entities[i + 1]).StartsWith('중')))
            {
                return "expected";
            }
        }

        // "앞으로 맺을 것으로 보는 계약"
        if (entities.Take(index).Reverse().Take(Linked * 2).TakeWhile(entity => entity.Kind is not (EntityKind.Amount or EntityKind.Date))
            .Any(entity => entity is { Kind: EntityKind.Event, Value: "ahead" }))
        {
            return "expected";
        }

        var chunk = passage.Sentence.Chunks[entities[index].Chunk];
        string behind = chunk.Text[Math.Min(entities[index].End - chunk.Start, chunk.Text.Length)..];
        for (int i = index + 1; i <= index + 2 && i < entities.Length && entities[index].Case is Case.Subject; i++)
        {
            if (Word(passage, entities[i]).StartsWith("가능", StringComparison.Ordinal))
            {
                return "expected";
            }
        }

        var next = index + 1 < entities.Length && entities[index + 1].Chunk <= entities[index].Chunk + 2 ? entities[index + 1] : null;
        bool isPending = next is not null && (Starts(Word(passage, next)) || next is { Kind: EntityKind.Verb, Value: "plan" });
        return Starts(behind) || (entities[index].Case is Case.None or Case.Subject or Case.To or Case.Object && isPending)
            ? "expected" : name;
    }

    private static bool Starts(string word)
    {
        foreach (string pending in Pending)
        {
            if (word.StartsWith(pending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "상담액 300만 달러": a noun that a figure follows at once.
    private static bool IsLabel(System.Collections.Immutable.ImmutableArray<Entity> entities, int index)
    {
        for (int i = index + 1; i < entities.Length && i <= index + 3; i++)
        {
            if (entities[i].Kind is EntityKind.Amount or EntityKind.Count)
            {
                return true;
            }

            if (entities[i].Kind is not (EntityKind.Total or EntityKind.Outcome))
            {
                return false;
            }
        }

        return false;
    }

    // "300만 달러(약 40억 원) 상당의 상담과": a noun that says what the figure before it is; and so do all of "300만 달러 상담 50만 달러 계약".
    private static bool IsTaken(Passage passage, int index, int first)
    {
        var entities = passage.Entities;
        int figure = index - 1;
        while (figure >= 0 && (entities[figure].Depth > entities[index].Depth || entities[figure].Is('(') || entities[figure].Is(')')
            || (entities[figure].Kind is EntityKind.Word && Particles.SkipMeasures(entities[figure].Name).IsEmpty)))
        {
            figure--;
        }

        if (figure < 0 || entities[figure].Kind is not (EntityKind.Amount or EntityKind.Count))
        {
            return false;
        }

        int own = first;
        while (own < entities.Length && IsFigure(entities[own]))
        {
            own++;
        }

        bool isBare = IsFigure(entities[figure]);
        while (figure >= 0 && IsFigure(entities[figure]))
        {
            figure--;
        }

        bool isTrailing = isBare && own < entities.Length && entities[own] is { Kind: EntityKind.Outcome, Value: not "none" }
            && (figure < 0 || entities[figure] is not { Kind: EntityKind.Outcome, Value: not "none" });
        return isTrailing || entities[index].Case is not Case.None || ClauseReader.FrameOf(entities[index]) is not null;
    }

    private static bool IsFigure(Entity entity) => entity is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" };

    private static string Word(Passage passage, Entity entity) => passage.Sentence.Chunks[entity.Chunk].Text;
}
