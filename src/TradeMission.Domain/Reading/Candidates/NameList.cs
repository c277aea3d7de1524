using System.Collections.Immutable;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>The names of companies in a list: what stands between two marks is one item, and its last words are a name.</summary>
internal sealed class NameList
{
    private const int MostNames = 40;
    private const int LongestItem = 12;
    private const int LongestName = 3;
    private static readonly string[] Others = ["기관", "단체", "업체", "기업", "부처"];
    private readonly Told told;
    private readonly ImmutableArray<Chunk> chunks;
    private readonly List<Entity> names = [];

    private NameList(Told told) => (this.told, chunks) = (told, told.Passage.Sentence.Chunks);

    /// <summary>The names in their order; none where an item is only goods.</summary>
    internal List<Entity> Names => names.Exists(name => CompanyNames.IsGeneric(name.Name)) ? [] : names;

    /// <summary>Whether one is told to make something: "의류업체 가람".</summary>
    internal bool IsDescribed { get; private set; }

    /// <summary>Reads a list backwards from its last word.</summary>
    internal static NameList Read(Told told, int last)
    {
        var list = new NameList(told);
        list.ReadFrom(last);
        list.names.Reverse();
        list.TakeBrackets();
        return list;
    }

    // "유압펌프(가람유압), 보호장치(나래온)": where what stands before each bracket is goods, who makes them stands in it.
    private void TakeBrackets()
    {
        var inner = names.ConvertAll(name => InBracket(name.Chunk));
        var others = names.FindAll(name => Lexicon.EndOf(WordClass.Goods, name.Name, out _).IsEmpty);
        bool areGoods = names.Count > 1 && !inner.Contains(null) && !others.Exists(name => CompanyNames.IsStrong(name.Name))
            && (others.Count < names.Count || inner.Exists(word => CompanyNames.IsStrong(word!.Name)));
        if (areGoods)
        {
            names.Clear();
            names.AddRange(inner!);
        }
    }

    // The one word of the bracket behind a name, if it may be a name.
    private Entity? InBracket(int chunk)
    {
        int end = chunk + 1;
        while (end < chunks.Length && end < chunk + LongestName && chunks[end].Kind is ChunkKind.Word)
        {
            end++;
        }

        return end + 2 < chunks.Length && chunks[end].Text is "(" && chunks[end + 2].Text is ")"
            && At(end + 1) is { IsPlace: false, Kind: EntityKind.Word or EntityKind.Company } word && IsPlausible(word.Name) ? word : null;
    }

    private void ReadFrom(int last)
    {
        List<int> words = [];
        for (int i = last; i >= 0 && names.Count < MostNames; i--)
        {
            var chunk = chunks[i];
            if (chunk.Depth > chunks[last].Depth || chunk.Text is "(" or ")" or "‘" or "’" or "'" or "\"" or "“" or "”")
            {
                continue;
            }

            bool isLink = chunk.Kind is ChunkKind.Mark && chunk.Text is "," or "·" or "/" or "△" or "▲" or "▷" or "○" or "◇" or "■" or "▶";
            var particle = i < last && At(i) is { Kind: not EntityKind.Verb } entity ? entity.Case : Case.None;
            if (!isLink && (chunk.Kind is not ChunkKind.Word || chunk.Depth < chunks[last].Depth || words.Count > LongestItem
                || particle is Case.Topic or Case.At or Case.To or Case.From or Case.Also))
            {
                break;
            }

            // "옷걸이와 슬리퍼의 다온": of what it makes, too.
            bool isWith = particle is Case.With && At(i + 1)?.Case is not Case.Of;
            if (isLink || isWith)
            {
                if (!TakeItem(words, isFirst: false))
                {
                    return;
                }

                words.Clear();
            }

            if (!isLink)
            {
                words.Insert(0, i);
            }
        }

        TakeItem(words, isFirst: true);
    }

    // The name that an item ends in, behind what tells of it what it makes or where it is; false where the list is over.
    private bool TakeItem(List<int> words, bool isFirst)
    {
        var own = words.Count > 0 ? At(words[^1]) : null;
        // "가람, 나래푸드 대표 등": the office of all of them.
        while (words.Count > 1 && own?.Kind is not EntityKind.Person && CompanyNames.IsExecutive(chunks[words[^1]].Text))
        {
            words.RemoveAt(words.Count - 1);
            own = At(words[^1]);
        }

        switch (own)
        {
            case { Kind: EntityKind.Verb }:
            case { IsPlace: true } when own.End - own.Start == Particles.Strip(chunks[words[^1]].Text, out _).Length:
                return false;
            // A person is told elsewhere where he has his office, and a body is no company.
            case { Kind: EntityKind.Person or EntityKind.Office }:
            case { Kind: EntityKind.Body } when !CompanyNames.IsFirm(own):
                return true;
        }

        int start = words.FindLastIndex(Describes) + 1;
        IsDescribed |= start > 0 && start < words.Count && IsMaker(chunks[words[start - 1]].Text);
        int count = names.Count;
        // "가람상사 나래 다온등 15개업체": old newspapers put no mark between them.
        bool isPlain = isFirst && words.Count - start > 2 && chunks[words[^1]].Text.EndsWith('등');
        for (int i = words.Count - 1; i >= start; i = Take(words, start, i, isFirst, isPlain, count))
        {
        }

        // "가람정수를 비롯해 나래식품, …"
        if (start > 1 && chunks[words[start - 1]].Text.StartsWith("비롯", StringComparison.Ordinal))
        {
            Add(words[start - 2], Particles.Strip(chunks[words[start - 2]].Text, out _).ToString());
        }

        return names.Count > count;
    }

