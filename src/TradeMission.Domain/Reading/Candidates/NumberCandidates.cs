using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>How many companies and people take part from the Korean side.</summary>
internal static class NumberCandidates
{
    private const int Joining = 5;
    private const int OfMission = 3;
    private const int AtHome = 3;
    private const int Title = 2;
    private const int Least = 3;
    private const int LeastPeople = 4;
    private const int Before = 4;
    private const int Behind = 4;
    private const int Ahead = 6;
    private const int MostPeople = 2000;
    private const string Buying = "buyingMission";
    private const int Beside = 3;
    private static readonly string[] Own = ["관내", "도내", "지역", "시내", "군내", "국내", "중소기업", "기업", "업체", "참가", "우리", "함께", "농가", "대상", "비롯"];
    private static readonly string[] Home = ["관내", "도내", "시내", "국내", "참가", "함께", "중소기업"];
    private static readonly string[] Joined = ["참가", "참여", "파견"];
    private static readonly string[] Labels = ["대상", "참가", "참여", "규모", "파견", "인원", "구성", "사절단"];
    private static readonly string[] Members = ["대표", "관계자", "공무원", "임직원", "기업인", "단원", "일행", "사절단", "개척단", "대표단", "규모", "파견"];
    private static readonly string[] OthersBehind = ["바이어", "정상", "단장", "상대", "상담장"];
    private static readonly string[] Others = ["바이어", "현지", "해외", "외국", "상대", "구매자", "글로벌", "다국적", "수입", "이중", "이 중", "가운데", "총영사", "지난해",
        "협약", "계약", "초청", "무역상사", "세계"];

