namespace TradeMission.Domain.Build;

/// <summary>What characters are to the search for places, by the words that begin or end with them.</summary>
internal sealed class Marks
{
    // The bits of PlaceMark.
    private const int Always = 1 << 0;
    private const int Unit = 1 << 1;
    private const int Native = 1 << 2;
    private const int Opening = 1 << 3;
    private const int Syllable = 1 << 4;
    private const int NumberEnd = 1 << 5;
    private const int BeforeEnd = 1 << 6;
    private const int Alone = 1 << 7;

    // Larger units are none in running text.
    private const int LargestUnit = 5;

    private static readonly HashSet<string> DateOpenings =
        ["Past", "Coming", "Relative", "Prefix", "WithinYear", "YearEnd", "Half", "MonthName", "Days", "Months"];

    private readonly Dictionary<char, int> marks = [];

    public Marks(Trie trie)
    {
        foreach (var (text, row) in trie.Words)
        {
            int begun = Begun(row);
            bool isHanja = (begun & Unit) != 0 && !IsSyllable(text[0]);
            Add(text[0], isHanja ? Always : begun, true);
            Add(text[0], Alone, text.Length == 1 && IsSyllable(text[0]) && (begun != 0 || row.Classes.Contains("Digit")));
            Add(text[^1], NumberEnd, row.Classes.Overlaps(["Digit", "Small", "Large", "Native", "Pair", "Several"]));
            Add(text[^1], BeforeEnd, row.Classes.Overlaps(["CurrencyBefore", "CurrencyAfter", "QualifierBefore"]) || row.Tells.Contains("Opening"));
        }
    }

    /// <summary>What figures a word may begin.</summary>
    public static int Begun(Row row)
    {
        bool isUnit = row.Classes.Contains("Small") || (row.Classes.Contains("Large") && row.Value <= LargestUnit);
        return (isUnit ? Unit : 0) | (row.Classes.Overlaps(["Native", "Pair"]) ? Native : 0) | (DateOpenings.Contains(row.Date) ? Opening : 0);
    }

    /// <summary>The characters that every figure has one of.</summary>
    public string OfNumbers => string.Concat(
        Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => (Of(c) & (Always | Unit)) != 0).Select(c => $"\\u{(int)c:X4}"));

    /// <summary>The marks of a character.</summary>
    public int Of(char c) => marks.GetValueOrDefault(c)
        | (c is (>= '0' and <= '9') or (>= '\uFF10' and <= '\uFF19') or (>= '\u1100' and <= '\u1112') ? Always : 0)
        | (IsSyllable(c) ? Syllable : 0);

    private static bool IsSyllable(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private void Add(char c, int mark, bool isMarked) => marks[c] = marks.GetValueOrDefault(c) | (isMarked ? mark : 0);
}
