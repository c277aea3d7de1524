using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

// What stands behind a figure and says what it is.
internal static partial class BasisReader
{
    private static BasisGuess Right(Passage passage, int index)
    {
        var entities = passage.Entities;
        var figure = entities[index];
        int score = Adjacent + (figure.Case is Case.Of || figure.Tail.Length > 1 ? Linked : 0);
        bool hasComma = false;
        bool hasCrossed = false;
        BasisGuess vague = BasisGuess.None;
        for (int i = index + 1; i < entities.Length && score > Weak; i++)
        {
            var entity = entities[i];
            if (IsCopula(figure, entity))
            {
                return vague;
            }

            if (entity.Depth > figure.Depth || entity.Is('(') || entity.Is(')'))
            {
                continue;
            }

            switch (entity.Kind)
            {
                case EntityKind.Outcome when entity.Value is not ("none" or "sister"):
                    if ((hasComma && IsLabel(entities, i)) || (hasCrossed && entity.Value is "excess"))
                    {
                        return vague;
                    }

                    // "500만 달러를 공급하는 계약": what is to be done, before what it is.
                    if (entity.Value is "vague" && entity.Tail is "하는" or "할" or "하기" or "되는")
                    {
                        vague = vague.Name.Length > 0 ? vague : new("vague", score - 2, "nounBehind");
                        score--;
                        break;
                    }

                    if (entity.Value is "vague" && ClauseReader.FrameOf(entity) is not null)
                    {
                        bool isContracted = i + 1 < entities.Length && entities[i + 1] is { Kind: EntityKind.Outcome, Value: "contract" }
                            && ClauseReader.FrameOf(entities[i + 1]) is not null;
                        return isContracted ? new("contract", score, "verbBehind")
                            : Promised(passage, i, score) ?? new("vague", score, "verbBehind");
                    }

                    if (entity.Value is "vague")
                    {
                        vague = vague.Name.Length > 0 ? vague : new("vague", score - 2, "nounBehind");
                        score -= 1;
                        break;
                    }

                    // "300만 달러 공급을 놓고 단가를 협의": it has been said what the money is for.
                    if (entity.Value is "context" && vague.Name.Length > 0)
                    {
                        return vague;
                    }

                    // "1억 달러 규모의 ‘시범사업’": what is only named is not what the money is.
                    if (entity.Value is "aside")
                    {
                        break;
                    }

                    // "412만 달러 계약 상담", "투자 업무협약": the last noun of several is what they all say.
                    if (entity is { Case: Case.None, Tail: "" } && i + 1 < entities.Length && entities[i + 1] is var head
                        && head.Kind is EntityKind.Outcome && head.Chunk == entity.Chunk + 1 && Bases.IsResult(head.Value))
                    {
                        break;
                    }

                    return new(Settled(passage, i), score, ClauseReader.FrameOf(entity) is null ? "nounBehind" : "verbBehind");
                case EntityKind.Verb:
                    // "300만 달러 수출을 협의했다"
                    if (entity.Value is "plan" && vague.Name.Length > 0)
                    {
                        return new("expected", score, "verbBehind");
                    }

                    if (hasComma && entity.Value is "support" or "spend")
                    {
                        return vague;
                    }

                    if (entity.Value is "spend"
                        && entities.Skip(i).FirstOrDefault(later =>
                        later is { Kind: EntityKind.Outcome, Value: "agreement" or "mou" or "invest" }
                            && ClauseReader.FrameOf(later) is not null) is { } promise)
                    {
                        return new(promise.Value, score, "verbBehind");
                    }

                    if (entity.Value is "contract" or "exceed" or "buy" or "spend" or "support" or "target")
                    {
                        return new(ByVerb(entity.Value), score, "verbBehind");
                    }

                    if (Promised(passage, i, score) is { } promised && figure.Case is Case.Object or Case.None)
                    {
                        return promised;
                    }

                    if (!VerbForms.IsAttributive(Word(passage, entity)))
                    {
                        return vague;
                    }

                    score--;
                    break;
                case EntityKind.Mark:
                    hasComma |= entity.Is(',') || entity.Is('·') || entity.Is('/');
                    score -= entity.Is(',') ? 2 : 1;
                    break;
                case EntityKind.Amount or EntityKind.Count:
                    hasCrossed |= entity.Kind is EntityKind.Amount;
                    score -= 1;
                    break;
                // "540만 달러는 협의 중이다"
                case EntityKind.Word when Starts(entity.Name) && (vague.Name.Length > 0 || (figure.Case is Case.Topic or Case.Subject
                    && !hasCrossed && i + 1 < entities.Length && entities[i + 1].Name is "중" or "중이다" or "중이")):
                    return new("expected", score, "nounBehind");
                default:
                    score--;
                    break;
            }
        }

        return vague;
    }

    // "수출하기로 했다", "보내기로 하고 협약서에 서명했다": what a deal says; which one the words behind tell, or else the figures before.
    private static BasisGuess? Promised(Passage passage, int verb, int score)
    {
        if (Word(passage, passage.Entities[verb]) is not ([.., '기' or '키', '로'] or [.., '키', '로', '했' or '한', _]))
        {
            return null;
        }

        // "수출키로 잠정 합의"
        if (verb + 1 < passage.Entities.Length && Starts(passage.Entities[verb + 1].Name))
        {
            return new("expected", score, "verbBehind");
        }

        var deal = passage.Entities.Skip(verb + 1).TakeWhile(entity => entity.Kind is not EntityKind.Amount)
            .FirstOrDefault(entity => entity.Kind is EntityKind.Outcome && Bases.KindOf(entity.Value) is not null);
        return new(deal?.Value ?? "promise", score, "verbBehind");
    }
}
