using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

// People: a name and an office, in one word or in several.
internal sealed partial class Names
{
    // "최준호고문", "단장을 맡은 여상균지역경제국장", "여상균전자공업진흥회장": a name and an office in one word, with what he heads between.
    private static Entity? PersonOf(ReadOnlySpan<char> stem)
    {
        var office = Lexicon.EndOf(WordClass.Office, stem, out string heads);
        if (office.IsEmpty || stem.Length < office.Length + NameLength || !IsName(stem[..NameLength])
            || Lexicon.Find(WordClass.Notname, stem[..2]) is not null || Lexicon.Find(WordClass.Goods, stem[..2]) is not null)
        {
            return null;
        }

        var name = stem[..NameLength];
        var between = stem[NameLength..^office.Length];
        string body = between.IsEmpty ? "" : Offices.BodyOf(between, office);
        bool isPlain = between.IsEmpty && Lexicon.EndOf(WordClass.Bodyend, stem[..^1], out _).IsEmpty
            && Lexicon.EndOf(WordClass.Companyend, name, out _).IsEmpty
            && Lexicon.EndOf(WordClass.Government, string.Concat(name, heads), out _).IsEmpty;
        bool isOfTown = Lexicon.Find(WordClass.Government, body + heads) is not null;
        body += isOfTown ? heads : "";
        bool isOfBody = isOfTown || (body.Length > 3 && (!Lexicon.EndOf(WordClass.Bodyend, body, out _).IsEmpty
            || !Lexicon.EndOf(WordClass.Companyend, body, out _).IsEmpty));
        string title = isOfBody ? office.ToString() : stem[NameLength..].ToString();
        return !isPlain && !isOfBody ? null
            : new(EntityKind.Person, 0, 0, name.ToString(), title, 0) { Tail = isOfBody ? body : "" };
    }

    private void JoinPeople()
    {
        for (int i = 0; i < entities.Count; i++)
        {
            if (entities[i] is { Kind: EntityKind.Office } office && NameBefore(i) is >= 0 and int first)
            {
                string name = sentence.Chunks[entities[first].Chunk].Text;
                string body = first + 1 < i ? string.Join(' ', entities[(first + 1)..i].Select(entity => entity.Name)) : office.Value;
                // "홍길동 충북 지사" is one of 충북도.
                string whole = body + (Lexicon.Find(WordClass.Office, office.Name) is { Length: 1 } heads ? heads : "");
                entities[i] = office with
                {
                    Kind = EntityKind.Person,
                    Start = entities[first].Start,
                    Name = name,
                    Value = office.Name,
                    Tail = Lexicon.Find(WordClass.Government, whole) is null ? body : whole,
                };
                entities.RemoveRange(first, i - first);
                i = first;
            }
        }
    }

    // The name directly before the office, or before the body that stands between; -1 for none.
    private int NameBefore(int office)
    {
        // "표진석(表鎭石) 부시장": the name in Chinese characters stands between.
        bool isBracketed = office > 3 && entities[office - 1].Is(')') && entities[office - 3].Is('(');
        for (int i = isBracketed ? office - 4 : office - 1; i >= 0 && i >= office - 1 - FarthestName; i--)
        {
            var entity = entities[i];
            bool isName = IsName(sentence.Chunks[entity.Chunk].Text);
            if (isName && entity is { Kind: EntityKind.Word, Case: not (Case.Of or Case.Object) })
            {
                return i;
            }

            if (entity.Kind is EntityKind.Mark or EntityKind.Amount or EntityKind.Count or EntityKind.Date or EntityKind.Verb
                || entity.Case is not (Case.None or Case.Other))
            {
                break;
            }
        }

        return -1;
    }
}
