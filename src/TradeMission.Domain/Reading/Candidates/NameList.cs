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
    private readonly Told told;
    private readonly ImmutableArray<Chunk> chunks;
    private readonly int last;

    private NameList(Told told, int last) => (this.told, chunks, this.last) = (told, told.Passage.Sentence.Chunks, last);

    private List<Entity> Names { get; } = [];

    /// <summary>The names of a list in their order, read backwards from its last word.</summary>
    internal static List<Entity> Read(Told told, int last)
    {
        var list = new NameList(told, last);
        list.Read();
        list.Names.Reverse();
        return list.Names;
    }

    private void Read()
    {
        List<int> words = [];
        for (int i = last; i >= 0 && Names.Count < MostNames; i--)
        {
            var chunk = chunks[i];
            if (chunk.Depth > chunks[last].Depth || chunk.Text is "(" or ")" or "‘" or "’" or "'" or "\"" or "“" or "”")
            {
                continue;
            }

            bool isLink = chunk.Text is "," or "·" or "/" or "△" or "▲" or "▷" or "○" or "◇" or "■" or "▶" or ['비', '롯', ..];
            var particle = i < last && At(i) is { Kind: not EntityKind.Verb } entity ? entity.Case : Case.None;
            if (!isLink && (chunk.Kind is not ChunkKind.Word || chunk.Depth < chunks[last].Depth || words.Count > LongestItem
                || particle is Case.Topic or Case.At or Case.To or Case.From or Case.Also))
            {
                break;
            }

            // "옷걸이와 슬리퍼의 다온", "비누와 세제를 만드는 다온": of what it makes, too.
            if (isLink || ((particle is Case.With || chunk.Text is "및")
                && !words.SkipLast(1).Any(word => At(word)?.Case is Case.Of or Case.Object)))
            {
                if (!TakeItem(words, isFirst: false))
                {
                    return;
                }

                words.Clear();
            }

            if (!isLink && chunk.Text is not "및")
            {
                words.Insert(0, i);
            }
        }

        TakeItem(words, isFirst: true);
    }

    // The name that an item ends in, behind what tells of it what it makes or where it is; false where the list is over.
    private bool TakeItem(List<int> words, bool isFirst)
    {
        // "가람, 나래푸드 대표 등": the office of all of them.
        while (words.Count > 1 && CompanyNames.IsExecutive(chunks[words[^1]].Text))
        {
            words.RemoveAt(words.Count - 1);
        }

        var own = words.Count > 0 ? At(words[^1]) : null;
        bool isOver = own is null or { Kind: EntityKind.Verb }
            || (own.IsPlace && own.End - own.Start == Particles.Strip(chunks[words[^1]].Text, out _).Length);
        // A person is told elsewhere where he has his office, and a body is no company.
        if (isOver || own!.Kind is EntityKind.Person or EntityKind.Office or EntityKind.Mission or EntityKind.Outcome
            || (own.Kind is EntityKind.Body && !CompanyNames.IsFirm(own)))
        {
            return !isOver;
        }

        int start = words[..^1].FindLastIndex(Describes) + 1;
        int count = Names.Count;
        for (int i = words.Count - 1; i >= start; i--)
        {
            bool isWhole = (!isFirst || start > 0) && words.Count - start <= LongestName;
            int first = isWhole ? start : i;
            if (At(words[i]) is { Kind: EntityKind.Company } company)
            {
                Names.Add(company);
                i = words.FindLastIndex(word => chunks[word].Start < company.Start) + 1;
            }
            else if (i == words.Count - 1 || (At(words[i])?.Kind is EntityKind.Word
                && words[start..(i + 1)].Exists(word => CompanyNames.IsStrong(Written(word)))))
            {
                string name = string.Join(' ', words[first..i].Select(word => chunks[word].Text).Append(Written(words[i])));
                Names.Add(new(EntityKind.Word, chunks[words[first]].Start, chunks[words[i]].End, name, "", words[first]));
                i = first;
            }
            else
            {
                break;
            }
        }

        return Names.Count > count;
    }

    // The first entity of a chunk, or the company that it is part of.
    private Entity? At(int chunk)
    {
        Entity? first = null;
        int from = told.Entities.AsSpan().BinarySearch(new ByChunk(chunk));
        for (int i = from < 0 ? ~from : from; i < told.Entities.Length && told.Entities[i].Chunk == chunk; i++)
        {
            first = first is null || told.Entities[i].Kind is EntityKind.Company ? told.Entities[i] : first;
        }

        return first;
    }

    // Above all that stands before a chunk, and below all in it.
    private readonly record struct ByChunk(int Chunk) : IComparable<Entity>
    {
        public int CompareTo(Entity? other) => other!.Chunk < Chunk ? 1 : -1;
    }

    // A name before a mark or another name has no particle but 와 and 를 비롯해.
    private string Written(int chunk)
    {
        string text = chunks[chunk].Text;
        string stem = Particles.Strip(text, out var particle).ToString();
        return text is [_, _, .., '등'] ? text[..^1] : chunk < last && particle is not (Case.With or Case.Object) ? text : stem;
    }

    // "화장품을 만드는", "천안의", "식품업체인", "공기청정기 제조기업"
    private bool Describes(int chunk) => At(chunk)?.Kind is not EntityKind.Company && (IsMaker(chunks[chunk].Text)
        || chunks[chunk].Text is "등" or "소재" or "그리고"
        || At(chunk) is { Case: Case.Of } or { Kind: EntityKind.Verb, Case: Case.None } or { Kind: EntityKind.Town });

    /// <summary>Whether a word tells of what follows that it makes something: 제조기업, 생산업체인, 만드는.</summary>
    internal static bool IsMaker(string word) => Lexicon.EndOf(WordClass.Maker, word, out string kind).Length > 0
        && (kind is "noun" || Lexicon.Find(WordClass.Maker, word) is not null);
}
