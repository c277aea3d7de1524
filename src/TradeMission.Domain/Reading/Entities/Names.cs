using System.Collections.Immutable;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>Finds the names that no table lists: bodies and people by what they end in, companies by their mark.</summary>
internal sealed class Names
{
    private const string Apart = "김박최정강조윤임권황송류홍배백허곽";
    private const int LongestName = 4;
    private const int NameLength = 3;
    private const int FarthestName = 4;
    private readonly Sentence sentence;
    private readonly List<Entity> entities;

    private Names(List<Entity> entities, Sentence sentence)
    {
        this.entities = entities;
        this.sentence = sentence;
    }

    /// <summary>The entities with the names among them.</summary>
    internal static ImmutableArray<Entity> Join(List<Entity> entities, Sentence sentence)
    {
        var names = new Names(entities, sentence);
        names.JoinBodies();
        names.JoinPeople();
        return [.. entities];
    }

    /// <summary>Whether a word can be the name of a Korean.</summary>
    internal static bool IsName(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= LongestName && word.IndexOfAnyExceptInRange('가', '힣') < 0
            && Lexicon.Find(WordClass.Notname, word) is null
        && Lexicon.Find(WordClass.Town, word) is null && Lexicon.Find(WordClass.Body, word) is null
        && Lexicon.Find(WordClass.Family, word.Length < LongestName ? word[..1] : word[..2]) is not null;

    // Each word of the sentence whose end says what it is replaces what the tables found inside it.
    private void JoinBodies()
    {
        for (int i = 0; i < sentence.Chunks.Length; i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is not ChunkKind.Word)
            {
                continue;
            }

            int first = entities.FindIndex(entity => entity.Chunk == i);
            if (first < 0 || entities[first] is { Kind: EntityKind.Body } body
                && body.End - body.Start == StemOf(chunk, out _).Length
                || entities[first].Kind is EntityKind.Region or EntityKind.Amount or EntityKind.Count or EntityKind.Date or EntityKind.Verb)
            {
                continue;
            }

            var stem = StemOf(chunk, out var particle);
            bool isLast = i + 1 >= sentence.Chunks.Length || !sentence.Chunks[i + 1].Is(',');
            if (stem.Contains('㈜'))
            {
                // A name before a comma has no particle: ㈜아이클로.
                var name = isLast ? stem : chunk.Text;
                Replace(i, new(EntityKind.Company, chunk.Start, chunk.Start + name.Length, name.ToString().Replace("㈜", ""), "", i,
                    isLast ? particle : Case.None));
            }
            else if (Lexicon.EndOf(WordClass.Companyend, stem, out string firm) is { IsEmpty: false } form && firm is "form"
                && stem.Length > form.Length + 1)
            {
                Replace(i, new(EntityKind.Company, chunk.Start, chunk.Start + stem.Length, stem.ToString(), "", i, particle));
            }
            else if ((PersonOf(stem) ?? (IsLed(i) ? Leader(stem) : null)) is { } person)
            {
                Replace(i, person with { Start = chunk.Start, End = chunk.Start + stem.Length, Chunk = i, Case = particle });
            }
            else if (IsOffice(stem, i, out string office, out string implied))
            {
                Replace(i, new(EntityKind.Office, chunk.Start, chunk.Start + stem.Length, office, implied, i, particle));
            }
            else if (Lexicon.EndOf(WordClass.Bodyend, stem, out string kind) is { IsEmpty: false } end
                && (stem.Length > end.Length || IsNamed(first)))
            {
                int from = BodyStart(i, stem.Length == end.Length, end is "무역관" or "대사관" or "영사관" or "총영사관" or "무관부" or "사무소");
                string name = sentence.Chunks[from].Start == chunk.Start
                    ? stem.ToString() : Between(sentence.Chunks[from].Start, chunk.Start + stem.Length);
                entities.RemoveAll(entity => entity.Chunk >= from && entity.Chunk < i);
                string key = name.Replace(" ", "");
                var named = new Entity(EntityKind.Body, sentence.Chunks[from].Start, chunk.Start + stem.Length, name, key, i, particle);
                Replace(i, named with { Tail = kind });
            }
        }
    }

    private bool IsNamed(int index) => index > 0
        && entities[index - 1]
        is { Case: Case.None or Case.Other, Kind: EntityKind.Body or EntityKind.City or EntityKind.Country or EntityKind.Town } before
            && before.Chunk + 1 == entities[index].Chunk;