    // Takes the name that ends in a word of an item, and tells before which word the next one may end; -1 where none can.
    private int Take(List<int> words, int start, int last, bool isFirst, bool isPlain, int before)
    {
        if (At(words[last]) is { Kind: EntityKind.Company } company)
        {
            names.Add(company);
            return words.FindLastIndex(word => chunks[word].Start < company.Start);
        }

        bool isInner = last + 1 < words.Count || before > 0;
        string name = Written(words[last], isInner);
        bool isAlone = last == words.Count - 1 || CompanyNames.IsStrong(name) || isPlain;
        int first = last;
        if (last > start && CompanyNames.IsGeneric(name) && (isPlain || !isFirst))
        {
            first--;
        }
        else if (last > start && !isFirst && isAlone && words.Count - start <= LongestName
            && !CompanyNames.IsStrong(Written(words[last - 1], isInner: true)))
        {
            first = start;
        }
        else if (start > 1 && !isFirst && words.Count == LongestName && Lexicon.Find(WordClass.Notname, name) is not null)
        {
            // "꿈을 만드는 사람들"
            first = 0;
        }

        name = string.Join(' ', words[first..last].Select(word => chunks[word].Text).Append(name));
        // "밸브를 만드는 가람기업": what is told to make something is a name, whatever it ends in.
        bool isMade = first == start && start > 0 && IsMaker(chunks[words[start - 1]].Text);
        if (!isAlone || !(IsPlausible(name) || isMade))
        {
            return -1;
        }

        Add(words[first], name);
        return first - 1;
    }

    private void Add(int chunk, string name) =>
        names.Add(new(EntityKind.Word, chunks[chunk].Start, chunks[chunk].End, name, "", chunk));

    // The first entity of a chunk, or the company that it is part of.
    private Entity? At(int chunk)
    {
        int from = 0;
        for (int to = told.Entities.Length; from < to;)
        {
            int middle = (from + to) / 2;
            (from, to) = told.Entities[middle].Chunk < chunk ? (middle + 1, to) : (from, middle);
        }

        for (int i = from; i < told.Entities.Length && told.Entities[i].Chunk == chunk; i++)
        {
            if (told.Entities[i].Kind is EntityKind.Company)
            {
                return told.Entities[i];
            }
        }

        return from < told.Entities.Length && told.Entities[from].Chunk == chunk ? told.Entities[from] : null;
    }

    // A name before a mark or another name has no particle but 와 and 를 비롯해.
    private string Written(int chunk, bool isInner)
    {
        string text = chunks[chunk].Text;
        string stem = Particles.Strip(text, out var particle).ToString();
        return CompanyNames.IsEtc(text) ? text[..^1] : isInner && particle is not (Case.With or Case.Object) ? text : stem;
    }

    // "화장품을 만드는", "천안의", "식품업체인", "공기청정기 제조기업"
    private bool Describes(int chunk)
    {
        string text = chunks[chunk].Text;
        var entity = At(chunk);
        return entity?.Kind is not EntityKind.Company && (IsMaker(text) || text is "등" or "및" or "소재" or "그리고"
            || text.StartsWith("비롯", StringComparison.Ordinal)
            || entity is { Case: Case.Of } or { Kind: EntityKind.Verb, Case: Case.None } or { Kind: EntityKind.Town });
    }

    /// <summary>Whether a word tells of what follows that it makes something: 제조기업, 생산업체인, 만드는.</summary>
    internal static bool IsMaker(string word) => Lexicon.EndOf(WordClass.Maker, word, out string kind).Length > 0
        && (kind is "noun" || Lexicon.Find(WordClass.Maker, word) is not null);

    private static bool IsPlausible(string name) => name.Length > 1 && !char.IsAsciiDigit(name[0])
        && Lexicon.Find(WordClass.Notname, name) is null && Lexicon.Find(WordClass.Verb, name) is null
        && Lexicon.EndOf(WordClass.Fair, name, out _).IsEmpty
        && !Array.Exists(Others, end => name.EndsWith(end, StringComparison.Ordinal));
}
