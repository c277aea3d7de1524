using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

// Companies in lists: "A, B, C 등 8개사".
internal sealed partial class CompanyNames
{
    /// <summary>What a company carries as its tail of which is said that it takes part.</summary>
    internal const string Joined = "join";

    private const int Far = 16;
    private static readonly string[] Foreign = ["바이어", "현지", "해외", "외국", "수입", "글로벌", "다국적"];
    private static readonly string[] Companies = ["업체", "기업", "중소기업", "회사", "업체들", "기업들", "회원사", "조합원사"];

    // The names before 등 or 비롯, before a number of companies, or the topics of a deal or of taking part.
    private bool AddList(Told told, int index)
    {
        var entities = told.Entities;
        string word = told.Passage.WordAt(index);
        bool joins = told.FrameOf(index).Name is "join";
        bool isSubject = entities[index] is { Kind: EntityKind.Word or EntityKind.Body, Case: Case.Subject or Case.Topic, Depth: 0 }
            && index > 1 && (joins || told.Entities.Any(IsDeal));
        if (!EndsList(told, index) && !IsBeforeNumber(told, index) && !isSubject)
        {
            return false;
        }

        var list = NameList.Read(told, entities[word.StartsWith('등') && index > 0 ? index - 1 : index].Chunk);
        var names = list.Names;
        int number = Enumerable.Range(index, Math.Min(Ahead, entities.Length - index)).FirstOrDefault(i =>
            entities[i] is { Kind: EntityKind.Count, Value: "company" }, -1);
        int marked = names.Count(IsMarked);
        bool isWhole = number > 0 && names.Count > 1 && entities[number].Figure.Count.Count.Bounds.Lower == names.Count;
        bool isCounted = number > 0 || (list.IsDescribed && marked > 0) || (word is not "등을" && entities.Any(entity =>
            entity.Case is Case.Topic && entity.Name is "참가기업" or "참가업체" or "참여기업"));
        // "가람, 나래 등과 협약을 맺었다"
        bool isSigned = word is "등과" && told.FrameOf(index).Name is "sign";
        bool isNumbered = word is "등" or not ['등', ..];
        bool isMeant = isSubject ? names.Count > 2 && (marked * 2 >= names.Count || (list.IsDescribed && joins))
            : isWhole || marked + (isCounted || isNumbered ? 1 : 0) > 1 || (names.Count > 1 && (isCounted || isSigned));
        if (!isMeant)
        {
            return false;
        }

        bool isOther = isSigned || (number > 0 && (IsOtherSide(told, number)
            || Enumerable.Range(index + 1, number + 1 - index).Any(i => StartsForeign(told.Passage.WordAt(i)))));
        names.ForEach(name => Know(name with { Tail = joins ? Joined : "" }, isOther));
        return true;
    }

    // "6개 업체와": whom they meet, unless it is with them that the mission goes.
    private static bool IsOtherSide(Told told, int number) => told.Entities[number].Case is Case.With
        && told.Passage.WordAt(number + 1) is not ['함' or '같' or '손', ..]
        && told.FrameOf(number).Name is not ("dispatch" or "join" or "travel");

    private static bool StartsForeign(string word) => Array.Exists(Foreign, foreign => word.StartsWith(foreign, StringComparison.Ordinal));

    // "A, B, C 등 8개사", "A·B를 비롯한 41개사": the name before 등, with a number of companies or the word behind.
    private static bool EndsList(Told told, int index)
    {
        var entities = told.Entities;
        string chunk = told.Passage.WordAt(index);
        bool isEtc = chunk is "등" || IsEtc(chunk) || (entities[index].Kind is EntityKind.Word
            && chunk.StartsWith(entities[index].Name + "등", StringComparison.Ordinal))
            || told.Passage.WordAt(index + 1).StartsWith("비롯", StringComparison.Ordinal);
        // "이유식, 통조림 등을 만드는 13개 기업": what they make.
        if (index + 1 < entities.Length && chunk is ['등', _, ..] && Lexicon.Find(WordClass.Maker, told.Passage.WordAt(index + 1)) is "verb")
        {
            return false;
        }

        // Behind names that are certain, more words may tell of all of them.
        int reach = index > 1 && entities[index - 1].Depth == entities[index].Depth && HasMarked(told, index) ? Far : Ahead;
        for (int i = index + 1; isEtc && i < entities.Length && i <= index + reach; i++)
        {
            if (entities[i] is { Kind: EntityKind.Count, Value: "company" } || IsCompanies(entities[i])
                || Companies.Contains(entities[i].Name))
            {
                return true;
            }

            if ((reach == Ahead && entities[i].Kind is EntityKind.Mark) || (entities[i].Kind is EntityKind.Amount or EntityKind.Verb
                && !VerbForms.IsAttributive(told.Passage.WordAt(i))))
            {
                return false;
            }
        }

        return chunk is "등이" or "등은" or "등도" or "등의" or "등을" or "등이다" or "등이며" or "등으로" or "등과"
            || (isEtc && chunk is not ['등', ..] && IsMarked(entities[index]));
    }

