using System.Collections.Immutable;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

// Companies in lists: "A, B, C 등 8개사". What stands between two marks is one item, and its last words are a name.
internal sealed partial class CompanyNames
{
    /// <summary>What a company carries as its tail of which is said that it takes part.</summary>
    internal const string Joined = "join";

    private const int MostNames = 40;
    private const int LongestItem = 12;
    private const int LongestName = 3;
    private const int Far = 16;
    private static readonly string[] Foreign = ["바이어", "현지", "해외", "외국", "수입", "글로벌", "다국적"];

    // The names before 등 or 비롯, before a number of companies, or the topics of a deal or of taking part.
    private bool AddList(Told told, int index)
    {
        var entities = told.Entities;
        string word = told.Passage.WordAt(index);
        bool isEtc = word.StartsWith('등') && index > 0;
        bool isSubject = entities[index] is { Kind: EntityKind.Word or EntityKind.Body, Case: Case.Subject or Case.Topic, Depth: 0 }
            && index > 1 && (told.FrameOf(index).Name is "join" || told.Entities.Any(IsDeal));
        if (!EndsList(told, index) && !IsBeforeNumber(told, index) && !isSubject)
        {
            return false;
        }

        var names = Items(told, entities[isEtc ? index - 1 : index].Chunk, out bool isDescribed);
        int number = Enumerable.Range(index, Math.Min(Ahead, entities.Length - index)).FirstOrDefault(i =>
            entities[i] is { Kind: EntityKind.Count, Value: "company" }, -1);
        bool isWhole = number > 0 && names.Count > 1 && entities[number].Figure.Count.Count.Bounds.Lower == names.Count;
        int marked = names.Count(IsMarked);
        bool isCounted = number > 0 || (isDescribed && marked > 0) || (word is not "등을" && told.Entities.Any(entity =>
            entity.Case is Case.Topic && entity.Name is "참가기업" or "참가업체" or "참여기업"));
        // "가람, 나래 등과 협약을 맺었다"
        bool isSigned = word is "등과" && told.FrameOf(index).Name is "sign";
        bool isNumbered = word is "등" or not ['등', ..];
        bool isMeant = isSubject ? names.Count > 2 && (marked * 2 >= names.Count
            || (isDescribed && told.FrameOf(index).Name is "join"))
            : isWhole || marked + (isCounted || isNumbered ? 1 : 0) > 1 || (names.Count > 1 && (isCounted || isSigned));
        if (!isMeant)
        {
            return false;
        }

        bool isOther = isSigned || (number > 0 && entities[number].Case is Case.With && !IsTogether(told, number)
            && told.FrameOf(number).Name is not ("dispatch" or "join" or "travel"))
            || (number > 0 && Enumerable.Range(index + 1, Math.Min(Ahead, entities.Length - index - 1)).Any(i =>
            Array.Exists(Foreign, foreign => told.Passage.WordAt(i).StartsWith(foreign, StringComparison.Ordinal)) && i <= number + 1));
        string tail = told.FrameOf(index).Name is "join" ? Joined : "";
        names.ForEach(name => Know(name with { Tail = tail }, isOther));
        return true;
    }

    // "A, B, C 등 8개사", "A·B를 비롯한 41개사": the name before 등, with a number of companies or the word behind.
    private static bool EndsList(Told told, int index)
    {
        var entities = told.Entities;
        string chunk = told.Passage.WordAt(index);
        bool isEtc = chunk is "등" || IsEtc(chunk) || (entities[index].Kind is EntityKind.Word && chunk == entities[index].Name + "등")
            || told.Passage.WordAt(index + 1).StartsWith("비롯", StringComparison.Ordinal);
        // "이유식, 통조림 등을 만드는 13개 기업": what they make.
        if (index + 1 < entities.Length && chunk is ['등', _, ..] && Lexicon.Find(WordClass.Maker, told.Passage.WordAt(index + 1)) is "verb")
        {
            return false;
        }

        // Behind names that are certain, more words may tell of all of them.
        int reach = index > 1 && entities[index - 1].Depth == entities[index].Depth && HasMarked(told, index) ? Far : Ahead;
        for (int i = index + 1; isEtc && i < entities.Length && i <= index + reach; i++)
        {
            if (entities[i] is { Kind: EntityKind.Count, Value: "company" } || IsCompanies(entities[i])
                || entities[i].Name is "업체" or "기업" or "중소기업" or "회사" or "업체들" or "기업들" or "회원사"
                or "조합원사")
            {
                return true;
            }

            if ((reach == Ahead && entities[i].Kind is EntityKind.Mark) || (entities[i].Kind is EntityKind.Amount or EntityKind.Verb
                && !VerbForms.IsAttributive(told.Passage.WordAt(i))))
            {
                return false;
            }
        }

        return chunk is "등이" or "등은" or "등도" or "등의" or "등을" or "등이다" or "등이며" or "등으로" or "등과" || (isEtc && chunk is not ['등', ..]
            && IsMarked(entities[index]));
    }

