using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

// What stands before a figure and says what it is.
internal static partial class BasisReader
{
    private static BasisGuess Left(Passage passage, int index)
    {
        var entities = passage.Entities;
        int score = Adjacent + 1;
        bool hasCrossed = false;
        BasisGuess vague = BasisGuess.None;
        for (int i = index - 1; i >= 0 && score > Weak; i--)
        {
            var entity = entities[i];
            if (entity.Depth > entities[index].Depth)
            {
                continue;
            }

            switch (entity.Kind)
            {
                // "상담을 통해", "상담 끝에": how a figure came about is not what it is.
                case EntityKind.Outcome when i + 1 < index && Word(passage, entities[i + 1]) is "통해" or "통한" or "거쳐" or "끝에":
                    score--;
                    break;
                case EntityKind.Outcome when entity.Value is not ("none" or "sister"):
                    if (entity.Value is "vague")
                    {
                        vague = vague.Name.Length > 0 ? vague : new("vague", score - 1, "nounBefore");
                        score -= 1;
                        break;
                    }

                    if (entity.Value is "aside" && score < Adjacent)
                    {
                        score -= 2;
                        break;
                    }

                    if (entity.Value is "target" && hasCrossed)
                    {
                        return vague;
                    }

                    // What was the noun of an earlier figure is not this one's label.
                    int taken = IsTaken(passage, i, index) ? 4 : 0;
                    return score - taken > Weak ? new(Settled(passage, i), score - taken, "nounBefore") : vague;
                case EntityKind.Verb:
                    score -= VerbForms.IsAttributive(Word(passage, entity)) ? 0 : 3;
                    break;
                case EntityKind.Total when entity.Value is "among":
                    // What stands before it is what the figure is a share of.
                    score -= Linked * 2;
                    break;
                case EntityKind.Total or EntityKind.Count or EntityKind.City or EntityKind.Country:
                    break;
                case EntityKind.Mark:
                    score -= entity.Is(',') ? 1 : 0;
                    break;
                case EntityKind.Amount:
                    hasCrossed = true;
                    score -= 1;
                    break;
                default:
                    score--;
                    break;
            }
        }

        return vague.Name.Length > 0 ? vague : Topic(passage, index);
    }

    // "수출협약은 나래힐이 300만 달러, 다온이 200만 달러다": what a clause is about all of its figures are.
    private static BasisGuess Topic(Passage passage, int index)
    {
        for (int i = index - 1; i >= 0; i--)
        {
            var entity = passage.Entities[i];
            if (entity is { Kind: EntityKind.Outcome, Depth: 0 } && Bases.IsResult(entity.Value))
            {
                return entity.Case is Case.Topic ? new(Settled(passage, i), Adjacent - 1, "nounBefore") : BasisGuess.None;
            }

            if (ClauseReader.FrameOf(entity) is not null && !VerbForms.IsAttributive(Word(passage, entity)))
            {
                return BasisGuess.None;
            }
        }

        return BasisGuess.None;
    }
}
