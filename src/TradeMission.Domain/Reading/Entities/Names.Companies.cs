using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

// Companies: a name with ㈜ or another legal form, in one word or beside it.
internal sealed partial class Names
{
    // A body's name may end in it, and yet it is a company's form where it stands apart.
    private const string Cooperative = "협동조합";
    private static readonly string[] Forms =
        [.. Lexicon.Of(WordClass.Companyend, "form").Append(Cooperative).OrderByDescending(form => form.Length)];

    private static bool HasForm(ReadOnlySpan<char> stem) => stem is Cooperative || stem.Contains('㈜')
        || (Lexicon.EndOf(WordClass.Companyend, stem, out string kind) is { IsEmpty: false } form && kind is "form"
            && Lexicon.Find(WordClass.Notname, stem[..^form.Length]) is null);

    // ‘시암 트레이딩’과: words in quotation marks with a particle behind are one name.
    private void JoinQuoted()
    {
        for (int open = 0; open < entities.Count; open++)
        {
            int close = entities[open].Is('‘') ? entities.FindIndex(open, entity => entity.Is('’')) : -1;
            if (close <= open + 2 || close > open + LongestName + 1
                || entities[close - 1].Case is not (Case.With or Case.Topic or Case.Subject)
                || entities[(open + 1)..close].Exists(entity => entity.Kind is not (EntityKind.Word or EntityKind.Body or EntityKind.City)))
            {
                continue;
            }

            var (first, last) = (entities[open + 1], entities[close - 1]);
            string name = Between(first.Start, last.End);
            entities[close - 1] = last with { Kind = EntityKind.Word, Start = first.Start, Name = name, Value = "" };
            entities.RemoveRange(open + 1, close - open - 2);
        }
    }

    // "식품업체인 ‘가람’은": a name in quotation marks behind what it makes is a company's, whatever else is called so.
    private void JoinQuotedMakers()
    {
        for (int i = 2; i + 1 < sentence.Chunks.Length; i++)
        {
            var name = sentence.Chunks[i];
            if (sentence.Chunks[i - 1].Text is "‘" or "'" or "“" or "\"" or "`" && sentence.Chunks[i + 1].Text is "’" or "'" or "”" or "\""
                && !Lexicon.EndOf(WordClass.Maker, sentence.Chunks[i - 2].Text, out string kind).IsEmpty && kind is "noun")
            {
                var behind = i + 2 < sentence.Chunks.Length ? sentence.Chunks[i + 2] : name;
                var particle = behind is { FollowsSpace: false } ? Particles.CaseOf(behind.Text) : Case.None;
                Replace(i, new(EntityKind.Company, name.Start, name.End, name.Text, "", i, particle is Case.Other ? Case.None : particle));
            }
        }
    }

    // The chunk that the company ends in.
    private int JoinCompany(int index, ReadOnlySpan<char> stem, Case particle)
    {
        var chunk = sentence.Chunks[index];
        // A name before a comma has no particle: ㈜아이클로; and 들 is no plural of one, 씨 no title: ㈜제주들과, ㈜이엔씨는.
        bool isLast = index + 1 >= sentence.Chunks.Length || !sentence.Chunks[index + 1].Is(',');
        int length = isLast ? stem.Length : chunk.Text.Length;
        length += length < chunk.Text.Length && chunk.Text[length] is '들' or '씨' ? 1 : 0;
        var company = new Entity(EntityKind.Company, chunk.Start, chunk.Start + length, NameIn(chunk.Text[..length]), "", index,
            isLast ? particle : Case.None);
        if (company.Name.Length > 0)
        {
            Replace(index, company);
        }
        else if (entities.Find(entity => entity.Chunk == index - 1) is { Kind: EntityKind.Company, Case: Case.None } before)
        {
            Replace(index, company with { Start = before.Start, Name = before.Name });
            entities.RemoveAll(entity => entity.Chunk == index - 1);
        }
        else if (particle is Case.None && IsBareName(index + 1))
        {
            var next = sentence.Chunks[index + 1];
            var firm = StemOf(next, out var behind);
            entities.RemoveAll(entity => entity.Chunk == index);
            string name = NameIn(firm.ToString());
            Replace(index + 1, company with { End = next.Start + firm.Length, Name = name, Chunk = index + 1, Case = behind });
            return index + 1;
        }
        else if (IsBareName(index - 1))
        {
            before = entities.Find(entity => entity.Chunk == index - 1)!;
            string name = sentence.Chunks[index - 1].Text;
            Replace(index, company with { Start = before.Start, Name = name });
            entities.RemoveAll(entity => entity.Chunk == index - 1);
        }

        return index;
    }

    private bool IsBareName(int index) => index >= 0 && index < sentence.Chunks.Length
        && sentence.Chunks[index] is { Kind: ChunkKind.Word, Text: { Length: > 1 } name }
        && entities.Find(entity => entity.Chunk == index)?.Kind is EntityKind.Word or EntityKind.Town
        && Lexicon.EndOf(WordClass.Maker, name, out _).IsEmpty && Lexicon.Find(WordClass.Notname, name) is null
        && Lexicon.Find(WordClass.Office, name) is null && !name.StartsWith('등');

    // The name without what only says that it is a company's; a form behind it belongs to it: 농업회사법인㈜제주들, 한빛영농조합법인.
    private static string NameIn(string words)
    {
        string name = words.Replace("㈜", "");
        foreach (string form in Forms)
        {
            name = name.StartsWith(form, StringComparison.Ordinal) ? name[form.Length..] : name;
        }

        return name;
    }
}
