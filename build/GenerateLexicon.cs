// Writes the lexicon of the library from its word tables. Run it after every change of a table:
//
//     dotnet run build/GenerateLexicon.cs

using System.Globalization;
using System.Text;

// The SDK sets this to the folder of the program's file, so the working directory does not matter.
string build = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
string domain = Path.GetFullPath(Path.Combine(build, "..", "src", "TradeMission.Domain"));
string words = Path.Combine(domain, "Korean", "Words");

string[] currencyNames = ReadCurrencyNames(Path.Combine(domain, "Monetary", "iso4217.csv"), out string[] currencyCodes);
var lexicon = new Dictionary<string, Row>(StringComparer.Ordinal);
var codeLists = new List<string> { "" };

ReadNumerals();
ReadCurrencies();
ReadCounters();
ReadQualifiers();
ReadVerbs();
ReadSimple();
ReadContexts();
ReadDates();

var trie = new Trie(lexicon);
string output = Path.Combine(words, "Lexicon.g.cs");
File.WriteAllText(output, trie.Write(codeLists, currencyCodes, string.Concat(Table("surname").Select(cells => cells["word"]))), new UTF8Encoding(false));
Console.WriteLine($"{lexicon.Count} words written to {output}");

// ---- tables

IEnumerable<Dictionary<string, string>> Table(string name)
{
    string path = Path.Combine(words, name + ".tsv");
    string[]? header = null;
    int number = 0;
    foreach (string line in File.ReadLines(path))
    {
        number++;
        if (line.StartsWith('#') || line.Length == 0)
        {
            continue;
        }

        string[] cells = line.Split('\t');
        if (header is null)
        {
            header = cells;
            continue;
        }

        if (cells.Length != header.Length || cells.Any(cell => cell.Length == 0 && header[Array.IndexOf(cells, cell)] != "value"))
        {
            throw new InvalidDataException($"{path}({number}): a row has one cell for each of {string.Join(", ", header)}, '-' where there is nothing.");
        }

        yield return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

Row RowOf(string word) => lexicon.TryGetValue(word, out var row) ? row : lexicon[word] = new Row();

// A space in a word is noise: the word is read with it and without it.
IEnumerable<Row> RowsOf(string word)
{
    yield return RowOf(word);
    if (word.Contains(' '))
    {
        yield return RowOf(word.Replace(" ", ""));
    }
}

void Add(string word, string flag, string? name = null)
{
    foreach (var row in RowsOf(word))
    {
        row.Classes.Add(flag);
        row.Name ??= name;
    }
}

void ReadNumerals()
{
    var native = new List<(string Word, int Value)>();
    var tens = new List<(string Word, int Value)>();
    var pairs = new List<(string Word, int Value, int Span)>();
    foreach (var cells in Table("numeral"))
    {
        string word = cells["word"];
        string value = cells["value"];
        switch (cells["kind"])
        {
            case "native":
                native.Add((word, int.Parse(value, CultureInfo.InvariantCulture)));
                break;
            case "tens":
                tens.Add((word, int.Parse(value, CultureInfo.InvariantCulture)));
                break;
            case "pair":
                int[] parts = [.. value.Split('+').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
                pairs.Add((word, parts[0], parts[1]));
                break;
            case var kind:
                Add(word, char.ToUpperInvariant(kind[0]) + kind[1..]);
                RowOf(word).Value = value.Length == 0 || value == "-" ? 0 : int.Parse(value, CultureInfo.InvariantCulture);
                break;
        }
    }

    foreach (var (ten, tenValue) in tens.Prepend(("", 0)))
    {
        foreach (var (unit, unitValue) in native.Prepend(("", 0)))
        {
            if (tenValue + unitValue > 0 && !(ten == "스무" && unitValue > 0))
            {
                string word = ten.Length > 0 && unit.Length > 0 ? ten + " " + unit : ten + unit;
                Add(word, "Native");
                foreach (var row in RowsOf(word))
                {
                    row.Value = tenValue + unitValue;
                }
            }
        }

        foreach (var (pair, value, span) in pairs)
        {
            if (ten != "스무")
            {
                Add(ten + pair, "Pair");
                RowOf(ten + pair).Value = tenValue + value;
                RowOf(ten + pair).Span = span;
            }
        }
    }
}

void ReadCurrencies()
{
    foreach (var cells in Table("currency"))
    {
        string[] own = cells["code"].Split(' ');
        string list = Codes(own);
        string named = Codes([.. own, .. currencyCodes.Where((_, i) => currencyNames[i].EndsWith(' ' + cells["word"], StringComparison.Ordinal))]);
        foreach (string word in Folded(cells["word"]))
        {
            foreach (var row in RowsOf(word))
            {
                row.Currency = ListOf(list);
                row.Named = ListOf(named);
                if (cells["place"] is "after" or "both")
                {
                    row.Classes.Add("CurrencyAfter");
                }

                if (cells["place"] is "after" && word[0] >= '가' && list is "KRW" or "USD" or "JPY" or "VND" or "CHF" or "EUR" or "CNY")
                {
                    row.Classes.Add("Common");
                }

                if (cells["place"] is "before" or "both")
                {
                    row.Classes.Add("CurrencyBefore");
                }

                if (cells["when"] != "-")
                {
                    row.Classes.Add(char.ToUpperInvariant(cells["when"][0]) + cells["when"][1..]);
                }
            }
        }
    }

    foreach (var cells in Table("subunit"))
    {
        Add(cells["word"], "Subunit");
        string[] codes = cells["code"].Split(' ');
        RowOf(cells["word"]).Named = ListOf(Codes(codes));
        RowOf(cells["word"]).Currency = ListOf(codes[0]);
    }

    foreach (var cells in Table("factor"))
    {
        Add(cells["word"], "Factor");
        RowOf(cells["word"]).Value = int.Parse(cells["power"], CultureInfo.InvariantCulture);
    }

    foreach (var cells in Table("country"))
    {
        foreach (var row in RowsOf(cells["word"]))
        {
            row.Classes.Add("Country");
            row.Currency = row.Currency == 0 ? ListOf(Codes(cells["codes"].Split(' '))) : row.Currency;
        }
    }
}

string Codes(string[] codes) => string.Concat(codes.Distinct().Where(currencyCodes.Contains));

int ListOf(string codes)
{
    int index = codeLists.IndexOf(codes);
    if (index < 0)
    {
        index = codeLists.Count;
        codeLists.Add(codes);
    }

    return index;
}

// Latin words are read in any case; the lexer folds letters to upper case.
static IEnumerable<string> Folded(string word) => [word.ToUpperInvariant()];

void ReadCounters()
{
    foreach (var cells in Table("counter"))
    {
        string word = cells["word"].ToUpperInvariant();
        foreach (string kind in cells["counts"].Split(','))
        {
            Add(word, kind switch
            {
                "counter" => "Counter",
                "native" => "NativeCounter",
                "glued" => "Glued",
                "one" => "One",
                "noun" => "CountNoun",
                "people" => "People",
                "measure" => "Measure",
                "large" => "LargeQuantity",
                "owner" => "Owner",
                _ => throw new InvalidDataException($"counter.tsv: {cells["word"]} counts {kind}."),
            }, cells["word"].Replace(" 사", "사").Replace(" 국", "국"));
        }

        foreach (string condition in cells["unless"].Split(',').Where(condition => condition != "-"))
        {
            foreach (var row in RowsOf(word))
            {
                row.Unless.Add(char.ToUpperInvariant(condition[0]) + condition[1..]);
            }
        }
    }
}

void ReadQualifiers()
{
    foreach (var cells in Table("qualifier"))
    {
        foreach (var row in RowsOf(cells["word"]))
        {
            row.Classes.Add(cells["side"] == "before" ? "QualifierBefore" : "QualifierAfter");
            row.Means = Pascal(cells["means"]);
        }
    }

    foreach (var cells in Table("negation"))
    {
        Add(cells["word"], Pascal(cells["means"]));
    }
}

static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

void ReadVerbs()
{
    var endings = Table("ending").ToList();
    foreach (var stem in Table("stem"))
    {
        foreach (var ending in endings.Where(ending => ending["conjugation"] == stem["conjugation"]))
        {
            string form = Conjugation.Join(stem["stem"], ending["ending"], stem["conjugation"]);
            var row = RowOf(form);
            row.Classes.Add("Verb");
            row.Verb = Pascal(stem["means"]);
            row.Form = Pascal(ending["form"]);
            row.IsComparison = stem["comparison"] == "yes";
        }
    }
}

void ReadSimple()
{
    foreach (var cells in Table("link"))
    {
        Add(cells["word"], "Link" + Pascal(cells["means"]));
    }

    foreach (var cells in Table("particle"))
    {
        var row = RowOf(cells["word"]);
        row.Classes.Add("Particle");
        row.Classes.Add(cells["kind"] == "copula" ? "Copula" : "Case");
        row.Classes.Add("After" + Pascal(cells["after"]));
    }

    foreach (var cells in Table("lookalike"))
    {
        Add(cells["word"], "Lookalike");
        if (Enumerable.Range(1, cells["word"].Length - 1).Any(length => IsCurrency(cells["word"][..length])))
        {
            Add(cells["word"], "LikeCurrency");
        }
    }
}

bool IsCurrency(string word) => lexicon.TryGetValue(word, out var row) && row.Classes.Contains("Common");

void ReadContexts()
{
    foreach (var cells in Table("context"))
    {
        foreach (var row in RowsOf(cells["word"].ToUpperInvariant()))
        {
            row.Tells.Add(Pascal(cells["tells"]));
        }
    }
}

void ReadDates()
{
    foreach (var cells in Table("date"))
    {
        foreach (var row in RowsOf(cells["word"]))
        {
            if (cells["kind"] == "lookalike")
            {
                row.Classes.Add("Lookalike");
                continue;
            }

            if (cells["kind"] == "unit")
            {
                row.Classes.Add("Date");
            }

            row.Date = Pascal(cells["kind"]);
            row.DateUnit = cells["unit"] == "-" ? "None" : Pascal(cells["unit"]);
            row.DateValue = cells["value"] == "-" ? 0 : int.Parse(cells["value"], CultureInfo.InvariantCulture);
        }
    }

    foreach (var cells in Table("relative"))
    {
        foreach (var row in RowsOf(cells["word"]))
        {
            row.Date = Pascal(cells["kind"]);
            row.DateUnit = Pascal(cells["unit"]);
            row.DateOrigin = Pascal(cells["from"]);
            row.DateValue = int.Parse(cells["offset"], CultureInfo.InvariantCulture);
        }
    }
}

static string[] ReadCurrencyNames(string path, out string[] codes)
{
    string[][] rows = [.. File.ReadLines(path).Skip(1).Select(line => line.Split(','))];


    // In the order of the table: no currency first, then those in use, then those withdrawn.
    rows = [.. rows.OrderBy(row => row[0] != "XXX").ThenBy(row => row[6].Length > 0).ThenBy(row => row[0], StringComparer.Ordinal)];
    codes = [.. rows.Select(row => row[0])];
    return [.. rows.Select(row => row[3].Split('(')[0].Trim())];
}

// ---- a word with all that it may be

internal sealed class Row
{
    public SortedSet<string> Classes { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Tells { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Unless { get; } = new(StringComparer.Ordinal);

    public string? Name { get; set; }

    public int Value { get; set; }

    public int Span { get; set; }

    public int Currency { get; set; }

    public int Named { get; set; }

    public string Means { get; set; } = "None";

    public string Verb { get; set; } = "None";

    public string Form { get; set; } = "Plain";

    public bool IsComparison { get; set; }

    public string Date { get; set; } = "None";

    public string DateUnit { get; set; } = "None";

    public string DateOrigin { get; set; } = "Reference";

    public int DateValue { get; set; }
}

// ---- hangul

internal static class Conjugation
{
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string Finals = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    public static string Join(string stem, string ending, string conjugation)
    {
        foreach (char c in ending)
        {
            if (c == '·')
            {
                continue;
            }

            if (c == '-')
            {
                stem = conjugation == "noun" ? stem[..^1] : WithFinal(stem, 0);
            }
            else if (Vowels.IndexOf(c) is >= 0 and int vowel)
            {
                int code = stem[^1] - 0xAC00;
                stem = stem[..^1] + (char)(0xAC00 + (((code / 588 * 21) + vowel) * 28));
            }
            else if (Finals.IndexOf(c) is > 0 and int final)
            {
                stem = WithFinal(stem, final);
            }
            else
            {
                stem += c;
            }
        }

        return stem;
    }

    private static string WithFinal(string stem, int final) => stem[..^1] + (char)(stem[^1] - ((stem[^1] - 0xAC00) % 28) + final);
}

// ---- the words as a trie: the children of a node stand side by side, in the order of their characters

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

            /// <summary>The lexicon as data, written by build/GenerateLexicon.cs from the tables beside it.</summary>
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
