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

    // "A, B 등 8개사가", "A를 비롯한 8개사가", "A(화장품), B(김) 2개 업체가", "A, B 등이": a list of companies where a number of them is told
    // behind it, or by the names in it.
    private void AddList(Told told, int index)
    {
        var entities = told.Entities;
        string word = told.Passage.WordAt(index);
        string next = told.Passage.WordAt(index + 1);
        bool isEtc = word is ['등', ..] or [_, _, .., '등'] || next.StartsWith("비롯", StringComparison.Ordinal);
        int number = NumberBehind(told, index, isEtc);
        bool joins = told.FrameOf(index).Name is "join" or "travel";
        bool isSubject = entities[index] is { Kind: EntityKind.Word or EntityKind.Body, Case: Case.Subject or Case.Topic, Depth: 0 }
            && (joins || entities.Any(IsDeal));
        // "이유식, 통조림 등을 만드는 13개 기업": what they make.
        bool areGoods = word is "등을" && VerbForms.IsAttributive(next);
        if (areGoods || !(isEtc || isSubject || (number > 0 && entities[index].Kind is EntityKind.Word or EntityKind.Company)))
        {
            return;
        }

        var names = NameList.Read(told, entities[word is ['등', ..] && index > 0 ? index - 1 : index].Chunk);
        bool areTold = number > 0 && isEtc;
        bool areOthers = number > 0 && IsOtherSide(told, index, number);
        if (names.Count > 1 || areTold)
        {
            Know(names.ConvertAll(name => name with { Tail = joins ? Joined : "" }), areTold, areOthers);
        }
    }

    // Where the companies of a list are counted or called so; -1 for nowhere.
    private static int NumberBehind(Told told, int index, bool isEtc)
    {
        var entities = told.Entities;
        var (isCounted, isCalled) = (false, false);
        for (int i = index + 1; i < entities.Length && i <= index + Far; i++)
        {
            if (entities[i].Depth > entities[index].Depth || entities[i].Is('(') || entities[i].Is(')')
                || entities[i] is { Kind: EntityKind.Total, Value: "total" })
            {
                continue;
            }

            // "등 10개 유망 기업", "등 유망 기업 10개".
            isCounted |= entities[i].Kind is EntityKind.Count;
            isCalled |= IsCompanies(entities[i]);
            if (isCounted && isCalled)
            {
                return i;
            }

            if ((!isEtc && !isCounted) || entities[i].Case is Case.At or Case.To || entities[i].Kind is EntityKind.Amount or EntityKind.Mark
                || (entities[i].Kind is EntityKind.Verb && !VerbForms.IsAttributive(told.Passage.WordAt(i))))
            {
                return -1;
            }
        }

        return -1;
    }

    // "6개 업체와": whom they meet, unless it is with them that the mission goes.
    private static bool IsOtherSide(Told told, int index, int number) => told.Entities[number].Case is Case.With
        && told.Passage.WordAt(number + 1) is not ['함' or '같' or '손', ..];

    private static bool IsCompanies(Entity entity) => entity is { Kind: EntityKind.Count, Value: "company" }
        || (entity.Kind is EntityKind.Word or EntityKind.Outcome or EntityKind.Count
        && Lexicon.EndOf(WordClass.Counter, entity.Name, out string what).Length > 1 && what is "company");

    // "9개사(대진정밀, 한성하이텍, 고려팜 등)", "참가: 6개사 - 대진정밀, 고려팜": behind their number.
    private void AddBehind(Told told, int index)
    {
        var chunks = told.Passage.Sentence.Chunks;
        int open = told.Entities[index].Chunk + 1;
        // "참가업체(6개사): 대진정밀"
        open += open + 3 < chunks.Length && chunks[open].Is('(') && chunks[open + 2].Is(')') && chunks[open + 3].Is(':') ? 3 : 0;
        if (!IsCompanies(told.Entities[index]) || open + 1 >= chunks.Length || chunks[open].Text is not ("(" or "-" or ":" or "–"))
        {
            return;
        }

        int last = open + 1;
        while (last + 1 < chunks.Length && chunks[last + 1].Depth >= chunks[open + 1].Depth && !chunks[last + 1].Is(')')
            && !chunks[last + 1].Text.StartsWith('등'))
        {
            last++;
        }

        var names = NameList.Read(told, last);
        if (names.Count > 1)
        {
            Know(names, areTold: true);
        }
    }
}
