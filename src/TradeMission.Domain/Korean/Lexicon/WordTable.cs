using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean.Lexicon;

/// <summary>A list of words that is searched by the character at hand; the longest word that fits is found.</summary>
/// <remarks>
/// Words are known by their index in the list that the table was made from. A table is searched forwards, by the words'
/// first characters, or backwards, by their last ones.
/// </remarks>
internal sealed class WordTable
{
    private const int Buckets = 512;

    private readonly string[] words;
    private readonly bool isBackward;
    private readonly int[] order;
    private readonly ushort[] bucketStarts = new ushort[Buckets + 1];

    /// <summary>Makes a table of words; a space in a word matches any number of spaces.</summary>
    internal WordTable(IEnumerable<string> words, bool isBackward = false)
    {
        this.words = [.. words];
        this.isBackward = isBackward;
        order = [.. Enumerable.Range(0, this.words.Length).OrderBy(i => Bucket(Key(i))).ThenByDescending(i => this.words[i].Length)];
        for (int bucket = 0, i = 0; bucket <= Buckets; bucket++)
        {
            while (i < order.Length && Bucket(Key(order[i])) < bucket)
            {
                i++;
            }

            bucketStarts[bucket] = (ushort)i;
        }
    }

    /// <summary>The longest word that starts at a position.</summary>
    /// <returns>Its index in the list, or -1; <paramref name="end"/> is where it ends.</returns>
    internal int Match<TText>(scoped ref TText text, int at, out int end)
        where TText : struct, IText, allows ref struct
    {
        char c = text.Peek(at);
        int bucket = Bucket(c);
        for (int i = bucketStarts[bucket]; i < bucketStarts[bucket + 1]; i++)
        {
            string word = words[order[i]];
            if (word[0] == c && Phrases.TrySkip(ref text, at, word, out end))
            {
                return order[i];
            }
        }

        end = at;
        return -1;
    }

    /// <summary>The longest word that ends at a position and starts no earlier than <paramref name="floor"/>.</summary>
    /// <returns>Its index in the list, or -1; <paramref name="start"/> is where it starts.</returns>
    internal int MatchBefore<TText>(scoped ref TText text, int at, int floor, out int start)
        where TText : struct, IText, allows ref struct
    {
        char c = text.Peek(text.Previous(at));
        int bucket = Bucket(c);
        for (int i = bucketStarts[bucket]; i < bucketStarts[bucket + 1]; i++)
        {
            string word = words[order[i]];
            if (word[^1] == c && Phrases.TrySkipBack(ref text, at, word, floor, out start))
            {
                return order[i];
            }
        }

        start = at;
        return -1;
    }

    private static int Bucket(char c) => (c ^ (c >> 9)) & (Buckets - 1);

    private char Key(int word) => isBackward ? words[word][^1] : words[word][0];
}
