using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>How many companies and people take part from the Korean side: by the words for taking part, for the mission and for those
/// at home, and never those whom the mission meets.</summary>
internal sealed class NumberCandidates(string counted, bool areBuyers)
{
    private const string People = "people";
    private const string Company = "company";
    private const string PartOfSum = "partOfSum";
    private const int Joining = 5;
    private const int OfMission = 3;
    private const int AtHome = 3;
    private const int Member = 2;
    private const int Total = 2;
    private const int Least = 3;
    private const int Near = 3;

    // A sentence is not walked from end to end for each of its numbers, so that the time stays linear.
    private const int Far = 24;
    private static readonly string[] Home = ["관내", "도내", "시내", "군내", "국내", "참가", "참여", "함께", "중소기업"];
    private static readonly string[] Own = [.. Home, "지역", "우리", "농가", "대상", "비롯"];
    private static readonly string[] Members = ["대표", "관계자", "공무원", "임직원", "기업인", "단원", "일행", "사절단", "개척단", "규모", "파견"];
    private static readonly string[] Others = ["바이어", "현지", "해외", "외국", "글로벌", "다국적", "수입", "세계", "이중", "가운데", "초청", "구매", "무역상사"];
    private static readonly string[] Buyers = ["바이어", "구매"];

    /// <summary>The numbers, the likeliest first.</summary>
    /// <param name="told">The sentences.</param>
    /// <param name="counted">What is counted, "company" or "people".</param>
    /// <param name="areBuyers">Whether those who go are buyers.</param>
    internal static List<Candidate<AnnouncedCount>> Read(IReadOnlyList<Told> told, string counted, bool areBuyers) =>
        new NumberCandidates(counted, areBuyers).Read(told);

