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
    private const int Ahead = 4;

    internal static IEnumerable<DraftFact<Agreement>> Read(Page page, IReadOnlyList<Told> told, Entity? sender, IReadOnlyList<Claim> claims, CompanyNames companies)
    {
        var counted = claims.Select(claim => (claim.Told, claim.Told.FrameOf(claim.Index).Clause.First)).ToHashSet();
        foreach (var sentence in told.Where(sentence => !sentence.IsTitle))
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                var frame = sentence.FrameOf(i);
                bool isAgreement = entity is { Kind: EntityKind.Outcome, IsSpoken: false, Depth: 0 } && entity.Value is "mou" or "agreement" or "loi" or "sister" && sentence.IsThis(i);
                if (isAgreement && !counted.Contains((sentence, frame.Clause.First)) && IsSigned(sentence, i) && Party(sentence, i, sender, companies) is { } party)
                {
                    var span = page.SpanOf(entity.Start, entity.End);
                    var agreement = new Agreement
                    {
                        Kind = Bases.KindOf(entity.Value)!.Value,
                        Status = frame.Clause.Mood is Mood.Done ? AgreementStatus.Signed : AgreementStatus.Planned,
                        Parties = [new Organization { Name = party.Name }],
                        Evidence = [new(span.Start, span.Length)],
                    };
                    yield return new(agreement, [span], Certainty.Stated, Reason.Of("verbBehind"));
                    break;
                }
            }
        }
    }

    private static bool IsSigned(Told sentence, int index)
    {
        for (int i = index; i < sentence.Entities.Length && i <= index + Ahead; i++)
        {
            if (ClauseReader.FrameOf(sentence.Entities[i]) is { } frame)
            {
                return frame is "sign" or "agreement" or "mou" or "sister" or "plan";
            }
        }

        return false;
    }

    private static Entity? Party(Told sentence, int index, Entity? sender, CompanyNames companies)
    {
        int first = sentence.FrameOf(index).Clause.First;
        for (int i = index - 1; i >= first; i--)
        {
            var entity = sentence.Entities[i];
            if (entity.Value is Entity.Anaphor)
            {
                continue;
            }

            bool isName = entity.Case is Case.With or Case.Topic && entity.Kind is EntityKind.Body or EntityKind.Company || companies.NameOf(sentence.Passage, i) is not null || entity is { Kind: EntityKind.Word, Case: Case.With } && char.IsAsciiLetterUpper(entity.Name[0]);
            if (isName && entity.Depth == 0 && (sender is null || SenderCandidates.Key(entity) != SenderCandidates.Key(sender)))
            {
                return entity;
            }
        }

        return null;
    }
}
