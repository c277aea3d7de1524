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
        var tokens = fact.Sentence.Tokens;
        for (int distance = 1; distance <= Reach; distance++)
        {
            foreach (int i in (ReadOnlySpan<int>)[fact.Token - distance, fact.Token + distance])
            {
                if (i >= 0 && i < tokens.Length && tokens[i].Kind is TokenKind.Word && OutcomeNouns.Table.TryFind(announcement[tokens[i]], out var noun, out int end) && noun.Kind is NounKind.Context)
                {
                    return announcement[tokens[i]][..end].ToString();
                }
            }
        }

        return Unnamed;
    }
}
