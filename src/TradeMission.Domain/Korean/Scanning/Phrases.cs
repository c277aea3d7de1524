namespace TradeMission.Domain.Korean.Scanning;

/// <summary>Matching one fixed word.</summary>
internal static class Phrases
{
    /// <summary>Tells whether a word stands at a position; a space in the word matches any number of spaces.</summary>
    internal static bool TrySkip<TText>(scoped ref TText text, int at, string word, out int end)
        where TText : struct, IText, allows ref struct
    {
        end = at;
        foreach (char c in word)
        {
            if (c == ' ')
            {
                end = Spaces.Skip(ref text, end);
            }
            else if (text.Peek(end) == c)
            {
                end = text.Next(end);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether a word ends at a position, and where it starts.</summary>
    internal static bool TrySkipBack<TText>(scoped ref TText text, int at, string word, int floor, out int start)
        where TText : struct, IText, allows ref struct
    {
        start = at;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            if (word[i] == ' ')
            {
                start = Spaces.SkipBack(ref text, start, floor);
                continue;
            }

            int before = text.Previous(start);
            if (before < floor || text.Peek(before) != word[i])
            {
                return false;
            }

            start = before;
        }

        return true;
    }
}
