using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

// What tells in a sentence that a word is a company's name.
internal sealed partial class CompanyNames
{
    // "화장품업체 글로앤의", "풍력부품을 만드는 도로라인이": a name behind what it makes, where deals are told.
    private static bool IsDescribed(Told told, int index)
    {
        var entity = told.Entities[index];
        // "가로등을 만드는 안산의 한빛은"
        int maker = index > 0 && told.Entities[index - 1] is { Kind: EntityKind.Town, Case: Case.Of } ? index - 2 : index - 1;
        bool isShort = entity.Name.Length < 3 && !(entity.Case is Case.Topic or Case.Subject && OpensAmount(told, index));
        if (maker < 0 || isShort || !IsOther(entity.Name)
            || entity.Case is Case.At or Case.To or Case.From or Case.Other or Case.Object
            || told.Entities[maker] is not { Depth: 0 } before || before.Chunk != told.Entities[maker + 1].Chunk - 1
            || !told.Entities.Any(IsDeal))
        {
            return false;
        }

        string word = told.Passage.Sentence.Chunks[before.Chunk].Text;
        bool isSecond = index + 1 < told.Entities.Length && told.Entities[index + 1] is { Kind: EntityKind.Word } next
            && next.Chunk == entity.Chunk + 1;
        bool isNamed = entity.Case is not Case.None || (IsStrong(entity.Name) && !isSecond) || IsBesideAmount(told, index);
        return isNamed && (Lexicon.Find(WordClass.Maker, word) is { } kind ? kind is "verb" || (kind is "place"
            ? maker > 0 && told.Entities[maker - 1] is { Kind: EntityKind.Town or EntityKind.Body, Case: Case.At } : IsOfTrade(told, maker))
            : Lexicon.EndOf(WordClass.Maker, word, out string end).Length > 0 && end is "noun");
    }

    // "펌프 업체 가람社 대표이사는": whose executive speaks or acts.
    private static bool IsOfExecutive(Told told, int index) => index + 1 < told.Entities.Length && IsInitial(told.Entities[index].Name)
        && told.Entities[index + 1] is { Kind: EntityKind.Office } next && IsExecutive(next.Name)
        && next.Chunk <= told.Entities[index].Chunk + 2;

    // "의료기기 업체", "원주 업체": what stands before says which.
    private static bool IsOfTrade(Told told, int index) => index > 0
        && told.Entities[index - 1] is { Case: Case.None, Kind: EntityKind.Word or EntityKind.Town } trade
        && trade.Chunk == told.Entities[index].Chunk - 1;

    private static bool IsDeal(Entity entity) => entity.Kind is EntityKind.Amount
        || entity is { Kind: EntityKind.Outcome, Value: not ("none" or "context" or "aside") };

    // "○ 진성바이오(화장품) : 독점 공급계약": a name that heads a point about a deal.
    private static bool IsLabel(Told told, int index) =>
        told.Entities.Take(index).All(entity => entity.Kind is EntityKind.Mark) && told.Passage.Block is Blocks.BlockKind.Item
        && told.Entities.FirstOrDefault(entity => entity is { Kind: EntityKind.Mark, Depth: 0 } && entity.Start > told.Entities[index].Start
            && !entity.Is('(') && !entity.Is(')'))
        is { } mark && mark.Is(':') && told.Entities.Any(IsDeal);

    // "흥창(대표 홍길동)이": a name with who heads it in a bracket.
    private static bool IsHeaded(Told told, int index) => index + 2 < told.Entities.Length && told.Entities[index + 1].Is('(')
        && told.Entities[index + 2] is { Kind: EntityKind.Person or EntityKind.Office or EntityKind.Word } head
        && (head.Value is "대표" or "대표이사" or "사장" || head.Name is "대표" or "대표이사" or "사장") && IsOther(told.Entities[index].Name);

    // "엘브켐(ElbeChem)이 6,000만 유로를": a name with its Latin spelling in a sentence with a deal.
    private static bool IsLatinNamed(Told told, int index)
    {
        var chunks = told.Passage.Sentence.Chunks;
        int open = told.Entities[index].Chunk + 1;
        return open + 1 < chunks.Length && chunks[open].Is('(') && char.IsAsciiLetterUpper(chunks[open + 1].Text[0])
            && chunks[open + 1].Text.Length > 3
            && told.Entities.Any(entity => entity.Kind is EntityKind.Amount
            || entity is { Kind: EntityKind.Outcome, Value: "mou" or "contract" or "agreement" });
    }

    // "지리산식품(구례군) 20만 달러", "다온전자 30만 달러".
    private static bool IsBesideAmount(Told told, int index)
    {
        for (int i = index + 1; i < told.Entities.Length && i <= index + Far; i++)
        {
            var entity = told.Entities[i];
            if (entity is { Kind: EntityKind.Amount, Depth: 0 })
            {
                return true;
            }

            if (entity.Depth == 0 && !entity.Is('(') && !entity.Is(')') && !entity.Is(':'))
            {
                return false;
            }
        }

        return false;
    }

    // "현지 수입업체 엘린사와"
    private static bool IsForeign(Told told, int index) => index > 0
        && (told.Passage.WordAt(index - 1).StartsWith("수입", StringComparison.Ordinal)
        || (index > 1 && told.Passage.WordAt(index - 2) is "현지" or "해외" or "외국"));

    // "가람금고의 홍길동 부사장", "가람전자(나주) 홍길동 대표": where an executive works.
    private static Entity? EmployerBefore(Told told, int index)
    {
        int at = index - 1;
        while (at > 0 && (told.Entities[at].Is(')') || told.Entities[at].Depth > told.Entities[index].Depth))
        {
            at--;
        }

        at -= at > 0 && told.Entities[at].Is('(') ? 1 : 0;
        return at >= 0 && told.Entities[at] is { Kind: EntityKind.Word, Case: Case.Of or Case.None } firm && IsOther(firm.Name)
            && (firm.Case is Case.Of || IsStrong(firm.Name) || (at > 0 && NameList.IsMaker(told.Passage.WordAt(at - 1)))) ? firm : null;
    }

    // "일본 아사노상사는", "홍콩의 시티팜은", "오사카에 매장을 둔 나니와는": a firm of a place abroad.
    private static bool IsAbroad(Told told, int index)
    {
        int at = index - 1;
        if (at > 0 && VerbForms.IsAttributive(told.Passage.WordAt(at)))
        {
            return told.Entities.Take(at).TakeLast(2).Any(entity =>
                entity is { Kind: EntityKind.City or EntityKind.Country, Case: Case.At });
        }

        at -= at > 0 && told.Entities[at].Kind is EntityKind.Word
            && Lexicon.EndOf(WordClass.Maker, told.Entities[at].Name, out _).Length > 0
            ? 1 : 0;
        return at >= 0 && told.Entities[at] is { Kind: EntityKind.City or EntityKind.Country, Case: Case.None or Case.Of };
    }

    // "다온전자는 … 300만 달러": the topic of a clause with an amount.
    private static bool OpensAmount(Told told, int index)
    {
        for (int i = index + 1; i < told.Entities.Length; i++)
        {
            if (told.Entities[i].Kind is EntityKind.Amount)
            {
                return true;
            }

            if ((told.Entities[i].Kind is EntityKind.Verb && !VerbForms.IsAttributive(told.Passage.WordAt(i)))
                || told.Entities[i].Case is Case.Topic)
            {
                return false;
            }
        }

        return false;
    }
}
