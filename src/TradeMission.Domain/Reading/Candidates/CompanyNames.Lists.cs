using System.Collections.Immutable;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

// Companies in lists: "A, B, C 등 8개사".
internal sealed partial class CompanyNames
{
    /// <summary>What a company carries as its tail of which is said that it takes part.</summary>
    internal const string Joined = "join";

    private const int MostNames = 30;
    private const int LongestItem = 9;
    private const int Far = 16;
    private const int Near = 2;

    // "A, B, C 등 8개사", "A·B를 비롯한 41개사": the name before 등, with a number of companies or the word behind.
    private static bool EndsList(Told told, int index)
    {
        var entities = told.Entities;
        string chunk = told.Passage.Sentence.Chunks[entities[index].Chunk].Text;
        bool isEtc = chunk is "등" || IsEtc(chunk) || (entities[index].Kind is EntityKind.Word && chunk == entities[index].Name + "등")
            || (index + 1 < entities.Length
            && told.Passage.Sentence.Chunks[entities[index + 1].Chunk].Text.StartsWith("비롯", StringComparison.Ordinal));
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
                || entities[i].Name is "업체" or "기업" or "중소기업" or "회사" or "업체들" or "기업들" or "회원사"
                or "조합원사")
            {
                return true;
            }

            if ((reach == Ahead && entities[i].Kind is EntityKind.Mark) || (entities[i].Kind is EntityKind.Amount or EntityKind.Verb
                && !VerbForms.IsAttributive(told.Passage.Sentence.Chunks[entities[i].Chunk].Text)))
            {
                return false;
            }
        }

        return chunk is "등이" or "등은" or "등도" or "등의" or "등을" or "등이다" or "등이며" or "등으로";
    }

    // "가람, 나래, 다온 총 9개 업체가"
    private static bool IsBeforeNumber(Told told, int index)
    {
        var entities = told.Entities;
        int at = index + 1 < entities.Length && entities[index + 1] is { Kind: EntityKind.Total, Value: "total" } ? index + 2 : index + 1;
        return entities[index] is { Kind: EntityKind.Word or EntityKind.Company, Case: Case.None } && index > 2 && at < entities.Length
            && entities[at] is { Kind: EntityKind.Count, Value: "company" }
            && (IsLink(entities[index - 1]) || IsLink(entities[index - 2])) && HasList(told, index);
    }

    private static bool HasList(Told told, int index) => Names(told, told.Entities[index].Depth, index, out _) is { Count: > 2 } names
        && names.Count(name => name.Kind is EntityKind.Company || IsStrong(name.Name)) > 1;

    // "식품업체인 가람, 나래, 다온이 참가해"
    private static bool IsLastToJoin(Told told, int index) =>
        told.Entities[index] is { Kind: EntityKind.Word, Case: Case.Subject, Depth: 0 }
        && index > 2 && (IsLink(told.Entities[index - 1]) || IsLink(told.Entities[index - 2])) && told.FrameOf(index).Name is "join"
        && told.Entities.Take(index).Any(entity => entity.Kind is EntityKind.Word && entity.Name is [.., '체' or '업', '인']);

    // Two companies with their mark among the last names.
    private static bool HasMarked(Told told, int index) => told.Entities.Take(index).Reverse().Take(Far)
        .Count(entity => entity.Kind is EntityKind.Company) > 1;

    private static bool IsCompanies(Entity entity) => entity.Kind is EntityKind.Word
        && Lexicon.EndOf(WordClass.Counter, entity.Name.EndsWith("이다", StringComparison.Ordinal) ? entity.Name.AsSpan()[..^2] : entity.Name,
            out string what).Length > 1 && what is "company";

    // 태극건설등: written on to the last name.
    private static bool IsEtc(string chunk) => chunk is [_, _, _, .., '등'] && IsStrong(chunk[..^1]);

    // 한국정밀기계, 대구텍스: a name that begins with a place.
    private static bool IsPlaceFirst(Entity entity, string stem) => entity.Kind is EntityKind.Town or EntityKind.City or EntityKind.Country
        && stem.Length > entity.Name.Length && Lexicon.EndOf(WordClass.Companyend, stem, out _).Length > 0;

    // "9개사(대진정밀, 한성하이텍, 고려팜 등)"
    private void AddBracket(Told told, int open)
    {
        List<Entity> names = [];
        for (int i = open + 1; i < told.Entities.Length && !told.Entities[i].Is(')') && names.Count < MostNames; i++)
        {
            var entity = told.Entities[i];
            if (entity.Kind is EntityKind.Company || (entity is { Kind: EntityKind.Word, Case: Case.None, Name: not "등" }
                && IsOther(entity.Name)))
            {
                names.Add(entity);
            }
            else if (entity.Kind is not EntityKind.Mark && entity.Name is not "등")
            {
                return;
            }
        }

        if (names.Count > 1 && names.Exists(name => name.Kind is EntityKind.Company || IsStrong(name.Name)))
        {
            names.ForEach(Know);
        }
    }

    // "일본 아사노상사는", "홍콩의 시티팜은", "오사카에 매장을 둔 나니와는": a firm of a place abroad.
    private static bool IsAbroad(Told told, int index)
    {
        int at = index - 1;
        if (at > 0 && VerbForms.IsAttributive(told.Passage.WordAt(at)))
        {
            return told.Entities.Take(at).TakeLast(Near).Any(entity =>
                entity is { Kind: EntityKind.City or EntityKind.Country, Case: Case.At });
        }

        at -= at > 0 && told.Entities[at].Kind is EntityKind.Word
            && Lexicon.EndOf(WordClass.Maker, told.Entities[at].Name, out _).Length > 0
            ? 1 : 0;
        return at >= 0 && told.Entities[at] is { Kind: EntityKind.City or EntityKind.Country, Case: Case.None or Case.Of };
    }

    // "4개 기업과 함께"
    private static bool IsTogether(Told told, int index) => index + 1 < told.Entities.Length
        && told.Passage.WordAt(index + 1) is ['함' or '같' or '손', ..];

    private void AddList(Told told, int index)
    {
        var entities = told.Entities;
        int last = told.Passage.Sentence.Chunks[entities[index].Chunk].Text.StartsWith('등') ? index - 1 : index;
        var names = Names(told, entities[index].Depth, last, out bool isDescribed);
        bool isNumbered = told.Passage.Sentence.Chunks[entities[index].Chunk].Text is "등" or not ['등', ..];
        bool isCounted = isDescribed || Enumerable.Range(index, Math.Min(Ahead, entities.Length - index)).Any(i =>
            entities[i] is { Kind: EntityKind.Count, Value: "company" });
        isCounted |= told.Entities.Any(entity => entity.Case is Case.Topic && entity.Name is "참가기업" or "참가업체" or "참여기업");
        int marked = names.Count(name => name.Kind is EntityKind.Company || IsStrong(name.Name));
        bool isMeant = marked + (isCounted || isNumbered ? 1 : 0) > 1 || (names.Count > 1 && isCounted);
        if (isMeant && !names.Exists(name => IsGeneric(name.Name)))
        {
            int number = Enumerable.Range(index, Math.Min(Ahead, entities.Length - index)).FirstOrDefault(i =>
                entities[i].Kind is EntityKind.Count, index);
            bool isOther = entities[number] is { Kind: EntityKind.Count, Case: Case.With } && !IsTogether(told, number)
                && told.FrameOf(number).Name is not ("dispatch" or "join" or "travel");
            string tail = told.FrameOf(index).Name is "join" ? Joined : "";
            names.ForEach(name => Know(name with { Tail = tail }, isOther));
        }
    }

    // The names of a list, from its last one backwards; what tells of one what it makes stands before it.
    private static List<Entity> Names(Told told, int depth, int last, out bool isDescribed)
    {
        var entities = told.Entities;
        List<Entity> names = [];
        isDescribed = false;
        bool isSkipped = false;
        for (int i = last; i >= 0 && names.Count < MostNames; i--)
        {
            var entity = entities[i];
            if (entity.Depth > depth || entity.Is('(') || entity.Is(')'))
            {
                continue;
            }

            // "한국정수산업을 비롯해 한스산업, …"
            if (entity.Name.StartsWith("비롯", StringComparison.Ordinal) && i > 0 && entities[i - 1].Case is Case.Object)
            {
                string first = Stem(told.Passage.Sentence.Chunks[entities[i - 1].Chunk]);
                bool isFirm = IsStrong(first) || entities[i - 1].Kind is EntityKind.Company;
                names.AddRange(isFirm ? [entities[i - 1] with { Name = first }] : []);
                break;
            }

            // "뷰티한올, 세림의료기 대표 등": the office of all of them.
            if (i == last && Executives.Contains(entity.Name) && last > 0)
            {
                last--;
                continue;
            }

            string stem = entity.Kind is EntityKind.Company ? entity.Name : Stem(told.Passage.Sentence.Chunks[entity.Chunk]);
            stem = i == last && IsEtc(stem) ? stem[..^1] : stem;
            bool isName = entity.Kind is EntityKind.Company || (entity.Kind is EntityKind.Body && stem.EndsWith("조합", StringComparison.Ordinal)
                && CanOwn(entity)) || IsPlaceFirst(entity, stem) || (entity.Kind is EntityKind.Word
                && entity.Case is Case.None or Case.With or Case.Object or Case.Subject
                && IsPlausible(told.Passage.Sentence.Chunks[entity.Chunk], entity, i == last));
            // "유관기관, 한울중공업 기림자동차 등": others stand before the companies; and "옷걸이와 슬리퍼의 가람" is one that makes both.
            bool isCertain = entity.Kind is EntityKind.Company || (i > 0 && IsDescription(told, i - 1));
            bool isOthers = names.Count > 0 && stem is [.., '기', '관'] or [.., '단', '체'] or [.., '업', '체'] or [.., '기', '업'];
            if (isOthers && !isCertain)
            {
                break;
            }

            if (isSkipped && entity.Case is Case.With && !isCertain && !IsStrong(stem))
            {
                i = ItemStart(entities, i, depth);
                continue;
            }

            if (!isName || !(i == last || entities[i + 1].Kind is EntityKind.Mark || entity.Case is Case.With || names.Count == 0
                || IsStrong(stem)))
            {
                if (!IsLink(entity))
                {
                    break;
                }

                continue;
            }

            bool isTwo = IsSecondWord(told, i, stem) || (i == last && i > 1 && entities[i - 1] is { Kind: EntityKind.Word, Case: Case.None }
                && entity.Case is Case.Subject or Case.None && IsLink(entities[i - 2]) && told.Passage.WordAt(i + 1) is not ['등', ..]);
            names.Add(entity with { Name = isTwo ? $"{entities[i - 1].Name} {stem}" : stem });
            i -= isTwo ? 1 : 0;
            isSkipped = i > 0 && IsDescription(told, i - 1);
            if (isSkipped)
            {
                isDescribed |= IsMaker(told, i - 1);
                i = ItemStart(entities, i - 1, depth);
            }
        }

        names.Reverse();
        return names;
    }

    // "생산업체인 제이비 항공", "D&F KOREA": a name of two words, behind what it makes or both Latin.
    private static bool IsSecondWord(Told told, int index, string stem) => index > 1 && !IsMaker(told, index - 1)
        && told.Entities[index - 1] is { Kind: EntityKind.Word, Case: Case.None } first
        && ((char.IsAsciiLetter(stem[0]) && char.IsAsciiLetter(first.Name[0])) || IsMaker(told, index - 2));

    // "공구를 만드는 가람", "공구의 가람"
    private static bool IsDescription(Told told, int index) => IsMaker(told, index) || told.Entities[index].Case is Case.Of
        || Lexicon.Find(WordClass.Maker, told.Passage.WordAt(index)) is not null;

    // Where what tells of a company what it makes begins: at the mark before it.
    private static int ItemStart(ImmutableArray<Entity> entities, int maker, int depth)
    {
        int start = maker;
        while (start > 0 && maker - start < LongestItem && !(IsLink(entities[start - 1]) && entities[start - 1].Depth == depth)
            && entities[start - 1].Case is not (Case.With or Case.Topic))
        {
            start--;
        }

        return start;
    }

    // Companies of the state stand among the others.
    private static bool IsLink(Entity entity) => entity is { Kind: EntityKind.Body, Case: Case.None } || (entity.Kind is EntityKind.Mark
        && entity.Name is "," or "·" or "、" or "ㆍ" or "/" or "‧" or "△" or "▲" or "▷" or "○" or "◇" or "■" or "▶");

    // 제조기업, 생산업체인
    private static bool IsMaker(Told told, int index) => told.Entities[index].Kind is EntityKind.Word
        && Lexicon.EndOf(WordClass.Maker, told.Passage.Sentence.Chunks[told.Entities[index].Chunk].Text, out string kind).Length > 0
        && kind is "noun";

    // "○ 참가 : 6개사 - 가람, 나래상사, 다온(주)": a point that lists who takes part.
    private void AddLabelled(Told told)
    {
        if (told.Label is "company" && Names(told, 0, told.Entities.Length - 1, out _) is { Count: > 2 } names
            && names.Count(name => name.Kind is EntityKind.Company || IsStrong(name.Name)) * 2 >= names.Count)
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
            if (entities[i].Depth == 0 && CanOwn(entities[i]) && entities[i + 1].Is('(')
                && entities[i - 1] is { Kind: EntityKind.Mark, Name: "▲" or "△" or "▷" or "▶" or "○" or "◇" or "■" or "●" or "◆" or "·" })
            {
                names.Add(entities[i]);
            }
        }

        if (names.Count > 2 && names.Count(name => name.Kind is EntityKind.Company || IsStrong(name.Name)) * 2 >= names.Count)
        {
            names.ForEach(Know);
        }
    }

    private static bool IsPlausible(Chunk chunk, Entity entity, bool isLast) =>
        chunk.Text.Length >= 2 && (entity.Case is not Case.Object || isLast) && Lexicon.Find(WordClass.Notname, chunk.Text) is null;
}
