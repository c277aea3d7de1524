using System.Collections.Frozen;

namespace TradeMission.Domain.Reading.Words;

/// <summary>The words of Reading: asked by the text at a place, by a whole word, or by the end of one.</summary>
internal static partial class Lexicon
{
    // Classes that are asked by a whole word or by its end, and never looked for inside a text.
    private static readonly WordClass[] Apart =
    [
        WordClass.Alias, WordClass.Bodyend, WordClass.Companyend, WordClass.Counter, WordClass.Cue, WordClass.Fair, WordClass.Family,
        WordClass.Goods, WordClass.Joint, WordClass.Label, WordClass.Maker, WordClass.Measure, WordClass.Notname, WordClass.Office,
        WordClass.Page, WordClass.Particle, WordClass.Purpose, WordClass.Rule, WordClass.Venue,
    ];

    private static readonly Index<string>[] ByClass = [.. Tables.OrderBy(table => table.Class).Select(table => new Index<string>(
        Rows(table.Rows).DistinctBy(row => row.Word).ToFrozenDictionary(row => row.Word, row => row.Value)))];

    private static readonly Index<Word[]> InText = new(Tables
        .Where(table => !Apart.Contains(table.Class))
        .SelectMany(table => Rows(table.Rows), (table, row) => (row.Word, Meaning: new Word(table.Class, row.Value)))
        .GroupBy(row => row.Word, row => row.Meaning)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray()));

    /// <summary>The longest word that a text begins with.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, out int length, out ReadOnlySpan<Word> meanings)
    {
        for (length = text.IsEmpty ? 0 : Math.Min(text.Length, InText.LongestFrom(text[0])); length > 0; length--)
        {
            if (InText.Find(text[..length]) is { } found)
            {
                meanings = found;
                return true;
            }
        }

        meanings = [];
        return false;
    }

    /// <summary>What a whole word means in a class; null where it is none of it.</summary>
    internal static string? Find(WordClass kind, ReadOnlySpan<char> word) => ByClass[(int)kind].Find(word);

    /// <summary>What the longest word of a class that a text begins with means there; empty where it begins with none.</summary>
    internal static string StartOf(WordClass kind, string text)
    {
        for (int length = Math.Min(text.Length, ByClass[(int)kind].Longest); length > 0; length--)
        {
            if (Find(kind, text.AsSpan(0, length)) is { } value)
            {
                return value;
            }
        }

        return "";
    }

    /// <summary>The longest word of a class that a text ends with; empty where none does.</summary>
    internal static ReadOnlySpan<char> EndOf(WordClass kind, ReadOnlySpan<char> text, out string value)
    {
        var index = ByClass[(int)kind];
        for (int start = Math.Max(0, text.Length - index.Longest); start < text.Length; start++)
        {
            if (index.Find(text[start..]) is { } found)
            {
                value = found;
                return text[start..];
            }
        }

        value = "";
        return [];
    }

    /// <summary>The words of a class with a meaning.</summary>
    internal static IEnumerable<string> Of(WordClass kind, string value) => ByClass[(int)kind].Words.Where(row =>
        row.Value == value).Select(row => row.Key);

    private static IEnumerable<(string Word, string Value)> Rows(string rows) =>
        rows.Split('\n').Select(row => row.Split('\t')).Where(cells => cells.Length == 2).Select(cells => (cells[0], cells[1]));
}
