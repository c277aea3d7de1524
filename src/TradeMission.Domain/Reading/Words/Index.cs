using System.Collections.Frozen;

namespace TradeMission.Domain.Reading.Words;

/// <summary>Words with what they mean, asked by a part of a text.</summary>
internal sealed class Index<T>
    where T : class
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenDictionary<char, int> longest;

    internal Index(FrozenDictionary<string, T> words)
    {
        Words = words;
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = words.Keys.GroupBy(word => word[0], word => word.Length).ToFrozenDictionary(group => group.Key, group => group.Max());
        Longest = words.Keys.Max(word => word.Length);
    }

    /// <summary>The words.</summary>
    internal FrozenDictionary<string, T> Words { get; }

    /// <summary>The length of the longest.</summary>
    internal int Longest { get; }

    /// <summary>The length of the longest that begins with a character; zero where none does.</summary>
    internal int LongestFrom(char first) => longest.TryGetValue(first, out int length) ? length : 0;

    /// <summary>What a word means; null where it is not among them.</summary>
    internal T? Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var found) ? found : null;
}
