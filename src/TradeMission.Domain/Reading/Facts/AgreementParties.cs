using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>Who signs an agreement: the other sides, "H사, K사와", with whoever acts, "가람전자는".</summary>
internal static class AgreementParties
{
    /// <summary>The parties of each agreement that a noun tells of; none where nobody is named.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="first">Where what is told of it begins.</param>
    /// <param name="index">The noun.</param>
    /// <param name="sender">Who sends the mission, and is no party that need be told.</param>
    /// <param name="companies">The companies of the announcement.</param>
    internal static List<string[]> Of(Told sentence, int first, int index, Entity? sender, CompanyNames companies)
    {
        List<string> others = [];
        string? own = null;
        for (int i = index - 1; i >= first; i--)
        {
            var entity = sentence.Entities[i];
            bool isSender = sender is not null && SenderCandidates.Key(entity) == SenderCandidates.Key(sender);
            if (entity.Value is Entity.Anaphor || entity.Depth > 0 || isSender)
            {
                continue;
            }

            bool isNext = others.Count > 0 && sentence.Entities[i + 1].Is(',');
            bool isActor = entity.Case is Case.Topic or Case.Subject or Case.Also;
            string? name = entity.Kind is EntityKind.Body && (isActor || isNext || entity.Case is Case.With) ? entity.Name
                : IsTownAbroad(sentence, i) ? Particles.Strip(sentence.Passage.WordAt(i), out _).ToString()
                : companies.NameOf(sentence.Passage, i, isSigned: true, isNext);
            own ??= isActor ? name : null;
            if (name is not null && !isActor && (others.Count == 0 || isNext))
            {
                others.Insert(0, name);
            }
        }

        own ??= OwnerReader.TopicCompany(sentence, index, companies);
        string[] acting = own is null ? [] : [own];
        return others.Count > 0 ? others.ConvertAll<string[]>(name => [name, .. acting]) : own is null ? [] : [acting];
    }

    // "상하이시와"
    private static bool IsTownAbroad(Told sentence, int index) => sentence.Entities[index] is { Kind: EntityKind.City, Case: Case.With }
        && sentence.Passage.WordAt(index) is [.., '시' or '주' or '현' or '성', '와' or '과'];
}
