using System.Collections.Immutable;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>What the mission is called: its word with what stands before it, "구미시 경제사절단"; without one, the headline.</summary>
internal static class MissionName
{
    private const int LongestTitle = 60;

    internal static DraftFact<string>? Of(Page page, ImmutableArray<Told> told)
    {
        foreach (var sentence in told.OrderBy(sentence => sentence.IsTitle))
        {
            int index = sentence.Entities.ToList().FindIndex(entity => entity is { Kind: EntityKind.Mission, IsSpoken: false });
            if (index < 0)
            {
                continue;
            }

            var mission = sentence.Entities[index];
            var chunks = sentence.Passage.Sentence.Chunks;
            int first = mission.Chunk;
            while (first > 0 && first > mission.Chunk - 2 && chunks[first - 1].Kind is Chunks.ChunkKind.Word
                && sentence.Entities.FirstOrDefault(entity =>
                entity.Chunk == first - 1)
                    is { Case: Case.None, Kind: EntityKind.Body or EntityKind.Town } or { Case: Case.None, IsPlace: true })
            {
                first--;
            }

            int start = chunks[first].Start;
            string name = page.Text[start..mission.End];
            return new(name, [page.SpanOf(start, mission.End)], Certainty.Stated, Reason.Of("missionWord"));
        }

        var title = told.FirstOrDefault();
        return title is null ? null : new(Short(page.Text[title.Passage.Sentence.Start..title.Passage.Sentence.End]),
            [page.SpanOf(title.Passage.Sentence.Start, title.Passage.Sentence.End)], Certainty.Inferred, Reason.Of("missionVerb"));
    }

    private static string Short(string text) => text.Length <= LongestTitle ? text : text[..LongestTitle].TrimEnd();
}
