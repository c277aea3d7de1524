using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>Who signs an agreement: the other sides, "H사, K사와", with whoever acts, "가람전자는"; or both, "무협과 상의가".</summary>
internal static class AgreementParties
{
    private const int Longest = 8;

    /// <summary>The parties of each agreement that a noun tells of; none where nobody is named.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="first">Where what is told of it begins.</param>
    /// <param name="index">The noun.</param>
    /// <param name="sender">Who sends the mission, and is no party that need be told.</param>
    /// <param name="companies">The companies of the announcement.</param>
    internal static List<string[]> Of(Told sentence, int first, int index, Entity? sender, CompanyNames companies)
    {
        List<string> others = [];
        List<string> own = [];
        bool areAll = false;
        bool areCounted = false;
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

            bool isNext = others.Count > 0 && sentence.Entities[i + 1].Is(',');
            bool isActor = entity.Case is Case.Topic or Case.Subject or Case.Also;
            // "섬 개발 기업 등 3개 기업과": what stands before a number that is not named describes it.
            areCounted |= entity is { Kind: EntityKind.Count, Value: "company", Case: Case.With };
            areAll |= isActor && entity is { Kind: EntityKind.Count, Value: "company" };
            string? name = entity.Is('’') && QuotedName(sentence, i) is { } quoted ? quoted
                : entity.Kind is EntityKind.Body && (isActor || isNext || entity.Case is Case.With || IsBetween(sentence, i)) ? entity.Name
                : companies.NameOf(sentence.Passage, i, isSigned: !areCounted, isNext);
            if (name is not null && (isActor || areAll))
            {
                own.InsertRange(0, own.Count == 0 || areAll ? [name] : []);
            }
            else if (name is not null && (others.Count == 0 || isNext))
            {
                others.Insert(0, name);
            }
        }

        if (own.Count == 0 && OwnerReader.TopicCompany(sentence, index, companies) is { } topic)
        {
            own.Add(topic);
        }

        return others.Count == 0 ? own.ConvertAll(name => new[] { name }) : others.ConvertAll<string[]>(name => [name, .. own]);
    }

    // "대한상의-가나상의 간"
    private static bool IsBetween(Told sentence, int index) => sentence.Passage.WordAt(index + 1) is "간" or "사이에";

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