    // "가람, 나래, 다온 총 9개 업체가"
    private static bool IsBeforeNumber(Told told, int index)
    {
        var entities = told.Entities;
        int at = index + 1 < entities.Length && entities[index + 1] is { Kind: EntityKind.Total, Value: "total" } ? index + 2 : index + 1;
        return entities[index] is { Kind: EntityKind.Word or EntityKind.Company, Case: Case.None } && index > 2 && at < entities.Length
            && entities[at] is { Kind: EntityKind.Count, Value: "company" }
            && Items(told, entities[index].Chunk, out _) is { Count: > 2 } names && names.Count(IsMarked) > 1;
    }

    // Two companies with their mark among the last names.
    private static bool HasMarked(Told told, int index) => told.Entities.Take(index).Reverse().Take(Far)
        .Count(entity => entity.Kind is EntityKind.Company) > 1;

    private static bool IsMarked(Entity name) => name.Kind is EntityKind.Company || IsStrong(name.Name);

    private static bool IsCompanies(Entity entity) => entity.Kind is EntityKind.Word
        && Lexicon.EndOf(WordClass.Counter, entity.Name.EndsWith("이다", StringComparison.Ordinal) ? entity.Name.AsSpan()[..^2] : entity.Name,
            out string what).Length > 1 && what is "company";

    // 태극건설등: written on to the last name.
    private static bool IsEtc(string chunk) => chunk is [_, _, .., '등'] && IsOther(chunk[..^1]);

    // "9개사(대진정밀, 한성하이텍, 고려팜 등)", "참가: 6개사 - 대진정밀, 고려팜": behind their number.
    private void AddBehind(Told told, int index)
    {
        var chunks = told.Passage.Sentence.Chunks;
        int open = told.Entities[index].Chunk + 1;
        if (open + 1 >= chunks.Length || chunks[open].Text is not ("(" or "-" or ":" or "–"))
        {
            return;
        }

        int last = open + 1;
        while (last + 1 < chunks.Length && chunks[last + 1].Depth >= chunks[open + 1].Depth && !chunks[last + 1].Is(')'))
        {
            last++;
        }

        var names = Items(told, chunks[last].Text is "등" ? last - 1 : last, out _);
        if (names.Count > 1 && names.Exists(IsMarked))
        {
            names.ForEach(Know);
        }
    }

    // "4개 기업과 함께"
    private static bool IsTogether(Told told, int index) => index + 1 < told.Entities.Length
        && told.Passage.WordAt(index + 1) is ['함' or '같' or '손', ..];

    // The names of a list, read backwards from its last word; none where an item is only goods.
    private static List<Entity> Items(Told told, int last, out bool isDescribed)
    {
        var chunks = told.Passage.Sentence.Chunks;
        List<Entity> names = [];
        List<int> words = [];
        isDescribed = false;
        bool goesOn = true;
        for (int i = last; goesOn && i >= 0 && names.Count < MostNames; i--)
        {
            var chunk = chunks[i];
            if (chunk.Depth > chunks[last].Depth || chunk.Text is "(" or ")" or "‘" or "’" or "'" or "\"" or "“" or "”")
            {
                continue;
            }

            bool isLink = chunk.Kind is ChunkKind.Mark && chunk.Text is "," or "·" or "/" or "△" or "▲" or "▷" or "○" or "◇" or "■" or "▶";
            var entity = told.Entities.FirstOrDefault(other => other.Chunk == i);
            bool isEnd = !isLink && (chunk.Kind is not ChunkKind.Word || chunk.Depth < chunks[last].Depth || words.Count > LongestItem
                || (i < last && entity is { Case: Case.Topic or Case.At or Case.To or Case.From or Case.Also, Kind: not EntityKind.Verb }));
            // "옷걸이와 슬리퍼의 다온": of what it makes, too.
            bool isWith = i < last && entity?.Case is Case.With
                && told.Entities.FirstOrDefault(other => other.Chunk == i + 1)?.Case is not Case.Of;
            if (isLink || isEnd || isWith)
            {
                goesOn = TakeItem(told, words, names, ref isDescribed, isFirst: isEnd) && !isEnd;
                words.Clear();
            }

            if (!isLink)
            {
                words.Insert(0, i);
            }
        }

        if (goesOn)
        {
            TakeItem(told, words, names, ref isDescribed, isFirst: true);
        }

        names.Reverse();
        return names.Exists(name => IsGeneric(name.Name)) ? [] : names;
    }