    private List<Candidate<AnnouncedCount>> Read(IReadOnlyList<Told> told)
    {
        var ballot = new Ballot<AnnouncedCount>();
        var mentions = new List<Candidate<AnnouncedCount>>();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                if (IsOwn(sentence, i))
                {
                    int score = IsPart(sentence, i) ? 0 : Score(sentence, i);
                    var count = entity.Figure.Count.Count;
                    mentions.Add(new(count, score, "counted", entity.Start, entity.End));
                    ballot.Add(count.Bounds.ToString(), mentions[^1]);
                }
            }
        }

        var ranked = counted is Company ? Summed(ballot.Ranked(), mentions) : ballot.Ranked();
        return ranked.FindAll(number => number.Score >= Least || number.Rule is PartOfSum);
    }

    // A number that the others add up to is that of all.
    private static List<Candidate<AnnouncedCount>> Summed(List<Candidate<AnnouncedCount>> ranked, List<Candidate<AnnouncedCount>> inOrder)
    {
        if (Lists.Sums.Find([.. inOrder.Take(Lists.Sums.MostFigures).Select(candidate => candidate.Value.Bounds)],
            [[.. Enumerable.Range(0, Math.Min(inOrder.Count, Lists.Sums.MostFigures))]], sum => sum.IsExact ? 1 : 0) is not [var sum, ..])
        {
            return ranked;
        }

        var total = inOrder[sum.Total] with { Score = ranked[0].Score * 2, Rule = "sumHolds" };
        return [total, .. sum.Parts.Select(part => inOrder[part] with { Score = 0, Rule = PartOfSum })];
    }

    private bool IsOwn(Told sentence, int index) =>
        sentence.Entities[index] is { Kind: EntityKind.Count, IsSpoken: false } && sentence.IsThis(index)
        && Counts(sentence, index) && (IsHome(sentence, index) ?? !IsMet(sentence, index));

    // "기업 10곳" and "19개 기계·전기업체" count companies as "10개사" does.
    private bool Counts(Told sentence, int index)
    {
        var entities = sentence.Entities;
        if (entities[index].Value == counted || counted is People || entities[index].Value is not "other")
        {
            return entities[index].Value == counted;
        }

        int before = index - 1;
        before -= before > 0 && entities[before] is { Kind: EntityKind.Total, Value: "total" } ? 1 : 0;
        int behind = index + 1;
        while (behind < Math.Min(entities.Length, index + Far)
            && entities[behind] is { Kind: EntityKind.Word, Case: Case.None } or { Name: "·" } && !IsCompanies(sentence, behind))
        {
            behind++;
        }

        return (before >= 0 && IsCompanies(sentence, before))
            || (entities[index].Case is Case.None or Case.Of && behind < entities.Length && IsCompanies(sentence, behind));
    }

    // 업체, 수출기업; but 중국기업 are no companies of the mission.
    private static bool IsCompanies(Told sentence, int index) =>
        sentence.Entities[index] is { Kind: EntityKind.Word or EntityKind.Outcome }
        && Lexicon.EndOf(WordClass.Counter, Particles.Strip(sentence.Passage.WordAt(index), out _), out string what).Length > 1
        && what is Company
        && !(Lexicon.TryFind(sentence.Entities[index].Name, out _, out var words) && words[0].Class is WordClass.Country);

    private int Score(Told sentence, int index)
    {
        var frame = sentence.FrameOf(index);
        string[] own = counted is People ? Members : Own;
        bool joins = sentence.Label is "company" || frame.Name is "join" or "travel" or "dispatch" or "select";
        int near = Enumerable.Range(index - Near, 2 * Near).Count(i => i != index && i >= 0 && StartsWith(sentence, i, own));
        // "부산 수출기업 30개사", "가람전자 등 3개사"
        near += sentence.Entities.Take(index).TakeLast(Near).Any(entity => entity.Kind is EntityKind.Town) ? 1 : 0;
        near += index > 1 && sentence.Passage.WordAt(index - 1) is "등" ? 1 : 0;
        return (joins ? Joining : 0) - (frame.Name is "sign" ? Joining : 0) + (near * (counted is People ? Member : AtHome))
            + (sentence.Passage.Has(EntityKind.Mission) ? OfMission : 0)
            + (sentence.IsTitle ? Total : 0)
            + (index > 0 && sentence.Entities[index - 1] is { Kind: EntityKind.Total, Value: "total" } ? Total : 0);
    }

    // "국내 100개사", "90개 국내 업체", "해외 바이어 10개사", "15개국에서 145개사", "유럽 등 350개 업체": the nearest word at a number in its
    // clause says whose it is; what is directly behind a number of others is theirs too.
    private bool? IsHome(Told sentence, int index, int chain = Near)
    {
        if (Array.Exists(Home, word => sentence.Entities[index].Name.Contains(word, StringComparison.Ordinal)))
        {
            return true;
        }

        for (int i = index - 1; i >= sentence.FrameOf(index).Clause.First && i >= index - Near; i--)
        {
            bool isHome = StartsWith(sentence, i, Home);
            bool isOthers = sentence.Entities[i] is { Kind: EntityKind.Count, Figure.Count.Count.Counter: "개국" }
                || (!areBuyers && sentence.Entities[i] is { Kind: EntityKind.Mission, Value: "buyingMission" })
                || (sentence.Entities[i].Kind is EntityKind.Region or EntityKind.Country && IsSum(sentence, i + 2))
                || (StartsWith(sentence, i, Others) && sentence.Entities[i].Kind is not EntityKind.Mission);
            if (isHome || isOthers)
            {
                return isHome;
            }

            if (sentence.Entities[i].Kind is EntityKind.Count)
            {
                return i == index - 1 && sentence.Entities[i].Case is Case.None && chain > 0 && IsHome(sentence, i, chain - 1) is false
                    ? false : null;
            }
        }

        return null;
    }

    // "120명의 바이어", "40개사에서 60명의 바이어", "290여개 업체와 만나", "280여개의 미국 업체를 만나", "보고회에 120명": whom they meet, and who meets at home.
    private bool IsMet(Told sentence, int index, int chain = Near)
    {
        var (entities, frame) = (sentence.Entities, sentence.FrameOf(index));
        int last = index;
        while (last + 1 < Math.Min(frame.Clause.End, index + Far) && entities[last].Case is Case.None or Case.Of)
        {
            last++;
        }

        bool isOfBuyers = last > index && (StartsWith(sentence, index + 1, Buyers) || StartsWith(sentence, index + 2, Buyers));
        var around = entities[Math.Max(0, index - Far)..Math.Min(entities.Length, index + Far)];
        bool isAtMeeting = counted is People && around.Any(entity =>
            entity is { Kind: EntityKind.Word, Name: [.., _, '회' or '식'], Case: Case.At or Case.Topic });
        bool areTalks = frame.Name is "invite" or "sign" or "consultation" or "agreement" or "mou"
            || StartsWith(sentence, last + 1, ["만나", "만났"])
            || entities[index..Math.Min(frame.Clause.End, index + Far)].Any(entity => entity.Value is "consultation");
        bool isByBuyers = Enumerable.Range(index - Far, Far).Any(i => i >= 0 && StartsWith(sentence, i, Buyers));
        bool isBeforeBuyers = chain > 0 && index + 1 < entities.Length && entities[index + 1] is { Kind: EntityKind.Count, Value: People }
            && IsMet(sentence, index + 1, chain - 1);
        return isOfBuyers || isBeforeBuyers || isAtMeeting || (areTalks && !isByBuyers && entities[last].Case is Case.With or Case.Object);
    }

    // "업체 대표 9명, 직원 2명", "9개사와 7개사", "지역별로는 …": of several numbers in a clause only one behind 등 or 총 or before 중 counts
    // all, unless some are of those whom the mission meets.
    private bool IsPart(Told sentence, int index)
    {
        var (entities, clause) = (sentence.Entities, sentence.FrameOf(index).Clause);
        int first = Math.Max(clause.First, index - Far);
        var numbers = Enumerable.Range(first, Math.Min(clause.End, index + Far) - first).Where(i => entities[i].Kind is EntityKind.Count
            && entities[i].Depth <= entities[index].Depth && Counts(sentence, i)).ToLookup(i => IsOwn(sentence, i));
        bool isAll = numbers[false].Any() ? counted is Company && numbers[true].Count() == 1 && !IsSum(sentence, index)
            : numbers[true].Count() == 1 || IsSum(sentence, index)
            || (index + 1 < clause.End && entities[index + 1] is { Kind: EntityKind.Total, Value: "among" });
        return !isAll || entities[Math.Max(0, index - Far)..index].Any(entity => entity is { Kind: EntityKind.Total, Value: "by" })
            || (counted is People && entities[index].Depth > 0);
    }

    private static bool IsSum(Told sentence, int index) => index > 0 && (sentence.Entities[index - 1] is { Tail: "등" }
        or { Kind: EntityKind.Total, Value: "total" } || sentence.Passage.WordAt(index - 1).EndsWith('등'));

    private static bool StartsWith(Told sentence, int index, string[] words) => index < sentence.Entities.Length
        && Array.Exists(words, word => sentence.Passage.WordAt(index).StartsWith(word, StringComparison.Ordinal));
}
