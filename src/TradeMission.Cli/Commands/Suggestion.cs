namespace TradeMission.Cli.Commands;

/// <summary>The word that somebody who mistyped one may have meant.</summary>
internal static class Suggestion
{
    private const int MostSlips = 2;

    /// <summary>" Did you mean 'parse'?", or nothing where no word is near.</summary>
    internal static string For(string typed, IEnumerable<string> words)
    {
        string? nearest = null;
        int least = Math.Min(MostSlips, typed.Length - 1) + 1;
        foreach (string word in words)
        {
            int slips = Slips(typed, word);
            (nearest, least) = slips < least ? (word, slips) : (nearest, least);
        }

        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    // How many letters are left out, put in, changed, or changed over with the next.
    private static int Slips(string typed, string word)
    {
        int[,] slips = new int[typed.Length + 1, word.Length + 1];
        for (int i = 0; i <= typed.Length; i++)
        {
            for (int j = 0; j <= word.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1,
                    slips[i - 1, j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }

        return slips[typed.Length, word.Length];
    }
}
