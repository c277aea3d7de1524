using System.Collections.Frozen;

namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>Words and what each of them says, searched inside a Korean word.</summary>
/// <remarks>The head of a Korean compound stands last: of the cues in a word the one that ends last counts, and of those the longest.</remarks>
internal sealed class Cues<T>
{
    private readonly FrozenDictionary<char, (string Word, T Value)[]> byFirst;

    internal Cues(params IEnumerable<(T Value, string[] Words)> rows) =>
        byFirst = rows
            .SelectMany(row => row.Words, (row, word) => (Word: word, row.Value))
            .GroupBy(cue => cue.Word[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Word.Length).ToArray());

    /// <summary>The cue that ends last in a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">What the cue says.</param>
    /// <param name="end">Where the cue ends in the word.</param>
    internal bool TryFind(ReadOnlySpan<char> word, out T value, out int end) => TryFind(word, out value, out _, out end);

    /// <inheritdoc cref="TryFind(ReadOnlySpan{char}, out T, out int)"/>
    internal bool TryFind(ReadOnlySpan<char> word, out T value, out int start, out int end)
    {
        (value, start, end) = (default!, 0, 0);
        for (int i = 0; i < word.Length; i++)
        {
            if (TryMatch(word[i..], out var found, out int length) && i + length > end)
            {
                (value, start, end) = (found, i, i + length);
            }
        }

        return end > 0;
    }

    /// <summary>Whether the word has any of the cues.</summary>
    internal bool IsIn(ReadOnlySpan<char> word) => TryFind(word, out _, out _);

    /// <summary>The longest cue at the start of a word.</summary>
    internal bool TryMatch(ReadOnlySpan<char> word, out T value, out int length)
    {
        if (!word.IsEmpty && byFirst.TryGetValue(word[0], out var cues))
        {
            foreach (var (cue, said) in cues)
            {
                if (word.StartsWith(cue, StringComparison.Ordinal))
                {
                    (value, length) = (said, cue.Length);
                    return true;
                }
            }
        }

        (value, length) = (default!, 0);
        return false;
    }
}
