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
    private const int Ahead = 12;

    // What a clause that describes a noun is told by: "체결한 것으로 알려졌다", "체결하는 등".
    private static readonly string[] Abstracts = ["것", "예정", "계획", "방침", "등", "성과", "결실", "쾌거", "데"];

    internal static IEnumerable<DraftFact<Agreement>> Read(Page page, IReadOnlyList<Told> told, Entity? sender,
        IReadOnlyList<Claim> claims, CompanyNames companies)
    {
        var named = companies.Participants.Select(company => company.Name).ToHashSet(StringComparer.Ordinal);
        var seen = claims.SelectMany(claim => claim.Owner.Companies).ToHashSet(StringComparer.Ordinal);
        bool isAlone = !claims.Any(claim => Bases.KindOf(claim.Basis.Name) is not null);
        foreach (var sentence in told.Where(sentence => !sentence.IsTitle))
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                if (!IsAgreement(sentence.Entities[i]) || !sentence.IsThis(i) || VerbOf(sentence, i) is not { } verb
                    || Begin(sentence, i) is not { } first
                    || (!IsSaid(sentence, verb) && OwnerReader.Described(sentence, i, companies) is null))
                {
                    continue;
                }

                // A contract without its money is told where somebody who takes part has won it.
                var mood = sentence.FrameOf(verb).Clause.Mood;
                bool isContract = Bases.Of(sentence.Entities[i].Value) is Basis.Contract or Basis.Commitment;
                var parties = AgreementParties.Of(sentence, first, i, sender, companies);
                bool isMeant = isContract ? mood is Mood.Done && parties.Exists(names => names.Any(named.Contains))
                    : isAlone || parties.Count > 0;
                foreach (string[] names in parties.DefaultIfEmpty([]).Where(names => isMeant && (names is [] || names.Any(seen.Add))))
                {
                    isAlone = false;
                    yield return Fact(page, sentence.Entities[i], mood, names);
                }
            }
        }
    }

    private static bool IsSaid(Told sentence, int verb) => !VerbForms.IsAttributive(sentence.Passage.WordAt(verb))
        || Array.Exists(Abstracts, word => sentence.Passage.WordAt(verb + 1).StartsWith(word, StringComparison.Ordinal));

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

    // Where what is told of an agreement begins: with its clause and those that describe it, behind the agreement before it; null where
    // a figure stands there, which tells of it itself.
    private static int? Begin(Told sentence, int index)
    {
        int frame = sentence.Frames.IndexOf(sentence.FrameOf(index));
        while (frame > 0 && sentence.Frames[frame - 1].Clause.IsAttributive)
        {
            frame--;
        }

        int first = index;
        while (first > sentence.Frames[frame].Clause.First && !(first < index && IsAgreement(sentence.Entities[first - 1])))
        {
            first--;
        }

        bool hasFigure = sentence.Entities[first..sentence.FrameOf(index).Clause.End].Any(entity =>
            entity is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" });
        return hasFigure ? null : first;
    }

    private static bool IsAgreement(Entity entity) => entity is { Kind: EntityKind.Outcome, IsSpoken: false, Depth: 0 }
        && Bases.KindOf(entity.Value) is not null;

    // The verb by which an agreement is signed stands close behind it: "MOU를 체결했다", "업무협약 체결에 합의하고"; null where it is not.
    private static int? VerbOf(Told sentence, int index)
    {
        int verb = index;
        while (verb < sentence.Entities.Length - 1 && verb < index + Ahead && ClauseReader.FrameOf(sentence.Entities[verb]) is null
            && (verb <= index + 1 || sentence.Entities[verb].Case is not (Case.Topic or Case.Subject)))
        {
            verb++;
        }

        // "주문을 따냈다", and not "MOU를 위해 … 거뒀다", "계약을 진행했다".
        string? frame = ClauseReader.FrameOf(sentence.Entities[verb]);
        bool isWon = frame is "reach" && verb == index + 1 && sentence.Entities[index].Case is Case.Object
            && sentence.Passage.WordAt(verb) is not ['진', '행', ..];
        // "업무협약식을 열었다", "MOU 체결식이 열렸다"
        bool isHeld = frame is "hold" or "reach" && (Particles.Strip(sentence.Passage.WordAt(index), out _) is [.., '식']
            || Particles.Strip(sentence.Passage.WordAt(index + 1), out _) is [.., '식']);
        return isWon || isHeld || frame is "sign" or "finish" or "do" ? verb : null;
    }
}
