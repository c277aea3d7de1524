using System.Collections.Immutable;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Clauses;

/// <summary>Cuts a sentence behind each of its verbs, and tells of each whether it has happened.</summary>
internal static class ClauseReader
{
    private const int Ahead = 4;
    private static readonly string[] Plans = ["예정", "계획", "방침", "구상", "추진", "목표", "참이", "참인", "채비", "작정", "태세", "앞두"];
    private static readonly string[] Hopes = ["전망", "기대", "예상", "보인다", "보고", "점쳐", "관측", "내다"];
    private static readonly string[] States = ["달해", "달하", "이르", "이른", "달한", "된다", "넘는", "웃돈", "있다", "없다", "순이", "한다는", "이릅", "달합", "꼽힌"];
    private static readonly string[] Resolves = ["기로", "키로", "려고", "고자", "려는", "토록"];

    /// <summary>The clauses of a sentence in their order; the last may have no verb.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="hasBegun">Whether the mission has begun.</param>
    internal static ImmutableArray<Clause> Read(Passage passage, bool hasBegun)
    {
        var clauses = new List<Clause>();
        int first = 0;
        for (int i = 0; i < passage.Entities.Length; i++)
        {
            if (FrameOf(passage.Entities[i]) is { } frame)
            {
                clauses.Add(new(passage, first, i + 1, frame, Mood.Done, VerbForms.IsAttributive(passage.WordAt(i))));
                first = i + 1;
            }
        }

        clauses.Add(new(passage, first, passage.Entities.Length, "", Mood.Done, false));
        return [.. WithMoods(clauses, hasBegun)];
    }

    /// <summary>The frame that an entity opens as a verb; null where it is none.</summary>
    internal static string? FrameOf(Entity entity) => entity.Kind switch
    {
        _ when entity.IsSpoken => null,
        EntityKind.Verb when entity.Depth == 0 => entity.Value,
        EntityKind.Outcome when entity.Depth == 0 && entity.Value is not "none"
            && entity.Tail is ['하' or '했' or '한' or '할' or '해' or '됐' or '되' or '된' or '될' or '돼' or '키', ..] => entity.Value,
        _ => null,
    };

    // A clause that tells no time itself shares that of the next one that is none's description.
    private static List<Clause> WithMoods(List<Clause> clauses, bool hasBegun)
    {
        var later = FinalMood(clauses[^1].Passage);
        bool isResolved = false;
        for (int i = clauses.Count - 1; i >= 0; i--)
        {
            var clause = clauses[i];
            // "협약을 맺고 … 하기로 했다": what was signed says what is to be done. "300만 달러를 상담해 100만 달러가 계약될 전망이다": of a mission
            // that has begun the end alone is hoped for.
            bool isOver = isResolved ? clause.Frame is "sign" or "contract" or "reach" or "consultation"
                : hasBegun && later is Mood.Hoped && clause.Frame is not ("" or "plan");
            var mood = MoodOf(clause) ?? (isOver ? Mood.Done : later);
            isResolved |= clause.Frame.Length > 0 && WordOf(clause) is [.., '기' or '키', '로'] && Behind(clause).StartsWith('했');
            if (!clause.IsAttributive && clause.Frame is not ("say" or ""))
            {
                later = mood;
            }

            clauses[i] = clause with { Mood = mood };
        }

        return clauses;
    }

    // What the last words of a sentence say, whatever verb they are: "… 키울 방침이다", "… 떠난다".
    private static Mood FinalMood(Passage passage)
    {
        // 계약추진액 is a noun for a figure, whatever of a plan is in it.
        var nouns = passage.Entities.Where(entity => entity.Kind is EntityKind.Outcome).Select(entity => entity.Chunk).ToHashSet();
        var words = passage.Sentence.Chunks.Where((chunk, i) => chunk is { Kind: ChunkKind.Word, IsSpoken: false } && !nouns.Contains(i))
            .TakeLast(2).Select(chunk => chunk.Text).ToList();
        string last = words.LastOrDefault("");
        return words.Exists(word => Has(word, Plans)) ? Mood.Planned : words.Exists(word => Has(word, Hopes)) ? Mood.Hoped
            : last.EndsWith('다') && VerbForms.IsPresent(last) && !Has(last, States) ? Mood.Planned : Mood.Done;
    }

    private static Mood? MoodOf(Clause clause)
    {
        string word = WordOf(clause);
        return clause.Frame.Length == 0 ? null
            : Has(word, Resolves) ? Mood.Planned
            // "MOU를 맺은", "계약으로 이어진"; but "기술을 가진".
            : VerbForms.IsPast(word) || (clause is { IsAttributive: true, Frame: not "reach" } && word is not [.., '는']
                && !VerbForms.IsFuture(word)) ? Mood.Done
            : VerbForms.IsFuture(word) ? Has(Behind(clause), Hopes) ? Mood.Hoped : Mood.Planned
            : clause.Frame is "expect" ? Mood.Hoped
            : Has(word, States) ? Mood.Done
            : word.EndsWith('다') ? Mood.Planned : null;
    }

    private static string WordOf(Clause clause) => clause.Passage.WordAt(clause.End - 1);

    // The few words behind the verb.
    private static string Behind(Clause clause) => clause.Frame.Length == 0 ? "" : string.Concat(clause.Passage.Sentence.Chunks
        .Skip(clause.Passage.Entities[clause.End - 1].Chunk + 1).Take(Ahead).TakeWhile(chunk => !chunk.Is(','))
        .Select(chunk => chunk.Text));

    private static bool Has(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
