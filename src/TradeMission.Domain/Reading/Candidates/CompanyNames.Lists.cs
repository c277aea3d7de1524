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

    // "A, B, C 등 8개사", "A·B를 비롯한 41개사": the name before 등, with a number of companies or the word behind.
    private static bool EndsList(Told told, int index)
    {
        var entities = told.Entities;
        string chunk = told.Passage.Sentence.Chunks[entities[index].Chunk].Text;
        bool isEtc = chunk is "등" || IsEtc(chunk) || (entities[index].Kind is EntityKind.Word && chunk == entities[index].Name + "등")
            || (index + 1 < entities.Length
            && told.Passage.Sentence.Chunks[entities[index + 1].Chunk].Text.StartsWith("비롯", StringComparison.Ordinal));
        for (int i = index + 1; isEtc && i < entities.Length && i <= index + Ahead; i++)
        {
            if (entities[i] is { Kind: EntityKind.Count, Value: "company" }
                || entities[i].Name is "업체" or "기업" or "중소기업" or "회사" or "업체들" or "기업들" or "회원사"
                or "조합원사")
            {
                return true;
            }

            if (entities[i].Kind is EntityKind.Mark or EntityKind.Amount or EntityKind.Verb
                && !VerbForms.IsAttributive(told.Passage.Sentence.Chunks[entities[i].Chunk].Text))
            {
                return false;
            }
        }

        return chunk is "등이" or "등은" or "등도" or "등의" or "등을" or "등이다" or "등이며" or "등으로";
    }

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

    // "일본 아사노상사는", "홍콩의 시티팜은": a firm of a place abroad.
    private static bool IsAbroad(Told told, int index)
    {
        int at = index - 1;
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
        List<Entity> names = [];
        int last = told.Passage.Sentence.Chunks[entities[index].Chunk].Text.StartsWith('등') ? index - 1 : index;
        for (int i = last; i >= 0 && names.Count < MostNames; i--)
        {
            var entity = entities[i];
            if (entity.Depth > entities[index].Depth || entity.Is('(') || entity.Is(')'))
            {
                continue;
            }

            // "뷰티한올, 세림의료기 대표 등": the office of all of them.
            if (i == last && Executives.Contains(entity.Name) && last > 0)
            {
                last--;
                continue;
            }

            string stem = entity.Kind is EntityKind.Company ? entity.Name : Stem(told.Passage.Sentence.Chunks[entity.Chunk]);
            stem = i == last && IsEtc(stem) ? stem[..^1] : stem;
            bool isName = entity.Kind is EntityKind.Company || IsPlaceFirst(entity, stem) || (entity.Kind is EntityKind.Word
                && entity.Case is Case.None or Case.With or Case.Object
                && IsPlausible(told.Passage.Sentence.Chunks[entity.Chunk], entity, i == last));
            // Companies of the state stand among the others.
            bool isLink = entity is { Kind: EntityKind.Body, Case: Case.None } || (entity.Kind is EntityKind.Mark
                && entity.Name is "," or "·" or "、" or "ㆍ" or "/" or "‧" or "△" or "▲" or "▷" or "○" or "◇" or "■" or "▶");
            if (isName && (i == last || entities[i + 1].Kind is EntityKind.Mark || entity.Case is Case.With || names.Count == 0
                || IsStrong(stem)))
            {
                names.Add(entity with { Name = stem });
            }
            else if (!isLink)
            {
                break;
            }
        }

        names.Reverse();
        bool isNumbered = told.Passage.Sentence.Chunks[entities[index].Chunk].Text is "등" or not ['등', ..];
        bool isCounted = Enumerable.Range(index, Math.Min(Ahead, entities.Length - index)).Any(i =>
            entities[i] is { Kind: EntityKind.Count, Value: "company" });
        isCounted |= told.Entities.Any(entity => entity.Case is Case.Topic && entity.Name is "참가기업" or "참가업체" or "참여기업");
        bool isMeant = names.Count(name => IsStrong(name.Name)) + (isCounted || isNumbered ? 1 : 0) > 1 || (names.Count > 1 && isCounted);
        if (isMeant && !names.Exists(name => IsGeneric(name.Name)))
        {
            int number = Enumerable.Range(index, Math.Min(Ahead, entities.Length - index)).FirstOrDefault(i =>
                entities[i].Kind is EntityKind.Count, index);
            bool isOther = entities[number] is { Kind: EntityKind.Count, Case: Case.With } && !IsTogether(told, number);
            string tail = told.FrameOf(index).Name is "join" ? Joined : "";
            names.ForEach(name => Know(name with { Tail = tail }, isOther));
        }
    }

    private static bool IsPlausible(Chunk chunk, Entity entity, bool isLast) =>
        chunk.Text.Length >= 2 && (entity.Case is not Case.Object || isLast) && Lexicon.Find(WordClass.Notname, chunk.Text) is null;
}