    private ReadOnlySpan<char> StemOf(Chunk chunk, out Case particle)
    {
        // 상의 ends in no particle.
        bool isWhole = Lexicon.EndOf(WordClass.Bodyend, chunk.Text, out _) is ['상', ..];
        particle = Case.None;
        // "이끄는 이는 국제본부장이다"
        bool isCopula = chunk.Text.EndsWith("장이다", StringComparison.Ordinal);
        var stem = isWhole ? chunk.Text : isCopula ? chunk.Text.AsSpan()[..^2] : Particles.Strip(chunk.Text, out particle);
        if (particle is Case.None)
        {
            particle = entities.Find(entity => entity.Start >= chunk.Start && entity.End <= chunk.End)?.Case ?? Case.None;
            particle = particle is Case.Other ? Case.None : particle;
        }

        return stem;
    }

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

    // 구태훈지역경제국장을 단장으로
    private bool IsLed(int index) => index + 1 < sentence.Chunks.Length
        && sentence.Chunks[index + 1].Text.StartsWith("단장", StringComparison.Ordinal);

    private static Entity? Leader(ReadOnlySpan<char> stem) => stem.Length > NameLength + 2 && IsName(stem[..NameLength])
        && Lexicon.Find(WordClass.Notname, stem[..2]) is null && Lexicon.Find(WordClass.Goods, stem[..2]) is null
        && !Lexicon.EndOf(WordClass.Office, stem, out _).IsEmpty
        ? new(EntityKind.Person, 0, 0, stem[..NameLength].ToString(), stem[NameLength..].ToString(), 0) : null;

    // "시장" alone is an office only behind a name, or before one in a bracket.
    private bool IsOffice(ReadOnlySpan<char> stem, int index, out string office, out string body) =>
        Offices.TryRead(stem, out office, out body)
        && (stem.Length > office.Length || stem is not "시장" and not "대표" || (index > 0
        && IsName(sentence.Chunks[index - 1].Text)) || (index > 1 && IsName(sentence.Chunks[index - 2].Text)
        && sentence.Chunks[index - 1].Kind is ChunkKind.Word) || (index + 1 < sentence.Chunks.Length && sentence.Chunks[index].Depth > 0
        && IsName(sentence.Chunks[index + 1].Text)));

    // "코트라 하노이 무역관" begins two words before the one that says what it is.
    private int BodyStart(int index, bool isBare, bool isOffice)
    {
        int start = index;
        while (start > 0 && index - start < 4)
        {
            var before = entities.Find(entity => entity.Chunk == start - 1);
            bool isAgency = before is { Kind: EntityKind.Body } && Lexicon.Find(WordClass.Government, before.Name) is null;
            // "횡성군가공식품 수출협의회"
            bool isWhose = isBare && before is { Case: Case.Other, Kind: EntityKind.Body or EntityKind.Town }
                && before.Start == sentence.Chunks[start - 1].Start && sentence.Chunks[start - 1].Kind is Chunks.ChunkKind.Word;
            bool belongs = isWhose || before is { Case: Case.None } && before.End == sentence.Chunks[start - 1].End
                && ((before.Kind is EntityKind.City or EntityKind.Country && (isBare || isOffice)) || isAgency || (isBare
                && before.Kind is EntityKind.Body or EntityKind.Town));
            bool isLinked = sentence.Chunks[start - 1].Is('·') && start > 1
                && entities.Find(entity => entity.Chunk == start - 2)?.Kind is EntityKind.City;
            if (!belongs && !isLinked)
            {
                break;
            }

            start -= isLinked ? 2 : 1;
        }

        return start;
    }

    private string Between(int start, int end) => string.Join(' ', sentence.Chunks.Where(chunk => chunk.Start >= start
        && chunk.Start < end).Select(chunk => chunk.End > end ? chunk.Text[..(end - chunk.Start)] : chunk.Text));

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
                name = name.Length == 1 ? name + sentence.Chunks[entities[first].Chunk + 1].Text : name;
                between = between.StartsWith(name[1..], StringComparison.Ordinal) ? between[(name.Length - 1)..].Trim() : between;
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

    private static Entity Person(Entity office, string name, string body) =>
        office with { Kind = EntityKind.Person, Name = name, Value = office.Name, Tail = body };

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
                || entity.Depth != entities[office].Depth || entity.Case is Case.Of or Case.Object or Case.At
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

    private void Replace(int chunk, Entity entity)
    {
        int first = entities.FindIndex(other => other.Chunk == chunk);
        entities.RemoveAll(other => other.Chunk == chunk);
        var whole = sentence.Chunks[chunk];
        entities.Insert(first, entity with { Depth = whole.Depth, IsSpoken = whole.IsSpoken });
    }
}
