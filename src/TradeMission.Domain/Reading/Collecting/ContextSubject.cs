using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Names what an amount beside the mission is of, in the words of the text.</summary>
internal static class ContextSubject
{
    private const int Reach = 8;
    private const string Unnamed = "금액";

    internal static string Of(Announcement announcement, Finding fact)
    {
        return Named(announcement, fact, -1) ?? Named(announcement, fact, 1) ?? Unnamed;
    }

    // The nearest noun of a context on one side, no farther than the clause.
    private static string? Named(Announcement announcement, Finding fact, int step)
    {
        var tokens = fact.Sentence.Tokens;
        for (int i = fact.Token + step, distance = 0; i >= 0 && i < tokens.Length && distance < Reach; i += step, distance++)
        {
            var word = announcement[tokens[i]];
            if (tokens[i].Kind is TokenKind.Amount || (step > 0 ? tokens[i] : tokens[i + 1]).Before.HasFlag(Gap.Comma) || (step < 0 && Endings.EndsClause(word)))
            {
                return null;
            }

            if (tokens[i].Kind is TokenKind.Word && OutcomeNouns.Table.TryFind(word, out var noun, out int end) && noun.Kind is NounKind.Context)
            {
                return word[..end].ToString();
            }
        }

        return null;
    }
}
