using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>The companies that an announcement names: in lists, by their mark, by who speaks for them.</summary>
internal sealed partial class CompanyNames
{
    private const int Ahead = 5;
    private static readonly string[] Executives = ["대표", "대표이사", "사장", "부사장", "회장", "부회장", "전무", "상무", "이사"];
    private static readonly string[] Common = ["바이어", "업체", "기업", "회사", "상대", "현지", "관계자", "수입상", "구매자", "파트너", "이들", "정부", "도시",
        "지역", "벤더", "에이전트", "딜러", "측", "대형", "기관", "단체", "이와", "결과", "이것", "그것", "양국", "시장", "제품", "사람", "대학", "투자자", "인사", "단", "들", "류",
            "상담", "성과", "참가사", "대표", "국가"];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The companies that take part, with their places in the clean text, in the order of the text.</summary>
    internal List<Entity> Participants { get; } = [];

    /// <summary>The companies that the sentences name.</summary>
    internal static CompanyNames Read(IReadOnlyList<Told> told)
    {
        var names = new CompanyNames();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                names.Add(sentence, i);
            }

            names.AddPoints(sentence);
            names.AddOwners(sentence);
        }

        names.Participants.Sort((one, other) => one.Start.CompareTo(other.Start));
        return names;
    }

    /// <summary>Whether a name was told to be a company's.</summary>
    internal bool IsKnown(string name) => known.Contains(name);

    /// <summary>The name of the company that an entity is; null where it is none.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="index">The entity.</param>
    /// <param name="isSigned">Whether something is signed there, so that an unknown name with 와 is the other side.</param>
    /// <param name="isJoined">Whether another one follows it, so that a comma stands for the particle.</param>
    internal string? NameOf(Passage passage, int index, bool isSigned = false, bool isJoined = false)
    {
        var entity = passage.Entities[index];
        if (entity.Kind is EntityKind.Company)
        {
            return entity.Name;
        }

        // "한빛바이오 김수경 이사는 … 발주서를 받았다"
        if (entity.Kind is EntityKind.Person && known.Contains(entity.Tail))
        {
            return entity.Tail;
        }

        if (entity.Kind is not (EntityKind.Word or EntityKind.Body or EntityKind.Office) || entity.Depth > 0)
        {
            return null;
        }

        string stem = entity.Kind is EntityKind.Word ? entity.Name : Stem(passage.Sentence.Chunks[entity.Chunk]);
        bool isListed = isJoined && entity is { Kind: EntityKind.Word, Case: Case.None } && passage.Entities[index + 1].Is(',');
        // 가람으로부터, and 가람(GARAM)사로부터; not 처음부터.
        string word = passage.WordAt(index);
        bool isOther = entity.Case is Case.With || (entity.Case is Case.From && (word.Contains("로부터", StringComparison.Ordinal)
            || !word.EndsWith("부터", StringComparison.Ordinal)));
        bool isWith = isOther || (entity is { Kind: EntityKind.Word, Case: Case.At } && isSigned) || isListed;
        bool isFirm = known.Contains(stem) || IsInitial(stem) || (stem.Length > 2 && stem[^1] is '사' or '社' && isWith && IsOther(stem))
            || (isListed && IsStrong(stem))
            || (entity.Kind is EntityKind.Word && isOther && (IsStrong(stem) || (isSigned && IsOther(stem) && !IsGoods(passage, index))));
        // "Caravel Trading사와"
        bool isTwo = IsLatin(stem) && index > 0 && passage.Entities[index - 1] is { Kind: EntityKind.Word, Case: Case.None } first
            && first.Chunk == entity.Chunk - 1 && IsLatin(first.Name);
        return !isFirm ? null : isTwo ? $"{passage.Entities[index - 1].Name} {stem}" : stem;
    }

    private static bool IsLatin(string name) => char.IsAsciiLetter(name[0]);

    // "침대와 의자를 만드는 가람은", "보건과 의료 분야에서": what somebody makes or does.
    private static bool IsGoods(Passage passage, int index)
    {
        for (int i = index + 1; i <= index + Ahead && i < passage.Entities.Length && passage.Entities[i].Kind is EntityKind.Word; i++)
        {
            string word = passage.WordAt(i);
            if (Lexicon.Find(WordClass.Maker, word) is "verb" || word.StartsWith("분야", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // G사, 한빛社
    private static bool IsInitial(string stem) => stem is [_, .., '社']
        || (stem is [_, .., '사'] && !stem.AsSpan(0, stem.Length - 1).ContainsAnyExceptInRange('A', 'Z'));

    private void Add(Told told, int index)
    {
        var entity = told.Entities[index];
        if (entity.IsSpoken)
        {
            return;
        }

        if (entity.Kind is EntityKind.Company)
        {
            Know(entity);
        }
        else if (entity is { Kind: EntityKind.Person, Tail.Length: > 1 } && IsExecutive(entity.Value)
            && Lexicon.Find(WordClass.Body, entity.Tail) is null
            && Lexicon.EndOf(WordClass.Bodyend, entity.Tail, out _).IsEmpty && Lexicon.Find(WordClass.Government, entity.Tail) is null
            && (char.IsAsciiLetter(entity.Tail[0]) || !entity.Tail.Contains(' ')) && !IsGeneric(entity.Tail))
        {
            Know(entity with { Kind = EntityKind.Company, Name = entity.Tail });
        }
        else if (entity is { Kind: EntityKind.Word, Depth: 0 } && IsHeaded(told, index))
        {
            Know(entity, isOther: entity.Case is Case.With || IsForeign(told, index) || IsAbroad(told, index));
        }
        else if (entity is { Kind: EntityKind.Word, Depth: 0, Name.Length: > 1, Case: Case.Topic or Case.Subject or Case.With or Case.At }
            && IsLatinNamed(told, index))
        {
            Know(entity, isOther: true);
        }
        else if (entity is { Kind: EntityKind.Count, Value: "company" })
        {
            AddBehind(told, index);
        }
        else if (!AddList(told, index))
        {
            AddAlone(told, index);
        }
    }

    // A name that no list holds: by what it makes, who works there, or the deal that it makes.
    private void AddAlone(Told told, int index)
    {
        var entity = told.Entities[index];
        if (entity is { Kind: EntityKind.Word, Depth: 0 } && (IsDescribed(told, index) || IsOfExecutive(told, index)))
        {
            Know(entity, isOther: entity.Case is Case.With || IsForeign(told, index));
        }
        else if (entity is { Kind: EntityKind.Person, Tail: "" } && IsExecutive(entity.Value) && EmployerBefore(told, index) is { } firm)
        {
            Know(firm with { Kind = EntityKind.Company });
        }
        else if (entity.Depth == 0 && IsFirm(entity) && (entity.Kind is EntityKind.Body || IsStrong(entity.Name)) && (IsLabel(told, index)
            || (entity.Case is Case.Topic or Case.Subject or Case.Also && told.Entities.Any(IsDeal))))
        {
            Know(told, entity);
        }
    }

    private void Know(Told told, Entity entity) => Know(entity, Enumerable.Range(0, told.Entities.IndexOf(entity) + 1)
        .Any(i => (told.Entities[i] == entity || told.Entities[i] is { Case: Case.Topic, Kind: EntityKind.Word }) && IsAbroad(told, i)));

    private void Know(Entity entity) => Know(entity, isOther: false);

    // The other side of a deal takes no part in the mission.
    private void Know(Entity entity, bool isOther)
    {
        if (known.Add(entity.Name) && !isOther)
        {
            Participants.Add(entity with { Kind = EntityKind.Company });
        }
    }

    /// <summary>Whether an office is one of a company.</summary>
    internal static bool IsExecutive(string office) => Executives.Contains(office);

    /// <summary>Whether something can be a company: a word of no table, or a body such as 나래영농조합 that earns money as one.</summary>
    internal static bool IsFirm(Entity entity) => entity.Kind is EntityKind.Word or EntityKind.Company
        || (entity.Kind is EntityKind.Body && entity.Name is [.., '조', '합'] or [.., '농', '협'] or [.., '연', '구', '소']
        && entity.Name is not (['한' or '대', '국' or '한', ..] or ['협', '동', ..]) && !IsGeneric(entity.Name[..^2])
        && Lexicon.Find(WordClass.Body, entity.Name) is null);

    private static bool IsOther(string name) => name.Length > 1
        && !Array.Exists(Common, word => name.EndsWith(word, StringComparison.Ordinal)) && !IsGeneric(name)
        && Lexicon.Find(WordClass.Notname, name) is null;

    private static string Stem(Chunk chunk) => Particles.Strip(chunk.Text, out _).ToString();

    /// <summary>Whether a name ends as companies' names do, with more than goods before it.</summary>
    internal static bool IsStrong(string name)
    {
        var end = Lexicon.EndOf(WordClass.Companyend, name, out _);
        end = end.IsEmpty ? Lexicon.EndOf(WordClass.Companyend, name.AsSpan().TrimEnd("사社"), out _) : end;
        bool isSite = end is "소재" && Lexicon.Find(WordClass.Town, name.AsSpan(0, name.Length - end.Length)) is not null;
        return end.Length > 0 && name.Length > end.Length + 1 && !isSite && !IsGeneric(name);
    }

    /// <summary>Whether a name is made of goods and trades alone: 식품, 전기전자, 농기계부품.</summary>
    internal static bool IsGeneric(string name)
    {
        for (int at = 0; at < name.Length;)
        {
            int length = Math.Min(6, name.Length - at);
            while (length > 0 && Lexicon.Find(WordClass.Goods, name.AsSpan(at, length)) is null)
            {
                length--;
            }

            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }
}