    // The name that an item ends in, behind what tells of it what it makes or where it is; companies with no mark between them are several.
    private static bool TakeItem(Told told, List<int> words, List<Entity> names, ref bool isDescribed, bool isFirst)
    {
        var chunks = told.Passage.Sentence.Chunks;
        while (words.Count > 1 && Executives.Contains(chunks[words[^1]].Text))
        {
            words.RemoveAt(words.Count - 1);
        }

        // Whoever stands among them is told elsewhere where he has his office, and bodies are no companies.
        var own = told.Entities.FirstOrDefault(entity => words.Count > 0 && entity.Chunk == words[^1]);
        if (own?.Kind is EntityKind.Verb)
        {
            return false;
        }

        if (own is { Kind: EntityKind.Person or EntityKind.Office } || (own?.Kind is EntityKind.Body && !IsFirm(own)))
        {
            return true;
        }

        int start = words.FindLastIndex(word => Describes(told, word)) + 1;
        isDescribed |= start > 0 && start < words.Count && IsMaker(chunks[words[start - 1]].Text);
        int count = names.Count;
        // "가람상사 나래 다온등 15개업체": old newspapers put no mark between them.
        bool isPlainList = isFirst && words.Count - start > 2 && chunks[words[^1]].Text.EndsWith('등');
        for (int i = words.Count - 1; i >= start; i--)
        {
            string name = Written(told, words[i], i + 1 < words.Count || count > 0);
            if (told.Entities.FirstOrDefault(entity => entity.Chunk == words[i] && entity.Kind is EntityKind.Company) is { } company)
            {
                names.Add(company);
                while (i > start && chunks[words[i - 1]].Start >= company.Start)
                {
                    i--;
                }

                continue;
            }

            bool isLone = i == words.Count - 1 || IsStrong(name) || isPlainList;
            if (i > start && IsGeneric(name) && (isPlainList || !isFirst))
            {
                name = $"{chunks[words[--i]].Text} {name}";
            }
            else if (!isLone && !isFirst && words.Count - start <= LongestName && names.Count > count && names[^1].Kind is EntityKind.Word)
            {
                name = string.Join(' ', words[start..i].Select(word => chunks[word].Text).Append(name).Append(names[^1].Name));
                names.RemoveAt(names.Count - 1);
                (i, isLone) = (start, true);
            }
            else if (start > 1 && !isFirst && words.Count == LongestName && Lexicon.Find(WordClass.Notname, name) is not null)
            {
                // "꿈을 만드는 사람들"
                name = string.Join(' ', words.Select(word => chunks[word].Text));
                i = start;
            }

            // "밸브를 만드는 가람기업": what is told to make something is a name, whatever it ends in.
            if (!isLone || !(IsPlausible(name) || (i == start && start > 0 && IsMaker(chunks[words[start - 1]].Text))))
            {
                return names.Count > count;
            }

            names.Add(Named(told, words[i], name));
        }

        // "가람정수를 비롯해 나래식품, …"
        if (start > 1 && chunks[words[start - 1]].Text.StartsWith("비롯", StringComparison.Ordinal))
        {
            names.Add(Named(told, words[start - 2], Stem(chunks[words[start - 2]])));
        }

        return names.Count > count;
    }

    private static Entity Named(Told told, int chunk, string name) => new(EntityKind.Word, told.Passage.Sentence.Chunks[chunk].Start,
        told.Passage.Sentence.Chunks[chunk].End, name, "", chunk);

    // A name before a mark or another name has no particle but 와 and 를 비롯해.
    private static string Written(Told told, int chunk, bool isInner)
    {
        string text = told.Passage.Sentence.Chunks[chunk].Text;
        string stem = Particles.Strip(text, out var particle).ToString();
        return IsEtc(text) ? text[..^1] : isInner && particle is not (Case.With or Case.Object) ? text : stem;
    }

    // "화장품을 만드는", "천안의", "식품업체인", "공기청정기 제조기업"
    private static bool Describes(Told told, int chunk)
    {
        string text = told.Passage.Sentence.Chunks[chunk].Text;
        var entity = told.Entities.FirstOrDefault(entity => entity.Chunk == chunk);
        return entity?.Kind is not EntityKind.Company && (IsMaker(text) || text is "등" or "및" or "소재" or "그리고"
            || text.StartsWith("비롯", StringComparison.Ordinal)
            || entity is { Case: Case.Of } or { Kind: EntityKind.Verb, Case: Case.None } or { Kind: EntityKind.Town });
    }

    private static bool IsMaker(string word) => Lexicon.EndOf(WordClass.Maker, word, out string kind).Length > 0
        && (kind is "noun" || Lexicon.Find(WordClass.Maker, word) is not null);

    private static bool IsPlausible(string name) => name.Length > 1 && Lexicon.Find(WordClass.Notname, name) is null
        && name is not ([.., '기', '관'] or [.., '단', '체'] or [.., '업', '체'] or [.., '기', '업'] or [.., '부', '처'])
        && !char.IsAsciiDigit(name[0])
        && Lexicon.EndOf(WordClass.Fair, name, out _).IsEmpty && Lexicon.Find(WordClass.Verb, name) is null;
}
