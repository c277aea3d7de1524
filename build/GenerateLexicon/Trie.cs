namespace TradeMission.Domain.Build;

/// <summary>The words as a trie: the children of a node stand side by side, in the order of their characters.</summary>
internal sealed class Trie
{
    private readonly List<(char Character, int FirstChild, int Children, int Row)> nodes = [];
    private readonly List<Row> rows = [new Row()];
    private readonly Dictionary<string, Row> lexicon;
    private readonly string[] words;

    public Trie(Dictionary<string, Row> lexicon)
    {
        this.lexicon = lexicon;
        words = [.. lexicon.Keys.Order(StringComparer.Ordinal)];
        nodes.Add(('\0', 0, 0, 0));
        var queue = new Queue<(int Node, int Depth, int From, int To)>();
        queue.Enqueue((0, 0, 0, words.Length));
        while (queue.TryDequeue(out var range))
        {
            int from = range.From;
            if (from < range.To && words[from].Length == range.Depth)
            {
                nodes[range.Node] = nodes[range.Node] with { Row = rows.Count };
                rows.Add(lexicon[words[from]]);
                from++;
            }

            int first = nodes.Count;
            while (from < range.To)
            {
                char c = words[from][range.Depth];
                int to = from;
                while (to < range.To && words[to][range.Depth] == c)
                {
                    to++;
                }

                queue.Enqueue((nodes.Count, range.Depth + 1, from, to));
                nodes.Add((c, 0, 0, 0));
                from = to;
            }

            nodes[range.Node] = nodes[range.Node] with { FirstChild = first, Children = nodes.Count - first };
        }
    }

    // The kinds of DateWord that open a date.
    private static readonly HashSet<string> DateOpenings = ["Past", "Coming", "Relative", "Prefix", "WithinYear", "YearEnd", "Half", "MonthName", "Days", "Months"];

