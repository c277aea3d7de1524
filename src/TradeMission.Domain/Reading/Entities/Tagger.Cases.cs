using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

// The cases of names: by what is written on to them, and by the particle behind a bracket, a quotation mark or a carrying word.
internal sealed partial class Tagger
{
    private static readonly string[] PlaceEnds = ["지역", "시청", "현지", "시", "주", "성", "현", "市", "州", "省", "縣", "특별시", "직할시", "권", "행",
        "쪽", "발", "장", "측"];

    // "우크라이나 현지에서", "가람 그룹과": what only says that a place or a company is one has its particle.
    private void CarryCases()
    {
        for (int i = 0; i + 1 < found.Count; i++)
        {
            var next = found[i + 1];
            if (found[i] is { Case: Case.None, IsPlace: true }
                && next is { Kind: EntityKind.Word, Name: "현지" or "지역" or "일대" or "일원" or "등지" or "방면" or "양국" })
            {
                found[i] = found[i] with { Case = next.Case };
            }
            else if (next is { Kind: EntityKind.Word, Name: "그룹" } && BeforeBracket(i) is var name
                && found[name] is { Kind: EntityKind.Word, Case: Case.None })
            {
                found[name] = found[name] with { Case = next.Case };
                found.RemoveAt(i + 1);
            }
        }
    }

    // "가람(GARAM) 그룹": what stands before the bracket that ends with an entity; the entity itself if none does.
    private int BeforeBracket(int index)
    {
        int open = found[index].Is(')') ? found.FindLastIndex(index, entity => entity.Is('(')) : -1;
        return open > 0 ? open - 1 : index;
    }

    // "중국 청도", "상해, 청도": behind the country, or in one list with a city of it.
    private bool IsBesidePlaceOf(string country)
    {
        int last = found.Count - 1;
        bool isList = last > 0 && found[last].Kind is EntityKind.Mark && ",·(-~∼/".Contains(found[last].Name[0]);
        var before = last >= 0 ? found[isList ? last - 1 : last] : null;
        return before is { Kind: EntityKind.Country or EntityKind.City } && before.Value == country;
    }

    // 위해시에서, where Korea has no such 시: with one its whole name stands in the table.
    private static bool IsCity(ReadOnlySpan<char> rest) => rest is ['시', _, ..] && Particles.CaseOf(rest[1..]) is not Case.Other;

    private static bool IsPlaceEnd(ReadOnlySpan<char> rest) => PlaceCase(rest) is not Case.Other || Lexicon.TryFind(rest, out _, out _);

    // The case of a place, whatever of "지역", "시청" and the like is written on to it.
    private static Case PlaceCase(ReadOnlySpan<char> rest)
    {
        var own = Particles.CaseOf(rest);
        foreach (string end in PlaceEnds)
        {
            if (own is Case.Other && rest.StartsWith(end, StringComparison.Ordinal))
            {
                own = Particles.CaseOf(rest[end.Length..]);
            }
        }

        return own;
    }

    private static bool IsPlace(WordClass kind) => kind is WordClass.Abroad or WordClass.City or WordClass.State
        or WordClass.Country or WordClass.Region;

    // The case that a word right behind a bracket or a quotation mark gives what stands in it or before it: 는, 과의, 사와.
    private static Case CaseOfEnd(Chunk word) => word is { Kind: ChunkKind.Word, FollowsSpace: false }
        ? Particles.CaseOf(word.Text[0] is '사' or '社' ? word.Text.AsSpan(1) : word.Text) : Case.Other;

    // A particle may stand behind a bracket: "포항시(시장 …)는".
    private Case CaseBehind(int index, ReadOnlySpan<char> rest)
    {
        var own = Particles.CaseOf(rest);
        if (own is Case.None && index + 2 < sentence.Chunks.Length && sentence.Chunks[index + 1] is { FollowsSpace: false } mark
            && mark.Text is "’" or "'" or "\"" or "”")
        {
            return CaseOfEnd(sentence.Chunks[index + 2]) is not Case.Other and var quoted ? quoted : Case.None;
        }

        if (own is not Case.None || index + 1 >= sentence.Chunks.Length || !sentence.Chunks[index + 1].Is('('))
        {
            return own;
        }

        int depth = sentence.Chunks[index].Depth;
        for (int i = index + 2; i < Math.Min(sentence.Chunks.Length, index + 40); i++)
        {
            if (sentence.Chunks[i].Is(')') && sentence.Chunks[i].Depth == depth)
            {
                return i + 1 < sentence.Chunks.Length && CaseOfEnd(sentence.Chunks[i + 1]) is not Case.Other and var behind
                    ? behind : Case.None;
            }
        }

        return Case.None;
    }
}
