using System.Collections.Immutable;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>How many companies and people take part from the Korean side: by the words for taking part, for the mission and for those
/// at home, and never those whom the mission meets.</summary>
internal sealed class NumberCandidates
{
    private const string People = "people";
    private const string Company = "company";
    private const string PartOfSum = "partOfSum";
    private const string Home = "home";
    private const string Local = "local";
    private const string Buyers = "buyer";
    private const int Joining = 5;
    private const int OfMission = 3;
    private const int AtHome = 3;
    private const int Member = 2;
    private const int Total = 2;
    private const int Least = 3;
    private const int Near = 3;

    // A sentence is not walked from end to end for each of its numbers, so that the time stays linear.
    private const int Far = 24;
    private readonly Told sentence;
    private readonly ImmutableArray<Entity> entities;
    private readonly string counted;
    private readonly bool areBuyers;
    private readonly string[] cues;
    private readonly bool[] areOwn;

    private NumberCandidates(Told sentence, string counted, bool areBuyers)
    {
        (this.sentence, entities, this.counted, this.areBuyers) = (sentence, sentence.Entities, counted, areBuyers);
        cues = [.. Enumerable.Range(0, entities.Length).Select(i => Lexicon.StartOf(WordClass.Cue, sentence.Passage.WordAt(i)))];
        areOwn = [.. Enumerable.Range(0, entities.Length).Select(IsOwn)];
    }

    /// <summary>The numbers, the likeliest first.</summary>
    /// <param name="told">The sentences.</param>
    /// <param name="counted">What is counted, "company" or "people".</param>
    /// <param name="areBuyers">Whether those who go are buyers.</param>
    internal static List<Candidate<AnnouncedCount>> Read(IReadOnlyList<Told> told, string counted, bool areBuyers)
    {
        var mentions = told.SelectMany(sentence => new NumberCandidates(sentence, counted, areBuyers).Mentions()).ToList();
        var ballot = new Ballot<AnnouncedCount>();
        foreach (var mention in mentions)
        {
            ballot.Add(mention.Value.Bounds.ToString(), mention);
        }

        var ranked = counted is Company ? Summed(ballot.Ranked(), mentions) : ballot.Ranked();
        return ranked.FindAll(number => number.Score >= Least || number.Rule is PartOfSum);
    }

