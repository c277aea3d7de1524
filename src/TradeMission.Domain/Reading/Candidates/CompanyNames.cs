using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>
/// The companies that an announcement names: by their mark, by what tells of them, by their list. What stands in the same place is of one
/// kind, so that names that end as companies' do vouch for the others.
/// </summary>
internal sealed partial class CompanyNames
{
    private const int Vouched = 3;
    private const int Ahead = 3;
    private static readonly string[] Executives = ["대표", "대표이사", "사장", "부사장", "회장", "부회장", "전무", "상무", "이사"];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> others = new(StringComparer.Ordinal);

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
                if (!sentence.Entities[i].IsSpoken)
                {
                    names.AddAlone(sentence, i);
                    names.AddList(sentence, i);
                    names.AddBehind(sentence, i);
                }
            }

            names.AddOwners(sentence);
        }

        var points = told.Where(sentence => sentence.Passage.Block is BlockKind.Item && sentence.Passage.Has(EntityKind.Amount));
        names.Know([.. points.SelectMany(PointHeads)], areTold: false);
        names.Participants.RemoveAll(company => names.others.Contains(company.Name));
        names.Participants.Sort((one, other) => one.Start.CompareTo(other.Start));
        return names;
    }

    /// <summary>Whether a company is one that those who take part meet.</summary>
    internal bool IsOtherSide(string name) => known.Contains(name) && others.Contains(name);

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

        // "가람 베트남사와"
        bool isBranch = entity.Kind is EntityKind.Country && entity.Tail is ['사', ..];
        if (!(isBranch || entity.Kind is EntityKind.Word or EntityKind.Body or EntityKind.Office) || entity.Depth > 0)
        {
            return null;
        }

        bool isWord = entity.Kind is EntityKind.Word;
        string stem = isWord ? entity.Name : Particles.Strip(passage.Sentence.Chunks[entity.Chunk].Text, out _).ToString();
        // "현지 업체(Garam Trading)와"
        if (NameList.IsMaker(stem) && passage.WordAt(index + 1) is "(" && passage.WordAt(index + 2) is var bracketed && IsLatin(bracketed))
        {
            return string.Join(' ', passage.Entities.Skip(index + 2).TakeWhile(inner => inner.Depth > entity.Depth)
                .Select(inner => passage.Sentence.Chunks[inner.Chunk].Text));
        }

        // 가람으로부터, and 가람(GARAM)사로부터; not 처음부터.
        string word = passage.WordAt(index);
        bool isOther = entity.Case is Case.With || (entity.Case is Case.From && (word.Contains("로부터", StringComparison.Ordinal)
            || !word.EndsWith("부터", StringComparison.Ordinal)));
        isOther |= CaseOf(passage, index) is Case.With;
        bool isListed = isJoined && IsLinked(passage, index);
        bool isFirm = known.Contains(stem) || IsInitial(stem)
            || (entity.Kind is not EntityKind.Body && stem is [_, _, .., '사' or '社'] && CanBeFirm(stem)
            && Lexicon.EndOf(WordClass.Office, stem, out _).IsEmpty)
            || (isWord && (isOther || isListed) && (IsStrong(stem) || (isOther && isSigned && CanBeFirm(stem))));
        // "Caravel Trading사와", "나래 헬스케어사와"
        bool isTwo = isFirm && index > 0 && passage.Entities[index - 1] is { Kind: EntityKind.Word, Case: Case.None } first
            && first.Chunk == entity.Chunk - 1 && CanBeFirm(first.Name) && (IsLatin(stem) ? IsLatin(first.Name) : stem[^1] is '사');
        return !isFirm || (isBranch && !isTwo) ? null : isTwo ? $"{passage.Entities[index - 1].Name} {stem}" : stem;
    }

    /// <summary>The case of a name: "가람 등과", "가람 등 현지 바이어와": what stands behind 등 has the particle of the names before it.</summary>
    internal static Case CaseOf(Passage passage, int index) => passage.WordAt(index + 1) is not ['등', ..] ? passage.Entities[index].Case
        : passage.Entities.Skip(index + 2).Take(Ahead - 1).Select(entity => entity.Case)
            .Prepend(Particles.CaseOf(passage.WordAt(index + 1))).FirstOrDefault(found => found is not Case.None);

    /// <summary>Whether a name and the next one, whatever its bracket says, are of one list: "가람(김해), 나래", "가람 및 나래".</summary>
    internal static bool IsLinked(Passage passage, int index)
    {
        int next = index + 1;
        while (next < passage.Entities.Length && (passage.Entities[next].Depth > passage.Entities[index].Depth
            || passage.Entities[next].Is('(') || passage.Entities[next].Is(')')))
        {
            next++;
        }

        return passage.WordAt(next) is "," or "·" or "및";
    }

    private static bool IsLatin(string name) => name.Length > 0 && char.IsAsciiLetter(name[0]);

    // G사, 한빛社
    private static bool IsInitial(string stem) => stem is [_, .., '社']
        || (stem is [_, .., '사'] && !stem.AsSpan(0, stem.Length - 1).ContainsAnyExceptInRange('A', 'Z'));

    // Names in one place: all of them are companies' where the place is told to be one of companies, or enough of them are certain.
    private void Know(List<Entity> names, bool areTold, bool areOthers = false)
    {
        var firms = names.FindAll(name => name.Kind is EntityKind.Company || CanBeFirm(name.Name));
        var certain = firms.FindAll(IsCertain);
        bool areGoods = firms.Count < names.Count;
        if ((areTold || !areGoods) && ((areTold && !areGoods) || certain.Count * Vouched >= firms.Count))
        {
            firms.ForEach(name => Know(name, areOthers));
        }
    }

    // The other side of a deal takes no part in the mission.
    private void Know(Entity entity, bool isOther)
    {
        if (isOther)
        {
            others.Add(entity.Name);
        }

        if (known.Add(entity.Name))
        {
            Participants.Add(entity with { Kind = EntityKind.Company });
        }
    }

    private bool IsCertain(Entity entity) => entity.Kind is EntityKind.Company || known.Contains(entity.Name) || IsStrong(entity.Name);

    /// <summary>Whether an office is one of a company.</summary>
    internal static bool IsExecutive(string office) => Executives.Contains(office);

    /// <summary>Whether something can be a company: a word of no table, or a body such as 나래영농조합 that earns money as one.</summary>
    internal static bool IsFirm(Entity entity) => entity.Kind is EntityKind.Word or EntityKind.Company
        || (entity.Kind is EntityKind.Body && entity.Name is [.., '조', '합'] or [.., '농', '협'] or [.., '연', '구', '소']);

    /// <summary>Whether a word can be a name: none of those that only say who or what somebody is.</summary>
    internal static bool CanBeFirm(string name) => name.Length > 1 && !char.IsAsciiDigit(name[^1]) && !IsGeneric(name)
        && Lexicon.Find(WordClass.Notname, name.AsSpan(name.LastIndexOf(' ') + 1)) is null && Lexicon.Find(WordClass.Verb, name) is null
        && Lexicon.EndOf(WordClass.Fair, name, out _).IsEmpty;

    /// <summary>Whether a name ends as companies' names do, with more than goods before it.</summary>
    internal static bool IsStrong(string name)
    {
        var end = Lexicon.EndOf(WordClass.Companyend, name.AsSpan().TrimEnd("사社"), out _);
        end = end.IsEmpty ? Lexicon.EndOf(WordClass.Companyend, name, out _) : end;
        return end.Length > 0 && name.Length > end.Length + 1 && !IsGeneric(name);
    }

    /// <summary>Whether a name is made of goods and trades alone: 식품, 전기전자, 농기계부품.</summary>
    internal static bool IsGeneric(string name)
    {
        for (int at = 0; at < name.Length;)
        {
            int length = Math.Min(6, name.Length - at);
            while (length > 0 && name[at] is not ' ' && Lexicon.Find(WordClass.Goods, name.AsSpan(at, length)) is null)
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