    /// <summary>The numbers of what is counted ("company" or "people"), the likeliest first.</summary>
    /// <param name="told">The sentences.</param>
    /// <param name="counted">What is counted.</param>
    /// <param name="isInvestment">Whether investors are met: then numbers of companies are theirs unless the words say otherwise.</param>
    internal static List<Candidate<AnnouncedCount>> Read(IReadOnlyList<Told> told, string counted, bool isInvestment = false)
    {
        var ballot = new Ballot<AnnouncedCount>();
        bool goesAbroad = told.Any(sentence => sentence.Entities.Any(entity =>
            entity is { Kind: EntityKind.Mission, Value: not (Buying or "exportConsultation") }));
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                // "구매단 50명이" beside a mission that goes abroad
                var entity = sentence.Entities[i];
                bool isOfBuyers = goesAbroad && i > 0 && sentence.Entities[i - 1] is { Kind: EntityKind.Mission, Value: Buying };
                if (entity.Kind is not EntityKind.Count || entity.IsSpoken || isOfBuyers || !sentence.IsThis(i)
                    || !Counts(sentence, i, counted))
                {
                    continue;
                }

                int score = isInvestment && counted is "company" && !IsOwn(sentence, i) ? 0 : Score(sentence, i, counted);
                if (score >= (counted is "people" ? LeastPeople : Least))
                {
                    var count = entity.Figure.Count.Count;
                    ballot.Add(count.Bounds.ToString(), new(count, score, "counted", entity.Start, entity.End));
                }
            }
        }

        return counted is "company" ? Summed(ballot.Ranked()) : ballot.Ranked();
    }

    // A number that the others add up to is that of all.
    private static List<Candidate<AnnouncedCount>> Summed(List<Candidate<AnnouncedCount>> ranked)
    {
        var inOrder = ranked.OrderBy(candidate => candidate.Start).ToList();
        if (Lists.Sums.Find([.. inOrder.Take(Lists.Sums.MostFigures).Select(candidate => candidate.Value.Bounds)],
            [[.. Enumerable.Range(0, Math.Min(inOrder.Count, Lists.Sums.MostFigures))]], sum => sum.IsExact ? 1 : 0) is not [var sum, ..])
        {
            return ranked;
        }

        var total = inOrder[sum.Total] with { Score = ranked[0].Score * 2, Rule = "sumHolds" };
        return [total, .. sum.Parts.Select(part => inOrder[part] with { Score = 0, Rule = "partOfSum" })];
    }

    // "기업 10곳" counts companies as "10개사" does.
    private static bool Counts(Told sentence, int index, string counted)
    {
        var entity = sentence.Entities[index];
        bool isBare = entity.Figure.Count.Count.Counter is "곳" or "개";
        return entity.Value == counted
            || (counted is "company" && entity.Value is not "buyer" && ((isBare && IsBehindCompanies(sentence, index))
            || ((isBare || CompanyNames.IsGeneric(entity.Figure.Count.Count.Counter)) && IsBeforeCompanies(sentence, index))));
    }

    // "19개 기계·전기·전자업체", "10개 종합상사"
    private static bool IsBeforeCompanies(Told sentence, int index)
    {
        for (int i = index + 1; i < sentence.Entities.Length && i <= index + Ahead; i++)
        {
            string word = sentence.Passage.WordAt(i);
            if ((sentence.Entities[i].Kind is not EntityKind.Count
                && Lexicon.EndOf(WordClass.Counter, Particles.Strip(word, out _), out string what).Length > 1 && what is "company"))
            {
                return true;
            }

            if (sentence.Entities[i].Kind is not (EntityKind.Word or EntityKind.Mark or EntityKind.Outcome)
                || sentence.Entities[i].Case is not Case.None)
            {
                return false;
            }
        }

        return false;
    }

    // "기업 10곳", "파견 업체는 모두 6곳"
    private static bool IsBehindCompanies(Told sentence, int index)
    {
        int at = index - 1;
        at -= at > 0 && sentence.Entities[at] is { Kind: EntityKind.Total, Value: "total" } ? 1 : 0;
        return at >= 0 && sentence.Entities[at] is { Kind: EntityKind.Word or EntityKind.Outcome } word && !IsAbroad(word.Name)
            && (at == index - 1
            || word.Case is Case.Topic)
            && (Lexicon.EndOf(WordClass.Counter, Particles.Strip(sentence.Passage.WordAt(at), out _), out string what).Length > 1
            && what is "company");
    }

    // 중국기업
    private static bool IsAbroad(string word) => Lexicon.TryFind(word, out _, out var meanings) && meanings[0].Class is WordClass.Country;

    private static bool IsOwn(Told sentence, int index) => sentence.FrameOf(index).Name is "join"
        || Enumerable.Range(Math.Max(0, index - 2), Math.Min(2, index)).Any(i =>
        StartsWith(sentence.Passage.WordAt(i), Home));

    private static int Score(Told sentence, int index, string counted)
    {
        var entities = sentence.Entities;
        var frame = sentence.FrameOf(index);
        bool hasMission = sentence.Passage.Has(EntityKind.Mission);
        bool joins = Joins(frame) || IsOfThoseWho(sentence, index);
        for (int i = Math.Max(0, index - Before); i < Math.Min(entities.Length, index + Behind); i++)
        {
            string chunk = sentence.Passage.WordAt(i);
            bool isWorldwide = i < index && entities[i] is { Kind: EntityKind.Count } nations && nations.Figure.Count.Count.Counter is "개국";
            bool isHome = IsHome(sentence, index);
            if ((isWorldwide && !isHome) || (i < index && !isHome && StartsWith(chunk, Others)
                && (i + 1 == index || entities[i + 1].Kind is not EntityKind.Count)) || (i > index && i <= index + 2
                && entities[i].Depth <= entities[index].Depth && (entities[index].Case is Case.None or Case.Of || chunk[0] is '단')
                && StartsWith(chunk, OthersBehind)))
            {
                return 0;
            }
        }

        // "두 업체는": those who have just been named.
        bool isAnaphor = counted is "company" && entities[index] is { Name: ['두' or '세' or '네', ' ', ..], Case: Case.Topic or Case.Of };
        bool isShare = index > 1 && entities[index - 2].Kind is EntityKind.Count && sentence.Passage.WordAt(index - 1) is "중" or "가운데";
        bool isOwn = IsHome(sentence, index);
        // "지역별로는 나주시 3개사, 목포시 4개사", "무역상사 2개사와 농식품업체 20개가": of a part.
        bool isOfOthers = counted is "company" && (entities.Take(index).Any(entity => entity is { Kind: EntityKind.Total, Value: "by" })
            || (entities[index].Case is Case.With && entities.Skip(index + 1).TakeWhile(entity => entity.Kind is not EntityKind.Verb)
            .Any(entity => entity is { Kind: EntityKind.Count, Value: "company" })));
        if (isAnaphor || isShare || isOfOthers || (!isOwn && IsOtherSide(sentence, index))
            || (counted is "people" && IsPart(sentence, index)))
        {
            return 0;
        }

        // So many are visitors of a fair.
        if (counted is "people" && entities[index].Figure.Count.Count.Lower >= MostPeople)
        {
            return 0;
        }

        bool isBracketed = entities[index].Depth > 0 && index > 1 && entities[index - 2].Kind is not EntityKind.Mission;
        // Who attends a meeting at home is none of those who travel.
        bool attends = frame.Name is "join" && sentence.Passage.WordAt(frame.Clause.End - 1).StartsWith("참석", StringComparison.Ordinal);
        if ((isBracketed || attends) && counted is "people")
        {
            return 0;
        }

        bool isOfDeal = !hasMission && !joins && (IsDeal(frame) || (sentence.Frames.IndexOf(frame) is > 0 and var at
            && sentence.Frames[at - 1] is { Clause.IsAttributive: true } before && (IsDeal(before) || before.Has(EntityKind.Amount))));
        if (isOfDeal || IsOfOneOfMany(sentence, index))
        {
            return 0;
        }

        // A row of a grid counts its own line; the row of all of them counts all.
        if (index > 0 && sentence.Passage.WordAt(index - 1) is "업체수" or "기업수" or "참가업체수" or "참가기업수"
            && !sentence.Entities.Any(entity => entity is { Kind: EntityKind.Total, Value: "total" }))
        {
            return 0;
        }

        bool isLabelled = sentence.Label is "company" || (sentence.Passage.Block is Blocks.BlockKind.Item
            && sentence.Entities.Take(index).Any(entity => StartsWith(entity.Name, Labels)))
            || sentence.Entities.Take(index).Any(entity => entity is { Case: Case.Topic, Depth: 0 } && StartsWith(entity.Name, Joined));
        int score = (isLabelled ? Joining : 0) + (sentence.IsTitle ? Title : 0) + (joins ? Joining
            : frame.Name is "hold" or "reach" or "consultation" ? 2 : 0)
            + (hasMission ? OfMission : 0)
            + (index > 0 && entities[index - 1] is { Kind: EntityKind.Total, Value: "total" } ? Title : 0)
            + (sentence.Passage.Index < OfMission ? 1 : 0)
            // "군수를 단장으로 10명이 간다"
            + (counted is "people" && index > 0
                && sentence.Passage.WordAt(index - 1).StartsWith("단장", StringComparison.Ordinal) ? Joining : 0)
            // "공무원 4명과 기업 관계자 등 16명으로 구성됐다"
            + (counted is "people" && entities[index].Case is Case.To && frame.Name is "dispatch" ? Title : 0);
        score += counted is "company" && (entities[index].Figure.Count.Count.Counter.StartsWith("중소", StringComparison.Ordinal)
            || (index > 0 && entities[index - 1] is { Kind: EntityKind.Town, Case: Case.Of })) ? AtHome : 0;
        for (int i = Math.Max(0, index - Beside); i < Math.Min(entities.Length, index + Beside); i++)
        {
            score += i != index && StartsWith(sentence.Passage.WordAt(i), counted is "people" ? Members : Own) ? AtHome : 0;
        }

        return score;
    }

    // "국내 100개사", "도내 기업 100개사와", "도 내 62개 업체가"
    private static bool IsHome(Told sentence, int index) => (index > 0 && StartsWith(sentence.Passage.WordAt(index - 1), Home))
        || (index > 1 && sentence.Passage.WordAt(index - 2) is ['관' or '도' or '시' or '국', '내'])
        || (index > 1 && sentence.Passage.WordAt(index - 2) is "도" && sentence.Passage.WordAt(index - 1) is "내");

    private static bool Joins(Frames.Frame frame) => frame.Name is "join" or "travel" or "dispatch" or "lead" or "select";

    // "개척단에 낀 10개 기업은", "박람회에 나간 도내 62개 업체가"
    private static bool IsOfThoseWho(Told sentence, int index) => sentence.Frames.IndexOf(sentence.FrameOf(index)) is > 0 and var at
        && sentence.Frames[at - 1] is { Clause.IsAttributive: true } before && Joins(before) && index - before.Clause.End < Beside;

    // "290여개 업체와 만나", "120여명에게": those whom the mission meets.
    private static bool IsOtherSide(Told sentence, int index)
    {
        var entity = sentence.Entities[index];
        string next = index + 1 < sentence.Entities.Length ? sentence.Passage.WordAt(index + 1) : "";
        // "280여개의 미국 업체를 만나"
        bool isAbroad = next is "현지" or "해외" or "외국" || (index + 1 < sentence.Entities.Length
            && sentence.Entities[index + 1] is { Kind: EntityKind.Country, Case: Case.None }
            && sentence.Passage.WordAt(index + 2) is ['업' or '기' or '바' or '회', ..]);
        return (isAbroad && entity.Case is Case.None or Case.Of) || entity.Tail.StartsWith("에게", StringComparison.Ordinal)
            || entity.Tail.EndsWith('씩')
            || next.StartsWith("상대로", StringComparison.Ordinal)
            || (entity.Case is Case.With && (sentence.FrameOf(index).Name is "sign" or "consultation" or "mou" or "agreement"
                || next.StartsWith('만') || IsTalk(sentence, index)));
    }

    // "1,000여개 기업들과 무역상담을 벌일"
    private static bool IsTalk(Told sentence, int index) => !FollowsBuyers(sentence, index)
        && sentence.FrameOf(index) is { Name: "reach" or "hold" } frame
        && sentence.Entities.Skip(index).Take(frame.Clause.End - index).Any(entity =>
            entity is { Kind: EntityKind.Outcome, Value: "consultation" })
        && !sentence.Passage.WordAt(index + 1).StartsWith("함께", StringComparison.Ordinal);

    // "업체대표 12명, 공무원 3명", "대표 13명과 바이어 159명 등 총 202명": some of several, or both sides together.
    private static bool IsPart(Told sentence, int index)
    {
        bool isTotal = index > 0 && sentence.Entities[index - 1] is { Kind: EntityKind.Total, Value: "total" };
        bool isFollowed = !isTotal && sentence.Entities.Skip(index + 1).Take(Ahead).TakeWhile(entity => entity.Kind is not EntityKind.Verb)
            .Any(entity => entity is { Kind: EntityKind.Count, Value: "people" }) && sentence.Entities[index].Case is Case.None
            or Case.With;
        bool isBehind = !isTotal
            && sentence.Entities.Take(index).Reverse().Take(Ahead).TakeWhile(entity => entity.Kind is not EntityKind.Verb)
            .Any(entity => entity is { Kind: EntityKind.Count, Value: "people", Case: Case.None })
            && sentence.Passage.WordAt(index - 1) is not "등";
        return isFollowed || isBehind || FollowsBuyers(sentence, index);
    }

    private static bool FollowsBuyers(Told sentence, int index) =>
        sentence.Entities.Take(index).Any(entity => entity.Name.Contains("바이어", StringComparison.Ordinal));

    private static bool IsDeal(Frames.Frame frame)
    {
        foreach (var entity in frame.Entities)
        {
            if (entity is { Kind: EntityKind.Outcome, Value: "mou" or "agreement" or "invest" or "contract" or "commitment" or "expected" })
            {
                return true;
            }
        }

        return false;
    }

    // "북미통상촉진단은 10개사와 함께": the number of one mission among several.
    private static bool IsOfOneOfMany(Told sentence, int index)
    {
        foreach (var actor in sentence.FrameOf(index).Actors)
        {
            int at = sentence.Entities.IndexOf(actor);
            if (actor.Kind is EntityKind.Mission && at > 0 && sentence.Entities[at - 1] is { Kind: EntityKind.Region } region
                && region.Chunk == actor.Chunk && sentence.Passage.Index > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string chunk, string[] words) => Array.Exists(words, word =>
        chunk.StartsWith(word, StringComparison.Ordinal));
}
