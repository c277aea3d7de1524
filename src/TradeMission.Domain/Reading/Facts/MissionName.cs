using System.Collections.Immutable;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>What the mission is called: the fullest phrase for it, "광주시 통상사절단", wherever it stands; without one, the headline.</summary>
internal static class MissionName
{
    private const int LongestTitle = 60;
    private const int MostWords = 6;
    private const string General = "other";

    internal static DraftFact<string>? Of(Page page, ImmutableArray<Told> told)
    {
        var mentions = told.OrderBy(sentence => sentence.IsTitle).SelectMany(sentence => sentence.Entities
            .Where((entity, i) => entity is { Kind: EntityKind.Mission, IsSpoken: false } && sentence.IsThis(i))
            .Select(entity => (Mission: entity, Start: Start(sentence.Passage, entity), sentence.Passage))).ToList();
        if (mentions.Count > 0)
        {
            // "사절단" alone is short for "통상사절단"; the first word that says more is the mission's.
            string word = mentions.OrderBy(mention => mention.Mission.Value is General).First().Mission.Name;
            var (mission, start, _) = mentions.Where(mention => mention.Mission.Name == word)
                .OrderByDescending(mention => mention.Passage.Entities.Any(entity => entity.Start >= mention.Start
                && entity.End <= mention.Mission.End && entity.Kind is EntityKind.Body or EntityKind.Town))
                .ThenByDescending(mention => mention.Mission.End - mention.Start).First();
            return new(page.Text[start..mission.End], [page.SpanOf(start, mission.End)], Certainty.Stated, Reason.Of("missionWord"));
        }

        var title = told.FirstOrDefault()?.Passage.Sentence;
        return title is null ? null : new(Short(page.Text[title.Start..title.End]), [page.SpanOf(title.Start, title.End)],
            Certainty.Inferred, Reason.Of("headline"));
    }

    // Where the phrase begins that ends in the mission's word: at its quotation mark, or with what tells it apart.
    private static int Start(Passage passage, Entity mission)
    {
        var chunks = passage.Sentence.Chunks;
        int first = mission.Chunk;
        for (int i = mission.Chunk - 1; IsQuoted(passage, mission) && i >= 0; i--)
        {
            if (chunks[i].Text is "‘" or "'" or "「" or "『" or "“" or "\"")
            {
                return chunks[i + 1].Start;
            }
        }

        while (first > 0 && mission.Chunk - first < MostWords && TellsApart(passage, first - 1))
        {
            first--;
        }

        return chunks[first].Start;
    }

    private static bool IsQuoted(Passage passage, Entity mission) => mission.Chunk + 1 < passage.Sentence.Chunks.Length
        && passage.Sentence.Chunks[mission.Chunk + 1].Text is "’" or "'" or "」" or "』" or "”" or "\"";

    // The sender, a place, a year or a trade before the mission's word: "2015 나주 농식품 수출상담회".
    private static bool TellsApart(Passage passage, int index)
    {
        var chunk = passage.Sentence.Chunks[index];
        var last = passage.Entities.LastOrDefault(entity => entity.Chunk == index);
        bool isYear = chunk.Text.Length is 4 or 5 && chunk.Text[0] is '1' or '2' && char.IsAsciiDigit(chunk.Text[3]);
        return isYear || (last is { Case: Case.None } && last.End == chunk.End && (last.Kind is EntityKind.Body or EntityKind.Town
            || last.IsPlace || (last.Kind is EntityKind.Word && CompanyNames.IsGeneric(last.Name))));
    }

    private static string Short(string text) => text.Length <= LongestTitle ? text : text[..LongestTitle].TrimEnd();
}
