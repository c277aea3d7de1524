using System.Collections.Immutable;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>Finds the names that no table lists: bodies and people by what they end in, companies by their mark.</summary>
internal sealed partial class Names
{
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
        names.JoinQuotedMakers();
        names.JoinBodies();
        names.JoinPeople();
        names.JoinQuoted();
        return [.. entities];
    }

    /// <summary>Whether a word can be the name of a Korean.</summary>
    internal static bool IsName(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= LongestName && word.IndexOfAnyExceptInRange('가', '힣') < 0
            && (word.Length < LongestName || Lexicon.EndOf(WordClass.Companyend, word, out _).IsEmpty)
            && Lexicon.Find(WordClass.Notname, word) is null && Lexicon.Find(WordClass.Town, word) is null
            && Lexicon.Find(WordClass.Body, word) is null
            && Lexicon.Find(WordClass.Family, word.Length < LongestName ? word[..1] : word[..2]) is not null;

    // Each word of the sentence whose end says what it is replaces what the tables found inside it.
    private void JoinBodies()
    {
        for (int i = 0; i < sentence.Chunks.Length; i++)
        {
            var chunk = sentence.Chunks[i];
            int first = entities.FindIndex(entity => entity.Chunk == i);
            var stem = StemOf(chunk, out var particle);
            if (chunk.Kind is not ChunkKind.Word || first < 0
                || (entities[first] is { Kind: EntityKind.Body } body && body.End - body.Start == stem.Length)
                || entities[first].Kind is EntityKind.Region or EntityKind.Count or EntityKind.Verb or EntityKind.Company)
            {
                continue;
            }

            if (HasForm(stem))
            {
                i = JoinCompany(i, stem, particle);
            }
            else if (PersonOf(stem) is { } person)
            {
                Replace(i, person with { Start = chunk.Start, End = chunk.Start + stem.Length, Chunk = i, Case = particle });
            }
            else if (stem is "지사" or "지부" or "지회" && BodyStart(i, isBare: true, isOffice: true) is var branch && HasBody(branch))
            {
                AddBody(i, branch, stem, particle, "association");
            }
            else if (IsOffice(stem, i, out string office, out string implied))
            {
                Replace(i, new(EntityKind.Office, chunk.Start, chunk.Start + stem.Length, office, implied, i, particle));
            }
            else if (Lexicon.EndOf(WordClass.Bodyend, stem, out string kind) is { IsEmpty: false } end
                && (stem.Length > end.Length || IsNamed(first) || (particle is Case.With && kind is "association" or "chamberOfCommerce")))
            {
                int from = BodyStart(i, stem.Length == end.Length, end is "무역관" or "대사관" or "영사관" or "총영사관" or "무관부" or "사무소");
                AddBody(i, from, stem, particle, kind);
            }
        }
    }

    private void AddBody(int index, int from, ReadOnlySpan<char> stem, Case particle, string kind)
    {
        var chunk = sentence.Chunks[index];
        int start = sentence.Chunks[from].Start;
        string name = start == chunk.Start ? stem.ToString() : Between(start, chunk.Start + stem.Length);
        entities.RemoveAll(entity => entity.Chunk >= from && entity.Chunk < index);
        string key = name.Replace(" ", "");
        Replace(index, new(EntityKind.Body, start, chunk.Start + stem.Length, name, key, index, particle) { Tail = kind });
    }

    // 세계무역인협회 하노이 지사, but 가나가와현 지사
    private bool HasBody(int chunk) => entities.Exists(entity => entity.Chunk == chunk && entity.Kind is EntityKind.Body
        && Lexicon.Find(WordClass.Government, entity.Name) is null);

    private bool IsNamed(int index) => index > 0
        && entities[index - 1]
        is { Case: Case.None or Case.Other, Kind: EntityKind.Body or EntityKind.City or EntityKind.Country or EntityKind.Town } before
            && before.Chunk + 1 == entities[index].Chunk;

    private ReadOnlySpan<char> StemOf(Chunk chunk, out Case particle)
    {
        var stem = Particles.Strip(chunk.Text, out particle);
        if (particle is Case.None)
        {
            particle = entities.Find(entity => entity.Start >= chunk.Start && entity.End <= chunk.End)?.Case ?? Case.None;
            particle = particle is Case.Other ? Case.None : particle;
        }

        return stem;
    }

    // "시장" alone is an office only behind a name.
    private bool IsOffice(ReadOnlySpan<char> stem, int index, out string office, out string body) =>
        Offices.TryRead(stem, out office, out body)
        && (stem is not ("시장" or "대표") || sentence.Chunks[Math.Max(0, index - 2)..index].Any(chunk => IsName(chunk.Text)));

    // "코트라 하노이 무역관" begins two words before the one that says what it is.
    private int BodyStart(int index, bool isBare, bool isOffice)
    {
        int start = index;
        while (start > 0 && index - start < 4)
        {
            var before = entities.Find(entity => entity.Chunk == start - 1);
            bool isAgency = before is { Kind: EntityKind.Body } && Lexicon.Find(WordClass.Government, before.Name) is null;
            bool belongs = before is { Case: Case.None or Case.Other } && (isBare || isOffice || isAgency)
                && before.Kind is EntityKind.City or EntityKind.Country or EntityKind.Body or EntityKind.Town;
            bool isLinked = sentence.Chunks[start - 1].Is('·') && start > 1;
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

    private void Replace(int chunk, Entity entity)
    {
        int first = entities.FindIndex(other => other.Chunk == chunk);
        entities.RemoveAll(other => other.Chunk == chunk);
        var whole = sentence.Chunks[chunk];
        entities.Insert(first, entity with { Depth = whole.Depth, IsSpoken = whole.IsSpoken });
    }
}
