using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>What stands between a number and what it counts: nothing in 23명, 개 in 598개 업체, a space in 150만 시민.</summary>
internal static class CounterJoint
{
    internal static string Of(string counter)
    {
        int row = RowOf(counter);
        return Lexicon.Is(row, WordClass.Glued) || !Lexicon.Is(row, WordClass.CountNoun | WordClass.People) ? ""
            : Lexicon.Is(row, WordClass.People) ? " "
            : "개 ";
    }

    private static int RowOf(string word)
    {
        int node = word.Length == 0 ? 0 : Lexicon.Root(word[0]);
        for (int i = 1; i < word.Length && node != 0; i++)
        {
            node = Lexicon.Child(node, word[i]);
        }

        return node == 0 ? 0 : Lexicon.Row(node);
    }
}
