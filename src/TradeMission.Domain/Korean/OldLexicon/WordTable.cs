using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>A list of words that is searched by the character at hand; the longest word that fits is found.</summary>
/// <remarks>
/// Words are known by their index in the list that the table was made from. A table is searched forwards, by the words'
/// first characters, or backwards, by their last ones.
/// </remarks>
internal sealed class WordTable
{
    private const int Buckets = 512;

    private readonly bool isBackward;
    private readonly Entry[] entries;
    private readonly ushort[] bucketStarts = new ushort[Buckets + 1];

    /// <summary>Makes a table of words; a space in a word matches any number of spaces.</summary>
    internal WordTable(IEnumerable<string> words, bool isBackward = false)
    {
        this.isBackward = isBackward;
        entries = [.. words.Select((word, index) => new Entry(word, index))];
        Array.Sort(entries, ByBucketLongestFirst);
        for (int bucket = 0, i = 0; bucket <= Buckets; bucket++)
        {
            while (i < entries.Length && Bucket(Key(entries[i].Word)) < bucket)
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
            var entry = entries[i];
            if (entry.Word[0] == c && Phrases.TrySkip(ref text, at, entry.Word, out end))
            {
                return entry.Index;
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
            var entry = entries[i];
            if (entry.Word[^1] == c && Phrases.TrySkipBack(ref text, at, entry.Word, floor, out start))
            {
                return entry.Index;
            }
        }

        start = at;
        return -1;
    }

    private static int Bucket(char c) => (c ^ (c >> 9)) & (Buckets - 1);

    private char Key(string word) => isBackward ? word[^1] : word[0];

    private int ByBucketLongestFirst(Entry left, Entry right)
    {
        int buckets = Bucket(Key(left.Word)) - Bucket(Key(right.Word));
        int lengths = right.Word.Length - left.Word.Length;
        return buckets != 0 ? buckets : lengths != 0 ? lengths : left.Index - right.Index;
    }

    private sealed record Entry(string Word, int Index);
}
