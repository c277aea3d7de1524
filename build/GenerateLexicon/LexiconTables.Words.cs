using System.Globalization;

namespace TradeMission.Domain.Build;

// The words beside numbers: counters, qualifiers, verbs, links, particles, contexts, dates.
internal sealed partial class LexiconTables
{
    private void ReadCounters()
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

    private void ReadQualifiers()
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

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private void ReadVerbs()
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

    private void ReadSimple()
    {
        foreach (var cells in Table("link"))
        {
            Add(cells["word"], "Link" + Pascal(cells["means"]));
        }

        foreach (var cells in Table("particle"))
        {
            var row = RowOf(cells["word"]);
            row.Classes.Add("Particle");
            row.Classes.UnionWith(cells["kind"] == "case" ? ["Case"] : []);
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

    private bool IsCurrency(string word) => lexicon.TryGetValue(word, out var row) && row.Classes.Contains("Common");

    private void ReadContexts()
    {
        foreach (var cells in Table("context"))
        {
            foreach (var row in RowsOf(cells["word"].ToUpperInvariant()))
            {
                row.Tells.Add(Pascal(cells["tells"]));
            }
        }
    }

    private void ReadDates()
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

    private static string[] ReadCurrencyNames(string path, out string[] codes)
    {
        string[][] rows = [.. File.ReadLines(path).Skip(1).Select(line => line.Split(','))];

        // In the order of the table: no currency first, then those in use, then those withdrawn.
        rows = [.. rows.OrderBy(row => row[0] != "XXX").ThenBy(row => row[6].Length > 0).ThenBy(row => row[0], StringComparer.Ordinal)];
        codes = [.. rows.Select(row => row[0])];
        return [.. rows.Select(row => row[3].Split('(')[0].Trim())];
    }
}
