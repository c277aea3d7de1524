using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>How many companies and people take part from the Korean side.</summary>
internal static class NumberCandidates
{
    private const int Joins = 5;
    private const int OfMission = 3;
    private const int AtHome = 3;
    private const int Title = 2;
    private const int Least = 3;
    private const int Before = 4;
    private static readonly string[] Own = ["관내", "도내", "지역", "시내", "군내", "국내", "중소기업", "기업", "업체", "참가", "우리", "함께", "농가", "대상"];
    private static readonly string[] Others = ["바이어", "현지", "해외", "외국", "상대", "구매", "글로벌", "다국적", "수입", "이중", "이 중", "가운데", "총영사", "지난해", "모집", "선정", "협약", "계약", "초청"];

    /// <summary>The numbers of what is counted ("company" or "people"), the likeliest first.</summary>
    internal static List<Candidate<AnnouncedCount>> Read(IReadOnlyList<Told> told, string counted)
    {
        var ballot = new Ballot<AnnouncedCount>();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                if (entity.Kind is not EntityKind.Count || entity.IsSpoken || !sentence.IsThis(i) || !Counts(sentence, i, counted))
                {
                    continue;
                }

                int score = Score(sentence, i, counted);
                if (score >= Least)
                {
                    var count = entity.Figure.Count.Count;
                    ballot.Add(count.Bounds.ToString(), new(count, score, "counted", entity.Start, entity.End));
                }
            }
        }

        return ballot.Ranked();
    }

    // "기업 10곳" counts companies as "10개사" does.
    private static bool Counts(Told sentence, int index, string counted)
    {
        var entity = sentence.Entities[index];
        return entity.Value == counted
            || (counted is "company" && entity.Figure.Count.Count.Counter is "곳" or "개" && index > 0 && sentence.Entities[index - 1].Name is "기업" or "업체" or "중소기업" or "회사" or "농가");
    }

    private static int Score(Told sentence, int index, string counted)
    {
        var entities = sentence.Entities;
        var frame = sentence.FrameOf(index);
        int score = sentence.IsTitle ? Title : 0;
        score += frame.Name is "join" or "travel" or "dispatch" or "lead" ? Joins : frame.Name is "hold" or "reach" or "consultation" ? 2 : 0;
        score += sentence.Passage.Has(EntityKind.Mission) ? OfMission : 0;
        score += sentence.Passage.Index < OfMission ? 1 : 0;
        for (int i = Math.Max(0, index - Before); i < Math.Min(entities.Length, index + 3); i++)
        {
            string chunk = sentence.Passage.Sentence.Chunks[entities[i].Chunk].Text;
            if (i < index && StartsWith(chunk, Others))
            {
                return 0;
            }

            score += i != index && StartsWith(chunk, Own) ? AtHome : 0;
            if (i == index + 1 && entities[i].Name is "바이어" or "정상")
            {
                return 0;
            }
        }

        return counted is "people" && frame.Name is not ("join" or "travel" or "dispatch" or "lead") && !sentence.Passage.Has(EntityKind.Mission) ? 0 : score;
    }

    private static bool StartsWith(string chunk, string[] words) => Array.Exists(words, word => chunk.StartsWith(word, StringComparison.Ordinal));
}
