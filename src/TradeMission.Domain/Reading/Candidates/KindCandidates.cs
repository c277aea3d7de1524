using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Which kind of mission it is: by the words for missions, or by what is done.</summary>
internal static class KindCandidates
{
    private const int General = 1;
    private const int Event = 2;
    private const int Delegation = 4;

    /// <summary>The kinds, the likeliest first.</summary>
    internal static List<Candidate<MissionKind>> Read(IReadOnlyList<Told> told)
    {
        var ballot = new Ballot<MissionKind>();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                if (entity is { Kind: EntityKind.Mission, IsSpoken: false } && sentence.Events[i] is not MissionEvent.Other
                    && Enum.TryParse<MissionKind>(KindOf(sentence, entity), ignoreCase: true, out var kind))
                {
                    int score = kind is MissionKind.Other ? General : kind is MissionKind.ExportConsultation ? Event : Delegation;
                    ballot.Add(kind.ToString(), new(kind, score, "missionWord", entity.Start, entity.End));
                }
            }
        }

        // 사절단 alone is short for the word that says which.
        var all = ballot.Ranked();
        int named = all.FindIndex(kind =>
            kind is { Score: >= Delegation, Value: not (MissionKind.Other or MissionKind.ExportConsultation) });
        List<Candidate<MissionKind>> ranked = named > 0 && all[0].Value is MissionKind.Other
            ? [all[named], .. all.Where((_, i) => i != named)] : all;
        // Those who go for investments are called a delegation like any other.
        bool invests = ranked.Count > 0 && ranked[0].Value is MissionKind.Other && Invests(told);
        return ranked.Count == 0 ? ByDeed(told)
            : invests ? [ranked[0] with { Value = MissionKind.InvestmentPromotion, Rule = "missionVerb" }, .. ranked.Skip(1)] : ranked;
    }

    // "무역산업 협력사절단", "경제인 사절단", "통상 촉진단": the word right before the general one says which.
    private static string KindOf(Told sentence, Entity mission)
    {
        var chunks = sentence.Passage.Sentence.Chunks;
        string before = chunks[mission.Chunk].Text[..Math.Max(0, mission.Start - chunks[mission.Chunk].Start)];
        string previous = mission.Chunk > 0 ? chunks[mission.Chunk - 1].Text : "";
        string? kind = mission.Value is not "other" ? null
            : (before.Length == 0 ? Lexicon.Find(WordClass.Mission, previous + mission.Name) : null) ?? Purpose(before)
            ?? (before is "" or "협력" or "합동" or "교류" ? Purpose(previous) : null);
        return kind ?? mission.Value;
    }

    private static string? Purpose(string word) => Lexicon.EndOf(WordClass.Purpose, word, out string kind).Length > 0 ? kind : null;

    private static bool Invests(IReadOnlyList<Told> told) => told.Any(sentence => sentence.Passage.Entities.Any(entity =>
        entity is { Kind: EntityKind.Outcome, IsSpoken: false } && (entity.Value is "invest"
        || entity.Name.StartsWith("투자", StringComparison.Ordinal))));

    // No word for a mission, and yet somebody travels for investors or buyers, or brings home figures from a place abroad.
    private static List<Candidate<MissionKind>> ByDeed(IReadOnlyList<Told> told)
    {
        bool isInvestment = Invests(told);
        var travel = told.FirstOrDefault(sentence => sentence.Passage.Entities.Any(entity => entity.IsPlace)
            && sentence.Frames.Any(frame => frame.Name is "travel" or "dispatch" or "join"));
        if (travel is not null)
        {
            return [Deed(isInvestment ? MissionKind.InvestmentPromotion : MissionKind.Other, "missionVerb", travel)];
        }

        bool isFair = HasWord(told, IsFair);
        bool isAbroad = HasWord(told, word => word.Kind is EntityKind.City or EntityKind.Country);
        // Figures of what was talked about, or a fair and who takes part in it.
        var deed = told.FirstOrDefault(sentence => (sentence.Passage.Has(EntityKind.Amount) && sentence.Passage.Has(EntityKind.Outcome))
            || (isFair && sentence.Frames.Any(frame => frame.Name is "join" or "select" && frame.Has(EntityKind.Count))));
        return deed is null || !isAbroad ? []
            : [Deed(isInvestment ? MissionKind.InvestmentPromotion : isFair ? MissionKind.TradePromotion
                : HasWord(told, word => word.Value is "consultation") ? MissionKind.ExportConsultation
                : MissionKind.Other, "missionDeed", deed)];
    }

    // 방콕국제박람회 is a fair at the place that it opens with.
    private static bool IsFair(Entity word) =>
        Lexicon.EndOf(WordClass.Fair, Particles.Strip(word.IsPlace ? word.Name + word.Tail : word.Name, out _), out _).Length > 0;

    private static bool HasWord(IReadOnlyList<Told> told, Func<Entity, bool> isMeant) =>
        told.Any(sentence => sentence.Passage.Entities.Any(isMeant));

    private static Candidate<MissionKind> Deed(MissionKind kind, string rule, Told sentence) =>
        new(kind, General, rule, sentence.Passage.Sentence.Start, sentence.Passage.Sentence.End);
}