    public string Write(List<string> codeLists, string[] codes, string surnames)
    {
        var pages = new List<ushort[]> { new ushort[64] };
        byte[] pageOf = new byte[1024];
        for (int i = nodes[0].FirstChild; i < nodes[0].FirstChild + nodes[0].Children; i++)
        {
            int page = nodes[i].Character >> 6;
            if (pageOf[page] == 0)
            {
                pageOf[page] = checked((byte)pages.Count);
                pages.Add(new ushort[64]);
            }

            pages[pageOf[page]][nodes[i].Character & 63] = checked((ushort)i);
        }

        var lists = new List<int>();
        var listStarts = new List<int>();
        foreach (string list in codeLists)
        {
            listStarts.Add(lists.Count);
            lists.AddRange(list.Chunk(3).Select(code => Array.IndexOf(codes, new string(code))));
        }

        listStarts.Add(lists.Count);
        var names = rows.Select((row, i) => (row.Name, Index: i)).Where(row => row.Name is not null);
        return $$"""
            namespace TradeMission.Domain.Korean.Words;

            /// <summary>The lexicon as data, written by build/GenerateLexicon from the tables beside it.</summary>
            internal static partial class Lexicon
            {
                /// <summary>Family names of one syllable.</summary>
                internal const string Surnames = "{{surnames}}";

                /// <summary>The units of numbers in running text.</summary>
                internal const string UnitCharacters = "{{Starts(row => row.Classes.Contains("Small") || (row.Classes.Contains("Large") && row.Value <= 5))}}";

                /// <summary>The characters that native numerals begin with.</summary>
                internal const string NativeCharacters = "{{Starts(row => row.Classes.Contains("Native") || row.Classes.Contains("Pair"))}}";

                /// <summary>The characters that words begin with which begin a date without a digit.</summary>
                internal const string OpeningCharacters = "{{Starts(row => DateOpenings.Contains(row.Date))}}";

                /// <summary>The last characters of the currencies and the qualifiers that stand before a number.</summary>
                internal const string BeforeEndings = "{{Ends(row => row.Classes.Overlaps(["CurrencyBefore", "CurrencyAfter", "QualifierBefore"]) || row.Tells.Contains("Opening"))}}";

                /// <summary>The last characters of the words of numbers.</summary>
                internal const string NumberEndings = "{{Ends(row => row.Classes.Overlaps(["Digit", "Small", "Large", "Native", "Pair", "Several"]))}}";

                private static ReadOnlySpan<byte> PageOf => [{{Join(pageOf.Select(v => (int)v))}}];

                private static ReadOnlySpan<ushort> Pages => [{{Join(pages.SelectMany(page => page).Select(v => (int)v))}}];

                private static ReadOnlySpan<ulong> BeginningsOf => [{{Flags("WordClass", nodes.Skip(1).Take(nodes[0].Children).Select(node => Beginnings(node.Character)))}}];

                private static ReadOnlySpan<char> Characters => "{{string.Concat(nodes.Select(node => $"\\u{(int)node.Character:X4}"))}}";

                private static ReadOnlySpan<ushort> FirstChildren => [{{Join(nodes.Select(node => node.FirstChild))}}];

                private static ReadOnlySpan<ushort> ChildCounts => [{{Join(nodes.Select(node => node.Children))}}];

                private static ReadOnlySpan<ushort> Rows => [{{Join(nodes.Select(node => node.Row))}}];

                private static ReadOnlySpan<ulong> ClassesOf => [{{Flags("WordClass", rows.Select(row => row.Classes))}}];

                private static ReadOnlySpan<ulong> TellsOf => [{{Flags("Context", rows.Select(row => row.Tells))}}];

                private static ReadOnlySpan<uint> UnlessOf => [{{Flags("Condition", rows.Select(row => row.Unless), "uint")}}];

                private static ReadOnlySpan<byte> ValueOf => [{{Join(rows.Select(row => row.Value))}}];

                private static ReadOnlySpan<byte> SpanOf => [{{Join(rows.Select(row => row.Span))}}];

                private static ReadOnlySpan<ushort> CurrencyOf => [{{Join(rows.Select(row => row.Currency))}}];

                private static ReadOnlySpan<ushort> NamedOf => [{{Join(rows.Select(row => row.Named))}}];

                private static ReadOnlySpan<byte> MeansOf => [{{Enum("Claim", rows.Select(row => row.Means))}}];

                private static ReadOnlySpan<byte> VerbOf => [{{Enum("Claim", rows.Select(row => row.Verb))}}];

                private static ReadOnlySpan<byte> FormOf => [{{Enum("VerbForm", rows.Select(row => row.Form))}}];

                private static ReadOnlySpan<byte> ComparisonOf => [{{Join(rows.Select(row => row.IsComparison ? 1 : 0))}}];

                private static ReadOnlySpan<byte> DateOf => [{{Enum("DateWord", rows.Select(row => row.Date))}}];

                private static ReadOnlySpan<byte> DateUnitOf => [{{Enum("DateUnit", rows.Select(row => row.DateUnit))}}];

                private static ReadOnlySpan<byte> DateOriginOf => [{{Enum("DateOrigin", rows.Select(row => row.DateOrigin))}}];

                private static ReadOnlySpan<sbyte> DateValueOf => [{{Join(rows.Select(row => row.DateValue))}}];

                private static ReadOnlySpan<ushort> ListStarts => [{{Join(listStarts)}}];

                private static ReadOnlySpan<ushort> Lists => [{{Join(lists)}}];

                /// <summary>The codes of the currencies that a word may mean, parted by spaces.</summary>
                internal static string CodesOf(int row) => CurrencyOf[row] switch
                {
            {{string.Join("\n", codeLists.Select((list, i) => (list, i)).Where(entry => entry.list.Length > 3).Select(entry => $"        {entry.i} => \"{string.Join(' ', entry.list.Chunk(3).Select(code => new string(code)))}\","))}}
                    _ => "",
                };

                /// <summary>The word of a row that counts; empty for the others.</summary>
                internal static string NameOf(int row) => row switch
                {
            {{string.Join("\n", names.Select(row => $"        {row.Index} => \"{row.Name}\","))}}
                    _ => "",
                };
            }

            """;
    }

    // What the words that begin with a character may be, all in one.
    private SortedSet<string> Beginnings(char first) =>
        new(words.Where(word => word[0] == first).SelectMany(word => lexicon[word].Classes), StringComparer.Ordinal);

    private string Starts(Func<Row, bool> isWanted) =>
        string.Concat(words.Where(word => isWanted(lexicon[word])).Select(word => word[0]).Distinct());

    private string Ends(Func<Row, bool> isWanted) =>
        string.Concat(words.Where(word => word[^1] >= '가' && isWanted(lexicon[word])).Select(word => word[^1]).Distinct());

    private static string Join(IEnumerable<int> values) =>
        string.Concat(values.Chunk(32).Select(row => "\n        " + string.Join(", ", row) + ","));

    private static string Flags(string type, IEnumerable<SortedSet<string>> sets, string number = "ulong") =>
        string.Concat(sets.Select(set =>
            "\n        " + (set.Count == 0 ? "0" : $"({number})({string.Join(" | ", set.Select(flag => $"{type}.{flag}"))})") + ","));

    private static string Enum(string type, IEnumerable<string> values) =>
        string.Concat(values.Chunk(8).Select(row => "\n        " + string.Join(", ", row.Select(value => $"(byte){type}.{value}")) + ","));
}
