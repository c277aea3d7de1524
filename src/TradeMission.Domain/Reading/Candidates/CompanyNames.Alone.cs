using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

// Companies that are named alone: by their mark, what they make, who heads them, or the deal that they make.
internal sealed partial class CompanyNames
{
    private void AddAlone(Told told, int index)
    {
        var entity = told.Entities[index];
        if (entity.Kind is EntityKind.Company)
        {
            Know(entity, isOther: false);
        }
        else if (entity is { Kind: EntityKind.Person, Tail.Length: > 1 } && IsExecutive(entity.Value) && CanBeFirm(entity.Tail)
            && !entity.Tail.Contains(' ') && Lexicon.Find(WordClass.Body, entity.Tail) is null
            && Lexicon.EndOf(WordClass.Bodyend, entity.Tail, out _).IsEmpty)
        {
            Know(entity with { Name = entity.Tail }, isOther: false);
        }
        else if (index > 0 && entity.Kind is EntityKind.Person && IsExecutive(entity.Value)
            && told.Entities[index - 1] is { Case: Case.None, Kind: EntityKind.Word } firm
            && firm.Chunk >= entity.Chunk - 2 && IsCertain(firm))
        {
            // "가람전자 홍길동 대표"
            Know(firm, isOther: false);
        }
        else if (entity.Depth == 0 && IsFirm(entity) && CanBeFirm(entity.Name)
            && (IsHeaded(told, index) || (told.Entities.Any(IsDeal) && (IsDescribed(told, index) || Acts(told, index)))))
        {
            Know(entity, isOther: entity.Case is Case.With || IsForeign(told, index));
        }
    }

    private static bool IsDeal(Entity entity) => entity.Kind is EntityKind.Amount
        || entity is { Kind: EntityKind.Outcome, Value: not ("none" or "context" or "aside") };

    // "흥창(대표 홍길동)이": a name with who heads it.
    private static bool IsHeaded(Told told, int index) => told.Passage.WordAt(index + 1) is "("
        && told.Passage.WordAt(index + 2) is ['대', '표', ..] or ['사', '장', ..];

    // "한빛전자는", "‘글로앤’은": who acts is a company where his name ends as one's, or stands in quotation marks.
    private static bool Acts(Told told, int index)
    {
        var (entity, chunks) = (told.Entities[index], told.Passage.Sentence.Chunks);
        bool isQuoted = entity.Chunk > 0 && entity.Chunk + 1 < chunks.Length && chunks[entity.Chunk - 1].Text is "‘" or "'" or "“" or "\""
            && chunks[entity.Chunk + 1].Text is "’" or "'" or "”" or "\"";
        return entity.Case is Case.Topic or Case.Subject or Case.Also && (isQuoted || IsStrong(entity.Name) || IsExplained(told, index));
    }

    // "다온(김해, 화장품)은": with the town that a name is of, or what it makes.
    private static bool IsExplained(Told told, int index) => told.Passage.WordAt(index + 1) is "("
        && told.Entities.Skip(index + 2).TakeWhile(entity => entity.Depth > told.Entities[index].Depth).Any(entity =>
            entity.Kind is EntityKind.Town || Lexicon.Find(WordClass.Government, entity.Name) is not null
            || entity.Name.EndsWith("소재", StringComparison.Ordinal) || (entity.Kind is EntityKind.Word && IsGeneric(entity.Name)));

    // "화장품업체 글로앤의", "풍력부품을 만드는 도로라인이": a name behind what it makes.
    private static bool IsDescribed(Told told, int index) => index > 0 && NameList.IsMaker(told.Passage.WordAt(index - 1))
        && told.Entities[index].Case is Case.Topic or Case.Subject or Case.Also or Case.With or Case.Of;

    // "현지 수입업체 엘린사와", "일본 아사노상사는", "홍콩의 시티팜은", "오사카에 매장을 둔 나니와는": a firm of a place abroad.
    private static bool IsForeign(Told told, int index)
    {
        bool isMaker = index > 1 && NameList.IsMaker(told.Passage.WordAt(index - 1));
        int at = index - (isMaker ? 2 : 1);
        return at >= 0 && (told.Entities[at] is { Kind: EntityKind.City or EntityKind.Country, Case: Case.None or Case.Of }
            || told.Passage.WordAt(at) is "현지" or "해외" or "외국"
            || (VerbForms.IsAttributive(told.Passage.WordAt(at)) && told.Entities[..at].TakeLast(2).Any(entity =>
                entity is { Kind: EntityKind.City or EntityKind.Country, Case: Case.At })));
    }
}
