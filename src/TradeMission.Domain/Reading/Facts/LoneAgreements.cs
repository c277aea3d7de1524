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
    private static readonly string[] Abstracts = ["것", "예정", "계획", "방침", "등", "성과", "결실", "쾌거"];
    private static readonly string[] Deeds = ["체결", "서명", "조인"];

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
                bool isAgreement = IsAgreement(entity) && sentence.IsThis(i);
                if (!isAgreement || !IsSigned(sentence, i) || Begin(sentence, i) is not { } first)
                {
                    continue;
                }

                // A contract without its money is told where somebody who takes part has won it.
                var mood = SignedMood(sentence, i);
                bool isContract = Bases.Of(entity.Value) is Basis.Contract or Basis.Commitment;
                var parties = AgreementParties.Of(sentence, first, i, sender, companies);
                bool isMeant = isContract ? mood is Mood.Done && parties.Exists(names => names.Any(named.Contains))
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

    // Where what is told of an agreement begins: with its clause and those that describe it, behind the agreement before it; null where
    // a figure stands there, which tells of it itself.
    private static int? Begin(Told sentence, int index)
    {
        var frames = sentence.Frames;
        int frame = frames.IndexOf(sentence.FrameOf(index));
        while (frame > 0 && frames[frame - 1].Clause.IsAttributive)
        {
            frame--;
        }

        int first = index;
        while (first > frames[frame].Clause.First && !(first < index && IsAgreement(sentence.Entities[first - 1])))
        {
            first--;
        }

        int end = sentence.FrameOf(index).Clause.End;
        bool hasFigure = sentence.Entities[first..end].Any(entity =>
            entity is { Kind: EntityKind.Amount } or { Kind: EntityKind.Count, Value: "deal" });
        return hasFigure ? null : first;
    }

    private static bool IsAgreement(Entity entity) => entity is { Kind: EntityKind.Outcome, IsSpoken: false, Depth: 0 }
        && Bases.KindOf(entity.Value) is not null;

    private static bool IsSigned(Told sentence, int index)
    {
        var noun = sentence.Entities[index];
        if (Verb(sentence, index) is not { } at)
        {
            // "방콕사와 MOU체결(4월 26일), …": a point of a schedule.
            return StartsWith(noun.Tail, Deeds) && index + 1 < sentence.Entities.Length && sentence.Entities[index + 1].Kind is EntityKind.Mark;
        }

        var verb = sentence.Entities[at];
        string? frame = ClauseReader.FrameOf(verb);
        bool isDone = noun.Case is Case.Object or Case.Also && (frame is "finish" or "do" || verb.Name.StartsWith('따'));
        return (frame is "sign" || Bases.KindOf(verb.Value) is not null || isDone)
            && (!VerbForms.IsAttributive(sentence.Passage.WordAt(at)) || StartsWith(sentence.Passage.WordAt(at + 1), Abstracts));
    }

    private static bool StartsWith(string word, string[] words) => Array.Exists(words, start =>
        word.StartsWith(start, StringComparison.Ordinal));

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
}
