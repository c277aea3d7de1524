using System.Text;

namespace TradeMission.Domain.Build;

/// <summary>Writes the lexicon as C#, a file for each thing that it tells.</summary>
internal sealed class LexiconWriter(Trie trie)
{
    private const int PageSize = 64;
    private const int LineWidth = 136;
    private const int Myriad = 4;
    private const int LargestPower = 18;

    private static readonly Row Unsaid = new();

    /// <summary>The currencies that words may mean, each a run of codes.</summary>
    public required IReadOnlyList<string> CodeLists { get; init; }

    /// <summary>The codes of the currencies by their indexes.</summary>
    public required string[] Codes { get; init; }

    /// <summary>Family names of one syllable.</summary>
    public required string Surnames { get; init; }

    /// <summary>The words that currencies are written with.</summary>
    public required IReadOnlyList<(string Code, string Name)> WrittenNames { get; init; }

    /// <summary>The files.</summary>
    public IEnumerable<(string File, string Text)> Write()
    {
        yield return File("Characters", WriteCharacters());
        yield return File("Trie", WriteTrie());
        yield return File("Classes", WriteClasses());
        yield return File("Figures", WriteFigures());
        yield return File("Dates", WriteDates());
        yield return File("Names", WriteNames());
    }

    private static (string File, string Text) File(string part, string members) => ($"Lexicon.{part}.g.cs", $$"""
        // Written by build/GenerateLexicon from the tables beside it.
        namespace TradeMission.Domain.Korean.Words;

        internal static partial class Lexicon
        {
        {{members}}
        }

        """);

    private string WriteCharacters()
    {
        var marks = new Marks(trie);
        return $"""
                /// <summary>Family names of one syllable.</summary>
                internal const string Surnames = "{Surnames}";

                /// <summary>Digits, the units of numbers in running text, and the letters of decomposed hangul.</summary>
                internal const string NumberCharacters =
                    "{marks.OfNumbers}";

            {Powers()}

            {Paged("byte", "Mark", marks.Of)}
            """;
    }

    // A switch, because it is faster than any table: there are a few units.
    private string Powers() => $$"""
            /// <summary>The power of ten of a unit of one syllable that 64 bits hold, 십 to 경; 0 for any other character.</summary>
            internal static int PowerOf(char c) => c switch
            {
        {{string.Join("\n", trie.Words.Select(word => (word.Text, Power: PowerOf(word.Row))).Where(word => word.Power > 0 && IsSyllable(word.Text))
            .OrderBy(word => word.Text, StringComparer.Ordinal).Select(word => $"        '{word.Text}' => {word.Power},"))}}
                _ => 0,
            };
        """;

    private static int PowerOf(Row row) => row.Classes.Contains("Small") ? row.Value
        : row.Classes.Contains("Large") && row.Value <= LargestPower / Myriad ? row.Value * Myriad : 0;

    private static bool IsSyllable(string word) => word is [>= '\uAC00' and <= '\uD7A3'];

    private string WriteTrie()
    {
        var roots = trie.Roots.ToDictionary(root => root.Character, root => root.Slot);
        return string.Join("\n\n",
            $"    private const int HashFactor = {trie.Factor};\n    private const int HashShift = {Trie.Shift};",
            Paged("ushort", "Root", c => roots.GetValueOrDefault(c)),
            Span("uint", "Checks", trie.Slots.Select(node => ((uint)node.Parent << 16) | (node.Parent > 0 ? node.Character : 0u))),
            Span("ushort", "Bases", trie.Slots.Select(node => node.Base)),
            Span("ushort", "Rows", trie.Slots.Select(node => node.Row)),
            Span("byte", "BegunOf", trie.Begun(Marks.Begun)));
    }

    // What characters are, in pages of 64, each page once.
    private static string Paged(string type, string name, Func<char, int> valueOf)
    {
        var pages = new List<int[]>();
        var numbers = new Dictionary<string, int>();
        var pageOf = new List<int>();
        for (int first = 0; first <= char.MaxValue; first += PageSize)
        {
            int[] page = [.. Enumerable.Range(first, PageSize).Select(c => valueOf((char)c))];
            if (numbers.TryAdd(string.Join(',', page), pages.Count))
            {
                pages.Add(page);
            }

            pageOf.Add(numbers[string.Join(',', page)]);
        }

        return string.Join("\n\n",
            Span("byte", $"{name}PageOf", pageOf), Span(type, $"{name}Pages", pages.SelectMany(page => page)));
    }

