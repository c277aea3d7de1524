using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

// People: a name and an office, in one word or in several.
internal sealed partial class Names
{
    // 염기룡고문: a name and an office in one word.
    private static Entity? PersonOf(ReadOnlySpan<char> stem)
    {
        var office = Lexicon.EndOf(WordClass.Office, stem, out string heads);
        return !office.IsEmpty && stem.Length == office.Length + NameLength && IsName(stem[..NameLength])
            && Lexicon.Find(WordClass.Notname, stem[..2]) is null && Lexicon.Find(WordClass.Goods, stem[..2]) is null
            && Lexicon.EndOf(WordClass.Bodyend, stem[..^1], out _).IsEmpty
            && Lexicon.EndOf(WordClass.Companyend, stem[..NameLength], out _).IsEmpty
            && Lexicon.EndOf(WordClass.Government, string.Concat(stem[..NameLength], heads), out _).IsEmpty
            ? new(EntityKind.Person, 0, 0, stem[..NameLength].ToString(), office.ToString(), 0) : null;
    }

    // "구태훈지역경제국장을 단장으로", "단장을 맡은 구태훈무협고문등"
    private bool IsLed(int index) => (index + 1 < sentence.Chunks.Length
        && sentence.Chunks[index + 1].Text.StartsWith("단장", StringComparison.Ordinal))
        || (index > 1 && sentence.Chunks[index - 1].Text is "맡은"
        && sentence.Chunks[index - 2].Text.StartsWith("단장", StringComparison.Ordinal));

    private static Entity? Leader(ReadOnlySpan<char> word) => word.TrimEnd('등') is var stem && stem.Length > NameLength + 2
        && IsName(stem[..NameLength])
        && Lexicon.Find(WordClass.Notname, stem[..2]) is null && Lexicon.Find(WordClass.Goods, stem[..2]) is null
        && !Lexicon.EndOf(WordClass.Office, stem, out _).IsEmpty
        ? new(EntityKind.Person, 0, 0, stem[..NameLength].ToString(), stem[NameLength..].ToString(), 0) : null;

    private void JoinPeople()
    {
        for (int i = 0; i < entities.Count; i++)
        {
            // "삼정물산 이정복사장"
            if (entities[i] is { Kind: EntityKind.Person, Tail.Length: 0 } && IsFirm(i))
            {
                entities[i] = entities[i] with { Tail = entities[i - 1].Name, Start = entities[i - 1].Start };
                entities.RemoveAt(--i);
            }

            if (entities[i].Kind is not EntityKind.Office)
            {
                continue;
            }

            var office = entities[i];
            if (IsGlued(office))
            {
                entities[i] = Person(office, office.Value[..NameLength], office.Value[NameLength..]);
                continue;
            }

            if (NameBefore(i) is var first && first >= 0)
            {
                string between = first + 1 < i ? string.Join(' ', entities[(first + 1)..i].Select(entity => entity.Name)) : office.Value;
                string name = sentence.Chunks[entities[first].Chunk].Text;
                // "최 준호": the family name stands apart.
                string given = name.Length == 1 ? sentence.Chunks[entities[first].Chunk + 1].Text : "";
                name += given;
                between = between.StartsWith(given, StringComparison.Ordinal) ? between[given.Length..].Trim() : between;
                between = between.Length == 0 && IsFirm(first) ? entities[--first].Name : between;
                entities[i] = Person(office, name, between) with { Start = entities[first].Start };
                entities.RemoveRange(first, i - first);
                i = first;
            }
            else if (office.Depth > 0 && i + 1 < entities.Count && entities[i + 1].Kind is EntityKind.Word && IsName(entities[i + 1].Name)
                && !(i + 2 < entities.Count && entities[i + 2].Kind is EntityKind.Office))
            {
                string body = entities.FindLast(entity => entity.Chunk < office.Chunk
                    && entity is { Kind: EntityKind.Body, Value: not Entity.Anaphor })?.Name ?? "";
                entities[i] = Person(office, entities[i + 1].Name, body) with { End = entities[i + 1].End };
                entities.RemoveAt(i + 1);
            }
        }
    }

