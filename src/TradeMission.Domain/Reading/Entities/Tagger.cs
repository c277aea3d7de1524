using System.Collections.Immutable;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>Finds the entities of a sentence: figures, words of the tables, and names by what they end in.</summary>
internal sealed partial class Tagger
{
    private readonly Sentence sentence;
    private readonly List<Entity> found = [];

    private Tagger(Sentence sentence) => this.sentence = sentence;

    /// <summary>The entities of the sentences.</summary>
    internal static ImmutableArray<Passage> Read(ImmutableArray<Sentence> sentences)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>(sentences.Length);
        var speakers = new Speakers();
        foreach (var sentence in sentences)
        {
            passages.Add(new(sentence, passages.Count, speakers.Read(Names.Join(new Tagger(sentence).Tag(), sentence))));
        }

        return passages.DrainToImmutable();
    }

    private List<Entity> Tag()
    {
        for (int i = 0; i < sentence.Chunks.Length; i++)
        {
            var chunk = sentence.Chunks[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Mark:
                    Add(EntityKind.Mark, i, chunk.Start, chunk.End, chunk.Text, "");
                    break;
                case ChunkKind.Figure:
                    i = TagFigure(i);
                    break;
                // The particle of what stands before a bracket is in its case already.
                case ChunkKind.Word when i > 0 && sentence.Chunks[i - 1].Kind is ChunkKind.Mark
                    && CaseOfEnd(chunk) is not (Case.Other or Case.None):
                    break;
                case ChunkKind.Word when TagTwo(i, out int last):
                    i = last;
                    break;
                default:
                    TagWord(i);
                    break;
            }
        }

        CarryCases();
        return found;
    }

    // A figure takes the measures and the particle behind it.
    private int TagFigure(int index)
    {
        var chunk = sentence.Chunks[index];
        var figure = chunk.Figure;
        (var kind, string value) = figure.Kind switch
        {
            FigureKinds.Amount => (EntityKind.Amount, ""),
            FigureKinds.Date => (EntityKind.Date, ""),
            _ when IsTalks(index) => (EntityKind.Count, "deal"),
            _ => (EntityKind.Count, Lexicon.Find(WordClass.Counter, figure.Count.Count.Counter) ?? "other"),
        };
        var particle = Case.None;
        int last = index;
        string tail = "";
        while (last + 1 < sentence.Chunks.Length && sentence.Chunks[last + 1] is { Kind: ChunkKind.Word } next && particle is Case.None)
        {
            var rest = Particles.SkipMeasures(next.Text);
            var caseOf = Particles.CaseOf(rest);
            if (caseOf is Case.Other || (next.FollowsSpace && Lexicon.TryFind(next.Text, out _, out var words) && IsPlace(words[0].Class)))
            {
                break;
            }

            tail += next.Text;
            particle = caseOf;
            last++;
        }

        particle = particle is Case.None ? CaseBehind(last, "") : particle;
        Add(kind, index, chunk.Start, chunk.End, chunk.Text, value, particle, tail);
        return last;
    }

    // "46회의 수출 상담": how often they talked, and not "2회 상담회".
    private bool IsTalks(int index) => sentence.Chunks[index].Figure.Count.Count.Counter is "회"
        && sentence.Chunks.Skip(index + 1).SkipWhile(chunk => chunk.Text is "의" or "수출").FirstOrDefault() is { } next
        && next.Text.StartsWith("상담", StringComparison.Ordinal) && !next.Text.StartsWith("상담회", StringComparison.Ordinal);

    // Words of two parts: "노드 캐롤라이나", "실·약정계약".
    private bool TagTwo(int index, out int last)
    {
        var chunk = sentence.Chunks[index];
        bool isLinked = index + 1 < sentence.Chunks.Length && sentence.Chunks[index + 1] is { FollowsSpace: false, Text: "·" };
        last = isLinked ? index + 2 : index + 1;
        if (last >= sentence.Chunks.Length || sentence.Chunks[last] is not { Kind: ChunkKind.Word } next || next.FollowsSpace == isLinked)
        {
            return false;
        }

        string text = $"{chunk.Text}{(isLinked ? '·' : ' ')}{next.Text}";
        if (!Lexicon.TryFind(text, out int length, out var meanings) || length <= chunk.Text.Length
            || Choose(meanings, text, 0, length, isOpen: true) is not { } word)
        {
            return false;
        }

        string rest = text[length..];
        Add(KindOf(word.Class), last, chunk.Start, next.End - rest.Length, text[..length], word.Value, CaseBehind(last, rest), rest);
        return true;
    }

    private void TagWord(int index)
    {
        var chunk = sentence.Chunks[index];
        string text = chunk.Text;
        if (IsShort(text, out var shortCase) && found is not [.., { Case: Case.Object }])
        {
            Add(EntityKind.Body, index, chunk.Start, chunk.Start + 1, text[..1], Entity.Anaphor, shortCase);
            return;
        }

        // "도 경제진흥원": one of the government that was named before.
        if (text is "시" or "군" or "구" or "도" && index + 1 < sentence.Chunks.Length
            && !Lexicon.EndOf(WordClass.Bodyend, Particles.Strip(sentence.Chunks[index + 1].Text, out _), out _).IsEmpty)
        {
            Add(EntityKind.Body, index, chunk.Start, chunk.End, text, Entity.Anaphor);
            return;
        }

        // "사절단을 파견, …": a noun that 하다 makes a verb, with its ending left out.
        if (text.Length == 2 && index + 1 < sentence.Chunks.Length && sentence.Chunks[index + 1].Is(',')
            && found is [.., { Case: Case.Object or Case.At or Case.To or Case.From }]
            && Lexicon.Find(WordClass.Verb, text + "하") is { } frame)
        {
            Add(EntityKind.Verb, index, chunk.Start, chunk.End, text, frame);
            return;
        }

        int before = found.Count;
        int known = 0;
        for (int at = 0; at < text.Length;)
        {
            if (Lexicon.TryFind(text.AsSpan(at), out int length, out var meanings)
                && Choose(meanings, text, at, length, isOpen: at == known) is { } word)
            {
                int end = at + length;
                var rest = end < text.Length ? text.AsSpan(end) : "";
                if (word.Class is not WordClass.Lookalike)
                {
                    // 서구청에 is 서구 and its particle.
                    var ending = rest is ['청', ..] && word.Class is WordClass.Government ? rest[1..] : rest;
                    var particle = IsPlace(word.Class) && !rest.IsEmpty ? PlaceCase(rest) : CaseBehind(index, ending);
                    Add(KindOf(word.Class), index, chunk.Start + at, chunk.Start + end, text.Substring(at, length), word.Value, particle,
                        rest.ToString());
                }

                at = known = end;
                continue;
            }

            at++;
        }

        if (found.Count == before)
        {
            // What has its particle behind its bracket has none itself: 한빛프로(HP)와.
            var particle = CaseBehind(index, "");
            var stem = particle is Case.None ? Particles.Strip(text, out particle) : text;
            Add(EntityKind.Word, index, chunk.Start, chunk.Start + stem.Length, stem.ToString(), "", particle);
        }
    }

    // 시는, 군에, 도가: the government that was named before by its last syllable.
    private static bool IsShort(string text, out Case particle)
    {
        particle = text.Length is 2 or 3 && text[0] is '시' or '군' or '구' or '도' ? Particles.CaseOf(text.AsSpan(1)) : Case.Other;
        return particle is Case.Topic or Case.Subject or Case.At;
    }

    // The meaning that a word can have where it stands; null where it can have none.
    private Word? Choose(ReadOnlySpan<Word> meanings, string text, int at, int length, bool isOpen)
    {
        var rest = at + length < text.Length ? text.AsSpan(at + length) : "";
        foreach (var word in meanings)
        {
            bool fits = word.Class switch
            {
                WordClass.Abroad => IsPlaceEnd(rest) && (IsBesidePlaceOf(word.Value) || (isOpen && IsCity(rest))),
                WordClass.Country or WordClass.City or WordClass.State or WordClass.Region => isOpen && !IsFirm(text, at + length)
                    && (IsPlaceEnd(rest) || (at == 0 && length > 1
                        && !Lexicon.EndOf(WordClass.Fair, Particles.Strip(rest, out _), out string _).IsEmpty)),
                WordClass.Town => at == 0 && IsPlaceEnd(rest) && !IsFirm(text, length),
                WordClass.Mission => true,
                WordClass.Outcome => isOpen ? !(word.Value is "context" && IsFirm(text, length)) : length > 1,
                WordClass.Verb => isOpen && VerbForms.IsEnding(text.AsSpan(at, length), rest),
                // 부문별로: behind whatever there are several of.
                WordClass.Total when word.Value is "by" && at > 0 => rest.IsEmpty,
                WordClass.Event or WordClass.Total => at == 0 && Particles.CaseOf(rest) is not Case.Other,
                _ => isOpen,
            };
            if (fits)
            {
                return word;
            }
        }

        return null;
    }

    // 나주정밀공업은, 한빛화성과: more than the word of a table that ends as companies' names do.
    private static bool IsFirm(string text, int length) => Particles.Strip(text, out _) is var stem && stem.Length > length + 1
        && !Lexicon.EndOf(WordClass.Companyend, stem, out _).IsEmpty;

    private static EntityKind KindOf(WordClass kind) => kind switch
    {
        WordClass.Country => EntityKind.Country,
        WordClass.Abroad or WordClass.City or WordClass.State => EntityKind.City,
        WordClass.Region => EntityKind.Region,
        WordClass.Town => EntityKind.Town,
        WordClass.Government or WordClass.Body => EntityKind.Body,
        WordClass.Mission => EntityKind.Mission,
        WordClass.Outcome => EntityKind.Outcome,
        WordClass.Verb => EntityKind.Verb,
        WordClass.Event => EntityKind.Event,
        _ => EntityKind.Total,
    };

    private void Add(EntityKind kind, int index, int start, int end, string name, string value, Case particle = Case.None, string tail = "")
    {
        var chunk = sentence.Chunks[index];
        var entity = new Entity(kind, start, end, name, value, index, particle);
        found.Add(entity with { Depth = chunk.Depth, IsSpoken = chunk.IsSpoken, Figure = chunk.Figure, Tail = tail });
    }
}
