using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>Who signs an agreement: the other sides, "H사, K사와", with whoever acts before each, "가람전자는".</summary>
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
        List<(string Name, List<string> Acting)> others = [];
        List<string> acting = [];
        int last = index;
        for (int i = index - 1; i >= first; i--)
        {
            var entity = sentence.Entities[i];
            bool isSender = sender is not null && SenderCandidates.Key(entity) == SenderCandidates.Key(sender);
            if (entity.Value is Entity.Anaphor || entity.Depth > 0 || isSender)
            {
                continue;
            }

            var role = CompanyNames.CaseOf(sentence.Passage, i);
            bool isBeside = role is Case.With && last == i + 1;
            bool isNext = last < index && (isBeside || CompanyNames.IsLinked(sentence.Passage, i));
            bool isActor = role is Case.Topic or Case.Subject or Case.Also
                || (acting.Count > 0 && (isBeside || (isNext && role is Case.None)));
            if (NameOf(sentence, i, companies, isActor || isNext || role is Case.With) is not { } name)
            {
                continue;
            }

            if (isActor && (acting.Count == 0 || isNext))
            {
                acting.Insert(0, name);
                last = i;
            }
            else if (!isActor && (others.Count == 0 || isNext || (acting.Count > 0 && role is Case.With)))
            {
                // "가람전자는 H사와, 나래식품은 K사와": who acts before it is another one.
                acting = acting.Count > 0 ? [] : acting;
                others.Insert(0, (name, acting));
                last = i;
            }
        }

        string? topic = OwnerReader.Described(sentence, index, companies) ?? OwnerReader.TopicCompany(sentence, index, companies);
        if (acting.Count == 0 && topic is not null)
        {
            acting.Add(topic);
        }

        return others.Count > 0 ? others.ConvertAll<string[]>(other => [other.Name, .. other.Acting])
            : acting.Count > 0 ? [[.. acting]] : [];
    }

    private static string? NameOf(Told sentence, int index, CompanyNames companies, bool isNamed)
    {
        var entity = sentence.Entities[index];
        var word = Particles.Strip(sentence.Passage.WordAt(index), out var particle);
        return entity.Kind switch
        {
            EntityKind.Body => isNamed ? entity.Name : null,
            // "상하이시와"
            EntityKind.City => particle is Case.With or Case.Topic && word is [.., '시' or '주' or '현' or '성'] ? word.ToString() : null,
            _ => companies.NameOf(sentence.Passage, index, isSigned: true, isNamed),
        };
    }
}