    // "한성전자 도윤상 사장": what stands right before the name of one with an office is where he has it.
    private bool IsFirm(int name) => name > 0
        && entities[name - 1] is { Kind: EntityKind.Word or EntityKind.Company, Case: Case.None, Name.Length: > 2 } firm
        && firm.Chunk == entities[name].Chunk - 1 && firm.Depth == entities[name].Depth
        && !firm.Name.Contains('다') && Lexicon.Find(WordClass.Goods, firm.Name) is null
        && Lexicon.Find(WordClass.Notname, firm.Name) is null
        && (!VerbForms.IsAttributive(firm.Name) || Lexicon.EndOf(WordClass.Companyend, firm.Name, out _).Length > 0);

    // "홍길동 충북 지사" is one of 충북도.
    private static Entity Person(Entity office, string name, string body)
    {
        string whole = body + (Lexicon.Find(WordClass.Office, office.Name) is { Length: 1 } heads ? heads : "");
        string where = Lexicon.Find(WordClass.Government, whole) is null ? body : whole;
        return office with { Kind = EntityKind.Person, Name = name, Value = office.Name, Tail = where };
    }

    // Old newspapers put no space behind a name: 여상균전자공업진흥회장.
    private static bool IsGlued(Entity office)
    {
        string body = office.Value;
        if (body.Length < NameLength + 3 || !IsName(body.AsSpan(0, NameLength))
            || Lexicon.Find(WordClass.Notname, body.AsSpan(0, 2)) is not null || (Lexicon.TryFind(body, out int length, out _)
            && length > 1))
        {
            return false;
        }

        var rest = body.AsSpan(NameLength);
        var end = Lexicon.EndOf(WordClass.Bodyend, rest, out _);
        end = end.IsEmpty ? Lexicon.EndOf(WordClass.Companyend, rest, out _) : end;
        return !end.IsEmpty && rest.Length >= end.Length + 2;
    }

    // The name directly before the office, or before the body that stands between.
    private int NameBefore(int office)
    {
        int found = -1;
        // "표진석(表鎭石) 부시장": the name in Chinese characters stands between.
        int behind = office;
        if (office > 3 && entities[office - 1].Is(')') && entities[office - 3].Is('(')
            && entities[office - 2].Name.AsSpan().IndexOfAnyInRange('가', '힣') < 0)
        {
            behind = office - 3;
        }

        for (int i = behind - 1; i >= 0 && i >= behind - FarthestName; i--)
        {
            var entity = entities[i];
            var chunk = sentence.Chunks[entity.Chunk];
            if (entity.Kind is EntityKind.Mark or EntityKind.Amount or EntityKind.Count or EntityKind.Date or EntityKind.Verb
                || entity.Depth != entities[office].Depth || entity.Case is Case.Of or Case.Object
                || (entity.Case is Case.At && !(i == behind - 1 && chunk.Text.EndsWith('서') && IsName(chunk.Text)))
                || (entity.Case is not Case.None and not Case.Other && !IsName(chunk.Text)))
            {
                break;
            }

            // "최 준호": the family name stands apart.
            if (chunk.Text.Length == 1 && Apart.Contains(chunk.Text[0]) && i + 1 < office && entity.Kind is EntityKind.Word
                && sentence.Chunks[entity.Chunk + 1].Text.Length == 2 && IsName(chunk.Text + sentence.Chunks[entity.Chunk + 1].Text))
            {
                found = i;
                break;
            }

            if (IsName(chunk.Text) && entity.Kind is EntityKind.Word && !(i > 0 && sentence.Chunks[entity.Chunk].Text.Length == 2
                && sentence.Chunks[Math.Max(0, entity.Chunk - 1)] is { Text.Length: 1, Kind: ChunkKind.Word } family
                && Apart.Contains(family.Text[0]) && IsName(family.Text + chunk.Text)))
            {
                found = i;
                break;
            }
        }

        return found;
    }
}
