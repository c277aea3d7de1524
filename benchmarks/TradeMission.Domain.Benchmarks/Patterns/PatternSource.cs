namespace TradeMission.Domain.Benchmarks.Patterns;

/// <summary>Makes patterns of the words of the lexicon's tables, and of marks.</summary>
internal sealed class PatternSource
{
    private static readonly string[] WordColumns = ["word", "stem", "ending"];

    // Digits, spaces of each kind, characters that are nothing, line ends, and marks that stand in and around figures.
    private static readonly string[] Marks =
    [
        "1", "7", "20", "365", "2024", "1,000", "3.5", "５", " ", "  ", "          ", "\u00A0", "\u3000", "\t", "\n", "\r\n", "<br>", "\u200B", "\u00AD", "\uFEFF", ",", ".", ", ",
        ". ", ":", ";", "?", "/", "·", "ㆍ", "(", ")", "[", "]", "“", "”", "‘", "’", "'", "\"", "「", "~", "-", "–", "+", "×", "%", "#", "▲", "△", "○", "|", "가", "나다", "A", "MOU",
        "\uD800", "\uFFFD", "\0", "ᄀ", "각", "ㄱ", "٣",
    ];

    private readonly string[] words;

    /// <param name="tables">The folder of the tables.</param>
    internal PatternSource(string tables)
    {
        var all = Directory.GetFiles(tables, "*.tsv").Order(StringComparer.Ordinal).SelectMany(ReadWords);
        words = [.. Marks.Concat(all).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A pattern for each word and each mark.</summary>
    internal IEnumerable<Pattern> Single => words.Select(word => new Pattern(word));

    /// <summary>A sample of patterns of two and three, one after the other and in blocks; it does not end.</summary>
    internal IEnumerable<Pattern> Combined(int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            yield return new(Pick(random) + Pick(random));
            yield return new(Pick(random) + Pick(random) + Pick(random));
            yield return new(Pick(random), Pick(random));
            yield return new(Pick(random) + Pick(random), Pick(random));
        }
    }

    // Marks are few, and make much of what a word does not.
    private string Pick(Random random) => random.Next(3) == 0 ? Marks[random.Next(Marks.Length)] : words[random.Next(words.Length)];

    private static IEnumerable<string> ReadWords(string table)
    {
        string[][] rows = [.. File.ReadLines(table).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
        int column = Array.FindIndex(rows[0], WordColumns.Contains);
        return column < 0 ? [] : rows.Skip(1).Select(row => row[column]);
    }
}