    private string WriteClasses() => string.Join("\n\n",
        Span("ulong", "ClassesOf", Flags("WordClass", trie.Rows.Select(row => row.Classes))),
        Span("ulong", "TellsOf", Flags("Context", trie.Rows.Select(row => row.Tells))),
        Span("uint", "UnlessOf", Flags("Condition", trie.Rows.Select(row => row.Unless), "uint")));

    private string WriteFigures()
    {
        var lists = new List<int>();
        var starts = new List<int>();
        foreach (string list in CodeLists)
        {
            starts.Add(lists.Count);
            lists.AddRange(Split(list).Select(IndexOf));
        }

        starts.Add(lists.Count);
        return string.Join("\n\n",
            Span("byte", "ValueOf", trie.Rows.Select(row => row.Value)),
            Span("byte", "SpanOf", trie.Rows.Select(row => row.Span)),
            Span("ushort", "CurrencyOf", trie.Rows.Select(row => row.Currency)),
            Span("ushort", "OnlyCurrencyOf", trie.Rows.Select(OnlyCurrency)),
            Span("ushort", "NamedOf", trie.Rows.Select(row => row.Named)),
            Span("ushort", "ListStarts", starts),
            Span("ushort", "Lists", lists),
            Span("byte", "MeansOf", Values("Claim", row => row.Means)),
            Span("byte", "VerbOf", Values("Claim", row => row.Verb)),
            Span("byte", "FormOf", Values("VerbForm", row => row.Form)),
            Span("byte", "ComparisonOf", trie.Rows.Select(row => row.IsComparison ? 1 : 0)));
    }

    private string WriteDates() => string.Join("\n\n",
        Span("byte", "DateOf", Values("DateWord", row => row.Date)),
        Span("byte", "DateUnitOf", Values("DateUnit", row => row.DateUnit)),
        Span("byte", "DateOriginOf", Values("DateOrigin", row => row.DateOrigin)),
        Span("sbyte", "DateValueOf", trie.Rows.Select(row => row.DateValue)));

    private string WriteNames() => string.Join("\n\n",
        Switch("The codes of the currencies that a word may mean, parted by spaces.", "CodesOf(int row) => CurrencyOf[row]",
            CodeLists.Select((list, i) => (i, string.Join(' ', Split(list)))).Where(list => list.Item2.Contains(' '))),
        Switch("The word that a currency is written with; empty for one that has none.", "WrittenName(int currency) => currency",
            WrittenNames.Select(written => (IndexOf(written.Code), written.Name))),
        Switch("The word of a row that counts; empty for the others.", "NameOf(int row) => row",
            trie.Rows.Select((row, i) => (i, row.Name!)).Where(row => row.Item2 is not null)));

    // The one currency that a word behind a number means.
    private int OnlyCurrency(Row row) => row.Classes.Contains("CurrencyAfter") && CodeLists[row.Currency] is { Length: 3 } code ? IndexOf(code) : 0;

    private static IEnumerable<string> Split(string list) => list.Chunk(3).Select(code => new string(code));

    private int IndexOf(string code) => Array.IndexOf(Codes, code);

    private static string Switch(string summary, string of, IEnumerable<(int Key, string Text)> rows) => $$"""
            /// <summary>{{summary}}</summary>
            internal static string {{of}} switch
            {
        {{string.Join("\n", rows.Select(row => $"        {row.Key} => \"{row.Text}\","))}}
                _ => "",
            };
        """;

    private static string Span<T>(string type, string name, IEnumerable<T> values)
    {
        var text = new StringBuilder($"    private static ReadOnlySpan<{type}> {name} =>\n    [");
        int width = LineWidth;
        foreach (string value in values.Select(value => $"{value},"))
        {
            bool goesOn = width + 1 + value.Length <= LineWidth;
            text.Append(goesOn ? " " : "\n        ").Append(value);
            width = goesOn ? width + 1 + value.Length : 8 + value.Length;
        }

        return text.Append("\n    ];").ToString();
    }

    private static IEnumerable<string> Flags(string type, IEnumerable<SortedSet<string>> sets, string number = "ulong") =>
        sets.Select(set => set.Count == 0 ? "0" : $"({number})({string.Join(" | ", set.Select(flag => $"{type}.{flag}"))})");

    // What no table says is the enumeration's 0.
    private IEnumerable<string> Values(string type, Func<Row, string> value) =>
        trie.Rows.Select(row => value(row) == value(Unsaid) ? "0" : $"(byte){type}.{value(row)}");
}
