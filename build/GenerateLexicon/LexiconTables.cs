using System.Globalization;

namespace TradeMission.Domain.Build;

/// <summary>The tables of words, read into one row a word with all that it may be.</summary>
internal sealed partial class LexiconTables
{
    private readonly string words;
    private readonly string[] currencyNames;
    private readonly string[] currencyCodes;
    private readonly Dictionary<string, Row> lexicon = new(StringComparer.Ordinal);
    private readonly List<string> codeLists = [""];

    /// <param name="domain">The folder of the library.</param>
    public LexiconTables(string domain)
    {
        words = Path.Combine(domain, "Korean", "Words");
        currencyNames = ReadCurrencyNames(Path.Combine(domain, "Monetary", "iso4217.csv"), out currencyCodes);
        ReadNumerals();
        ReadCurrencies();
        ReadCounters();
        ReadQualifiers();
        ReadVerbs();
        ReadSimple();
        ReadContexts();
        ReadDates();
    }

    /// <summary>The files of the lexicon in C#, by their names.</summary>
    public IEnumerable<(string File, string Text)> Write() => new LexiconWriter(new Trie(lexicon))
    {
        CodeLists = codeLists,
        Codes = currencyCodes,
        Surnames = string.Concat(Table("surname").Select(cells => cells["word"])),
        WrittenNames = [.. Table("name").Select(cells => (Code: Known(cells["code"]), Name: cells["name"]))],
    }.Write();

    private IEnumerable<Dictionary<string, string>> Table(string name)
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

            if (cells.Length != header.Length || cells.Contains(""))
            {
                throw new InvalidDataException($"{path}({number}): a row has one cell for each of {string.Join(", ", header)}, '-' where there is nothing.");
            }

            yield return header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    private Row RowOf(string word) => lexicon.TryGetValue(word, out var row) ? row : lexicon[word] = new Row();

    // A space in a word is noise: the word is read with it and without it.
    private IEnumerable<Row> RowsOf(string word)
    {
        yield return RowOf(word);
        if (word.Contains(' '))
        {
            yield return RowOf(word.Replace(" ", ""));
        }
    }

    private void Add(string word, string flag, string? name = null)
    {
        foreach (var row in RowsOf(word))
        {
            row.Classes.Add(flag);
            row.Name ??= name;
        }
    }

    private void ReadNumerals()
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
                    Add(word, Pascal(kind));
                    RowOf(word).Value = value == "-" ? 0 : int.Parse(value, CultureInfo.InvariantCulture);
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

    private void ReadCurrencies()
    {
        foreach (var cells in Table("currency"))
        {
            string[] own = cells["code"].Split(' ');
            string list = Codes(own);
            string named = Codes([.. own, .. currencyCodes.Where((_, i) => currencyNames[i].EndsWith(' ' + cells["word"], StringComparison.Ordinal))]);
            string word = cells["word"].ToUpperInvariant();
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
                    row.Classes.Add(Pascal(cells["when"]));
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

    private string Codes(string[] codes) => string.Concat(codes.Distinct().Select(Known));

    private string Known(string code) =>
        currencyCodes.Contains(code) ? code : throw new InvalidDataException($"{code} is not a currency of iso4217.csv.");

    private int ListOf(string codes)
    {
        int index = codeLists.IndexOf(codes);
        if (index < 0)
        {
            index = codeLists.Count;
            codeLists.Add(codes);
        }

        return index;
    }
}
