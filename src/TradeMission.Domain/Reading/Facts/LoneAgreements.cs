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
        var counted = claims.Select(claim => (claim.Told, claim.Told.FrameOf(claim.Index).Clause.First)).ToHashSet();
        var seen = claims.SelectMany(claim => claim.Owner.Companies).ToHashSet(StringComparer.Ordinal);
        bool isAlone = !claims.Any(claim => Bases.KindOf(claim.Basis.Name) is not null);
        foreach (var sentence in told.Where(sentence => !sentence.IsTitle))
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                var frame = sentence.FrameOf(i);
                bool isAgreement = entity is { Kind: EntityKind.Outcome, IsSpoken: false, Depth: 0 }
                    && entity.Value is "mou" or "agreement" or "loi" or "sister" or "contract" && sentence.IsThis(i);
                if (!isAgreement || counted.Contains((sentence, frame.Clause.First)) || !IsSigned(sentence, i))
                {
                    continue;
                }

                var parties = Parties(sentence, i, sender, companies);
                parties.RemoveAll(party => entity.Value is "contract" && !companies.IsKnown(party));
                foreach (string party in parties.Where(seen.Add))
                {
                    isAlone = false;
                    yield return Fact(page, entity, SignedMood(sentence, i), party);
                }

                // A contract is a company's; an agreement may be told without its other side.
                if (parties.Count == 0 && isAlone && entity.Value is not "contract")
                {
                    yield return Fact(page, entity, SignedMood(sentence, i), null);
                }

                break;
            }
        }
    }

    private static DraftFact<Agreement> Fact(Page page, Entity noun, Mood mood, string? party)
    {
        var span = page.SpanOf(noun.Start, noun.End);
        var agreement = new Agreement
        {
            Kind = Bases.KindOf(noun.Value)!.Value,
            Status = mood is Mood.Done ? AgreementStatus.Signed : AgreementStatus.Planned,
            Parties = party is null ? [] : [new Organization { Name = party }],
            Evidence = [new(span.Start, span.Length)],
        };
        return new(agreement, [span], Certainty.Stated, Reason.Of("verbBehind"));
    }

    private static bool IsSigned(Told sentence, int index) => Verb(sentence, index) is { } verb
        && (ClauseReader.FrameOf(sentence.Entities[verb]) is "sign" or "agreement" or "mou" or "sister"
        || (sentence.Entities[index].Value is "contract" && ClauseReader.FrameOf(sentence.Entities[verb]) is "reach" or "contract"))
        && (sentence.Entities[index].Value is not "contract" || SignedMood(sentence, index) is Mood.Done)
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

    // "H사, K사와 투자협약을 체결한다": the other side, and who is joined to it.
    private static List<string> Parties(Told sentence, int index, Entity? sender, CompanyNames companies)
    {
        if (Party(sentence, index, sender, companies, out int at) is not { } last)
        {
            return [];
        }

        List<string> parties = [last];
        while (at > 1 && sentence.Entities[at - 1].Is(',') && companies.NameOf(sentence.Passage, at - 2, isSigned: true, isJoined: true) is { } other)
        {
            parties.Insert(0, other);
            at -= 2;
        }

        return parties;
    }

    private static string? Party(Told sentence, int index, Entity? sender, CompanyNames companies, out int at)
    {
        int first = sentence.FrameOf(index).Clause.First;
        for (int i = index - 1; i >= first; i--)
        {
            var entity = sentence.Entities[i];
            at = i;
            if (entity.Value is Entity.Anaphor || entity.Depth > 0 || (sender is not null
                && SenderCandidates.Key(entity) == SenderCandidates.Key(sender)))
            {
                continue;
            }

            if (entity.Is('’') && QuotedName(sentence, i) is { } quoted)
            {
                return quoted;
            }

            // Who signs with the sender is on its side.
            bool isBesideSender = entity.Case is Case.Topic && sentence.FrameOf(index).Actors is { Count: > 1 } actors && actors.Contains(entity);
            if (entity.Kind is EntityKind.Body or EntityKind.Company && !isBesideSender && entity.Case is Case.With or Case.Topic)
            {
                return entity.Name;
            }

            if (companies.NameOf(sentence.Passage, i, isSigned: index - i <= Close) is { } name)
            {
                return name;
            }
        }

        at = -1;
        return null;
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