    // "가람, 나래, 다온 총 9개 업체가"
    private static bool IsBeforeNumber(Told told, int index)
    {
        var entities = told.Entities;
        int at = index + 1 < entities.Length && entities[index + 1] is { Kind: EntityKind.Total, Value: "total" } ? index + 2 : index + 1;
        return entities[index] is { Kind: EntityKind.Word or EntityKind.Company, Case: Case.None } && index > 2 && at < entities.Length
            && (entities[index - 1].Kind is EntityKind.Mark || entities[index - 2].Kind is EntityKind.Mark)
            && entities[at] is { Kind: EntityKind.Count, Value: "company" }
            && NameList.Read(told, entities[index].Chunk).Names is { Count: > 2 } names && names.Count(IsMarked) > 1;
    }

    // Two companies with their mark among the last names.
    private static bool HasMarked(Told told, int index) => told.Entities.Take(index).Reverse().Take(Far)
        .Count(entity => entity.Kind is EntityKind.Company) > 1;

    private static bool IsMarked(Entity name) => name.Kind is EntityKind.Company || IsStrong(name.Name);

    private static bool IsCompanies(Entity entity) => entity.Kind is EntityKind.Word
        && Lexicon.EndOf(WordClass.Counter, entity.Name.EndsWith("이다", StringComparison.Ordinal) ? entity.Name.AsSpan()[..^2] : entity.Name,
            out string what).Length > 1 && what is "company";

    /// <summary>Whether 등 is written on to a name: 태극건설등.</summary>
    internal static bool IsEtc(string chunk) => chunk is [_, _, .., '등'] && IsOther(chunk[..^1]);

    // "9개사(대진정밀, 한성하이텍, 고려팜 등)", "참가: 6개사 - 대진정밀, 고려팜", "9개사는 대진정밀, …": behind their number.
    private void AddBehind(Told told, int index)
    {
        var chunks = told.Passage.Sentence.Chunks;
        int open = told.Entities[index].Chunk + 1;
        bool isTopic = told.Entities[index].Case is Case.Topic;
        if (open + 1 >= chunks.Length || (!isTopic && chunks[open].Text is not ("(" or "-" or ":" or "–")))
        {
            return;
        }

        int last = open + 1;
        while (last + 1 < chunks.Length && chunks[last + 1].Depth >= chunks[open + 1].Depth && !chunks[last + 1].Is(')'))
        {
            last++;
        }

        var names = NameList.Read(told, chunks[last].Text.StartsWith('등') ? last - 1 : last).Names;
        if (names.Count(IsMarked) * (isTopic ? 4 : names.Count) >= names.Count && names.Count > (isTopic ? 2 : 1))
        {
            names.ForEach(Know);
        }
    }

    // "▲대한상사(원주)▲한빛농산(고성)…": points in one line, each a name with its bracket.
    private void AddPoints(Told told)
    {
        var entities = told.Entities;
        List<Entity> names = [];
        for (int i = 1; i + 1 < entities.Length; i++)
        {
            if (entities[i].Depth == 0 && IsFirm(entities[i]) && entities[i + 1].Is('(')
                && entities[i - 1] is { Kind: EntityKind.Mark, Name: "▲" or "△" or "▷" or "▶" or "○" or "◇" or "■" or "●" or "◆" or "·" })
            {
                names.Add(entities[i]);
            }
        }

        if (names.Count > 2 && names.Count(IsMarked) * 2 >= names.Count)
        {
            names.ForEach(Know);
        }
    }
}