    private IEnumerable<Candidate<AnnouncedCount>> Mentions()
    {
        bool hasMission = sentence.Passage.Has(EntityKind.Mission);
        for (int i = 0; i < entities.Length; i++)
        {
            if (areOwn[i])
            {
                int score = IsPart(i) ? 0 : Score(i) + (hasMission ? OfMission : 0);
                yield return new(entities[i].Figure.Count.Count, score, "counted", entities[i].Start, entities[i].End);
            }
        }
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

    private bool IsOwn(int index) =>
        entities[index] is { Kind: EntityKind.Count, IsSpoken: false } && sentence.IsThis(index)
        && Counts(index) && !IsEach(index) && (IsHome(index) ?? !IsMet(index));

    // "기업당 1명"
    private bool IsEach(int index) => sentence.Passage.WordAt(index - 1) is [_, .., '당'];

    // "기업 10곳" and "19개 기계·전기업체" count companies as "10개사" does.
    private bool Counts(int index)
    {
        if (entities[index].Value == counted || counted is People || entities[index].Value is not "other")
        {
            return entities[index].Value == counted;
        }

        if (IsCompany(entities[index].Name))
        {
            return true;
        }

        int before = index - 1;
        before -= before > 0 && entities[before] is { Kind: EntityKind.Total, Value: "total" } ? 1 : 0;
        int behind = index + 1;
        while (behind < Math.Min(entities.Length, index + Far)
            && entities[behind] is { Kind: EntityKind.Word, Case: Case.None } or { Name: "·" } && !IsCompanies(behind))
        {
            behind++;
        }

        return (before >= 0 && IsCompanies(before))
            || (entities[index].Case is Case.None or Case.Of && behind < entities.Length && IsCompanies(behind));
    }

    // 업체, 수출기업; but 중국기업 are no companies of the mission.
    private bool IsCompanies(int index) =>
        entities[index] is { Kind: EntityKind.Word or EntityKind.Outcome }
        && IsCompany(Particles.Strip(sentence.Passage.WordAt(index), out _))
        && !(Lexicon.TryFind(entities[index].Name, out _, out var words) && words[0].Class is WordClass.Country);

    private static bool IsCompany(ReadOnlySpan<char> words) =>
        Lexicon.EndOf(WordClass.Counter, words, out string what).Length > 1 && what is Company;

    private int Score(int index)
    {
        var frame = sentence.FrameOf(index);
        bool joins = sentence.Label is "company" || frame.Name is "join" or "dispatch" or "select"
            || (frame.Name is "lead" && entities[index].Case is Case.Object)
            || (frame.Name is "travel" && entities[index].Case is not Case.Object);
        int near = Enumerable.Range(index - Near, 2 * Near).Count(i => i != index
            && (counted is People ? CueAt(i) is "member" : CueAt(i) is Home or "own" or Local));
        near += counted is Company && Enumerable.Range(index - Near, Near).Any(i => CueAt(i) is Local) ? 1 : 0;
        // "부산 수출기업 30개사", "가람전자 등 3개사"
        near += entities[Math.Max(0, index - Near)..index].Any(entity => entity.Kind is EntityKind.Town) ? 1 : 0;
        near += index > 1 && sentence.Passage.WordAt(index - 1) is "등" ? 1 : 0;
        return (joins ? Joining : 0) - (frame.Name is "sign" ? Joining : 0) + (near * (counted is People ? Member : AtHome))
            + (sentence.IsTitle ? Total : 0)
            + (index > 0 && entities[index - 1] is { Kind: EntityKind.Total, Value: "total" } ? Total : 0);
    }

    // "국내 100개사", "90개 국내 업체", "해외 바이어 10개사", "15개국에서 145개사", "유럽 등 350개 업체": the nearest word at a number in its
    // clause says whose it is; what is directly behind a number of others is theirs too.
    private bool? IsHome(int index, int chain = Near)
    {
        if (entities[index].Name.Split(' ').Any(word => Lexicon.StartOf(WordClass.Cue, word) is Home or Local))
        {
            return true;
        }

        for (int i = index - 1; i >= sentence.FrameOf(index).Clause.First && i >= index - Near; i--)
        {
            bool isHome = CueAt(i) is Home or Local;
            bool isOthers = entities[i] is { Kind: EntityKind.Count, Figure.Count.Count.Counter: "개국" }
                || (!areBuyers && entities[i] is { Kind: EntityKind.Mission, Value: "buyingMission" })
                || (entities[i].Kind is EntityKind.Region or EntityKind.Country && IsSum(i + 2))
                || (CueAt(i) is "other" or Buyers or "importer" && entities[i].Kind is not EntityKind.Mission);
            if (isHome || isOthers)
            {
                return isHome;
            }

            if (entities[i].Kind is EntityKind.Count)
            {
                return i == index - 1 && entities[i].Case is Case.None && chain > 0 && IsHome(i, chain - 1) is false
                    ? false : null;
            }
        }

        return null;
    }

    // "120명의 바이어", "40개사에서 60명의 바이어", "290여개 업체와 만나", "280여개의 미국 업체를 만나", "보고회에 120명": whom they meet, and who meets at home.
    private bool IsMet(int index, int chain = Near)
    {
        var frame = sentence.FrameOf(index);
        int last = index;
        while (last + 1 < Math.Min(frame.Clause.End, index + Far) && entities[last].Case is Case.None or Case.Of)
        {
            last++;
        }

        bool isOfBuyers = last > index && (CueAt(index + 1) is Buyers || CueAt(index + 2) is Buyers);
        var around = entities[Math.Max(0, index - Far)..Math.Min(entities.Length, index + Far)];
        bool isAtMeeting = counted is People && around.Any(entity =>
            entity is { Kind: EntityKind.Word, Name: [.., _, '회' or '식'], Case: Case.At or Case.Topic });
        bool areTalks = frame.Name is "invite" or "sign" or "consultation" or "agreement" or "mou" || CueAt(last + 1) is "meet"
            || entities[index..Math.Min(frame.Clause.End, index + Far)].Any(entity => entity.Value is "consultation");
        bool isBeforeBuyers = chain > 0 && index + 1 < entities.Length && entities[index + 1] is { Kind: EntityKind.Count, Value: People }
            && IsMet(index + 1, chain - 1);
        return isOfBuyers || isBeforeBuyers || isAtMeeting || (areTalks && entities[last].Case is Case.With or Case.Object);
    }

    // "업체 대표 9명, 직원 2명", "9개사와 7개사", "지역별로는 …": of several numbers in a clause only one behind 등 or 총 or before 중 counts
    // all, unless some are of those whom the mission meets.
    private bool IsPart(int index)
    {
        var clause = sentence.FrameOf(index).Clause;
        int first = Math.Max(clause.First, index - Far);
        var numbers = Enumerable.Range(first, Math.Min(clause.End, index + Far) - first).Where(i => entities[i].Kind is EntityKind.Count
            && entities[i].Depth <= entities[index].Depth && Counts(i)).ToLookup(i => areOwn[i]);
        bool isAll = numbers[false].Any() ? counted is Company && numbers[true].Count() == 1 && !IsSum(index)
            : numbers[true].Count() == 1 || IsSum(index)
            || (index + 1 < clause.End && entities[index + 1] is { Kind: EntityKind.Total, Value: "among" });
        return !isAll || entities[Math.Max(0, index - Far)..index].Any(entity => entity is { Kind: EntityKind.Total, Value: "by" })
            || (counted is People && entities[index].Depth > 0);
    }

    private bool IsSum(int index) => index > 0 && (entities[index - 1] is { Tail: "등" }
        or { Kind: EntityKind.Total, Value: "total" } || sentence.Passage.WordAt(index - 1).EndsWith('등'));

    private string CueAt(int index) => index >= 0 && index < cues.Length ? cues[index] : "";
}
