using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>Agreements that are told without a figure: "연방자연보전청과는 우호협력 MOU를 맺는다".</summary>
internal static class LoneAgreements
{
    private const int Ahead = 7;
    private const int Longest = 8;
    private const int Close = 4;

    internal static IEnumerable<DraftFact<Agreement>> Read(Page page, IReadOnlyList<Told> told, Entity? sender,
        IReadOnlyList<Claim> claims, CompanyNames companies)
    {
        var named = companies.Participants.Select(company => company.Name).ToHashSet(StringComparer.Ordinal);
        var seen = claims.SelectMany(claim => claim.Owner.Companies).ToHashSet(StringComparer.Ordinal);
        bool isAlone = !claims.Any(claim => Bases.KindOf(claim.Basis.Name) is not null);
        foreach (var sentence in told.Where(sentence => !sentence.IsTitle))
        {
            bool isFirst = isAlone;
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                bool isAgreement = entity is { Kind: EntityKind.Outcome, IsSpoken: false, Depth: 0 }
                    && Bases.KindOf(entity.Value) is not null && sentence.IsThis(i);
                if (!isAgreement || HasFigure(sentence.FrameOf(i)) || !IsSigned(sentence, i))
                {
                    continue;
                }

                // A contract without its money is told where somebody who takes part has won it.
                var mood = SignedMood(sentence, i);
                bool isContract = Bases.Of(entity.Value) is Basis.Contract or Basis.Commitment;
                var parties = Parties(sentence, i, sender, companies);
                bool isMeant = isContract ? mood is Mood.Done && parties.Exists(names => named.Contains(names[0]))
                    : isFirst || parties.Count > 0;
                foreach (string[] names in parties.DefaultIfEmpty([]).Where(names => isMeant && (names is [] || names.Any(seen.Add))))
                {
                    isAlone = false;
                    isFirst &= names is [];
                    yield return Fact(page, entity, mood, names);
                }
            }
        }
    }

    private static DraftFact<Agreement> Fact(Page page, Entity noun, Mood mood, string[] parties)
    {
        var span = page.SpanOf(noun.Start, noun.End);
        var agreement = new Agreement
        {
            Kind = Bases.KindOf(noun.Value)!.Value,
            Status = mood is Mood.Done ? AgreementStatus.Signed : AgreementStatus.Planned,
            Parties = [.. parties.Select(name => new Organization { Name = name })],
            Evidence = [new(span.Start, span.Length)],
        };
        return new(agreement, [span], Certainty.Stated, Reason.Of("verbBehind"));
    }

    private static bool HasFigure(Frames.Frame frame)
    {
        foreach (var entity in frame.Entities)
        {
            if (entity is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSigned(Told sentence, int index) => Verb(sentence, index) is { } verb
        && (ClauseReader.FrameOf(sentence.Entities[verb]) is "sign" || Bases.KindOf(sentence.Entities[verb].Value) is not null
        || (sentence.Entities[index].Case is Case.Object && sentence.Entities[verb].Name.StartsWith('따')))
        && (!VerbForms.IsAttributive(sentence.Passage.WordAt(verb))
        || sentence.Passage.WordAt(verb + 1).StartsWith('것') || sentence.Passage.WordAt(verb + 1).StartsWith("예정", StringComparison.Ordinal)
        || sentence.Passage.WordAt(verb + 1).StartsWith("계획", StringComparison.Ordinal));

    private static Mood SignedMood(Told sentence, int index) => sentence.FrameOf(Verb(sentence, index) ?? index).Clause.Mood;

    // The verb of an agreement stands close behind it: "MOU를 체결했다", "업무협약 체결에 합의하고".
    private static int? Verb(Told sentence, int index)
    {
        for (int i = index; i < sentence.Entities.Length && i <= index + Ahead; i++)
        {
            if (ClauseReader.FrameOf(sentence.Entities[i]) is not null)
            {
                return i;
            }

            if (i > index && sentence.Entities[i].Case is Case.Topic or Case.Subject)
            {
                return null;
            }
        }

        return null;
    }

    // The other sides, "H사, K사와", of an agreement each; or both sides, "무협과 상의가"; or who does it.
    private static List<string[]> Parties(Told sentence, int index, Entity? sender, CompanyNames companies)
    {
        List<string[]> parties = [];
        int first = sentence.FrameOf(index).Clause.First;
        for (int i = index - 1; i >= first; i--)
        {
            var entity = sentence.Entities[i];
            if (entity.Value is Entity.Anaphor || entity.Depth > 0 || (sender is not null
                && SenderCandidates.Key(entity) == SenderCandidates.Key(sender)))
            {
                continue;
            }

            if (entity is { Kind: EntityKind.Body, Case: Case.Subject } && i > first
                && sentence.Entities[i - 1] is { Kind: EntityKind.Body, Case: Case.With, Value: not Entity.Anaphor } other)
            {
                return [[entity.Name, other.Name]];
            }

            bool isJoined = parties.Count > 0 && i + 1 < index && sentence.Entities[i + 1].Is(',');
            string? party = entity.Is('’') && QuotedName(sentence, i) is { } quoted ? quoted
                : entity.Kind is EntityKind.Body or EntityKind.Company && (entity.Case is Case.With or Case.Topic || isJoined) ? entity.Name
                : companies.NameOf(sentence.Passage, i, isSigned: index - i <= Close, isJoined);
            if (party is not null && (parties.Count == 0 || isJoined))
            {
                parties.Insert(0, [party]);
            }
        }

        return parties;
    }

    // ‘시암 트레이딩’과
    private static string? QuotedName(Told sentence, int close)
    {
        var chunks = sentence.Passage.Sentence.Chunks;
        int end = sentence.Entities[close].Chunk;
        int open = end - 1;
        while (open > 0 && end - open < Longest && !chunks[open].Is('‘'))
        {
            open--;
        }

        bool isJoined = end + 1 < chunks.Length && Particles.CaseOf(chunks[end + 1].Text) is Case.With;
        return isJoined && chunks[open].Is('‘')
            && end - open > 1 ? string.Join(' ', chunks.Skip(open + 1).Take(end - open - 1).Select(chunk => chunk.Text)) : null;
    }
}
