using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Korean.Words;

/// <summary>Every row of the tables of words says what it says in its own sentences, and not in those that it is no such word in.</summary>
public class WordRowTests
{
    private static readonly string[] Counting = ["counter", "native", "noun", "people"];

    // What a sentence with a word that tells something must give.
    private static readonly Dictionary<string, Func<string, bool>> Told = new()
    {
        ["superlative"] = text => Amounts(text).Any(amount => amount.Amount.Qualifier == Qualifier.Exact),
        ["adverb"] = text => Amounts(text).Any(amount => amount.Amount.Qualifier == Qualifier.MoreThan),
        ["level"] = text => Amounts(text).Any(amount => amount.Amount.Qualifier == Qualifier.MoreThan),
        ["holder"] = text => Amounts(text).Any(amount => amount.Amount.Qualifier == Qualifier.AtLeast),
        ["balance"] = text => Amounts(text).Any(amount => amount.Amount.Upper < 0),
        ["comparison"] = text => Amounts(text).All(amount => amount.Amount.Qualifier == Qualifier.Exact),
        ["object"] = text => Amounts(text).Any(amount => amount.Amount.IsCurrencyImplied),
        ["about"] = text => Amounts(text).Any(amount => amount.Amount.IsCurrencyImplied),
        ["vietnam"] = text => Amounts(text).Any(amount => amount.Amount.Currency.Code == "VND"),
        ["note"] = text => Amounts(text).Any(amount => amount.Amount.Currency.Code == "VND"),
        ["span"] = text => KoreanText.FindDates(text).Length == 0,
        ["machine"] = text => Counts(text).Length > 0,
        ["building"] = text => Counts(text).Length > 0 && Amounts(text).Length == 0,
        ["work"] = text => Counts(text).Length > 0,
        ["counted"] = text => Counts(text).Length > 0,
        ["dealing"] = text => Counts(text).Length > 0,
        ["doer"] = text => Amounts(text).Single().Amount.Qualifier == Qualifier.Exact,
        ["goal"] = text => Amounts(text).Single().Amount.Qualifier == Qualifier.Exact,
        ["open"] = text => KoreanText.FindDates(text).Single().Date.From is null,
        ["patient"] = text => Amounts(text).Single().Amount.Qualifier == Qualifier.Exact,
        ["means"] = text => !Amounts(text).Single().Amount.IsCurrencyImplied,
        ["possessor"] = text => Counts(text).Length > 0,
        ["timesBehind"] = text => Counts(text).Length > 0,
        ["rate"] = text => Counts(text).Length > 0,
    };

    private static readonly string[] NoMoney = ["multitude", "populous", "crowd"];

    private static readonly string[] Money = ["opening", "money", "price", "recurring", "closing", "per"];

    [Fact]
    public void A_numeral_is_a_part_of_a_number() => Check("numeral", (_, text) =>
        Amounts(text).Length + Counts(text).Length > 0 || KoreanNumeral.TryParse(text, out decimal _));

    [Fact]
    public void A_currency_is_named() => Check("currency", (row, text) =>
        Amounts(text).Any(amount => row["code"].Contains(' ') ? amount.Amount.Currency.IsNone : amount.Amount.Currency.Code == row["code"]));

    [Fact]
    public void A_currency_is_written_by_a_name_that_means_it_alone() => WordTables.Rows("name")
        .Select(row => (Row: row, Text: KoreanAmount.Format(Currency.FromCode(row["code"]).Of(300_000_000))))
        .Where(written => !written.Text.StartsWith("3억", StringComparison.Ordinal) || !written.Text.EndsWith(written.Row["name"], StringComparison.Ordinal)
            || KoreanAmount.Parse(written.Text).Currency.Code != written.Row["code"])
        .Select(written => written.Text)
        .Should().BeEmpty();

    [Fact]
    public void A_hundredth_is_read_behind_its_currency() => Check("subunit", (_, text) => Amounts(text).Any(amount => amount.Amount.Lower % 1 != 0));

    [Fact]
    public void A_factor_multiplies() => Check("factor", (row, text) =>
        Amounts(text).Single().Amount.Lower == 5 * (decimal)Math.Pow(10, int.Parse(row["power"], System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_counter_counts_and_a_measure_is_no_money() => Check("counter", (row, text) =>
        Counting.Any(row["counts"].Split(',').Contains)
            ? Counts(text).Any(count => count.Count.Counter == row["word"].Replace(" ", "", StringComparison.Ordinal))
            : Amounts(text).Length == 0);

    [Fact]
    public void A_qualifier_says_how_a_figure_is_meant() => Check("qualifier", (row, text) => Qualifiers(text).Contains(QualifierOf(row["means"])));

    [Fact]
    public void A_verb_bounds_a_figure() => Check("stem", (row, text) =>
        Qualifiers(text).Contains(row["means"] is "reach" or "become" ? Qualifier.LessThan : QualifierOf(row["means"])));

    [Fact]
    public void A_link_makes_a_range() => Check("link", (_, text) => Qualifiers(text).Contains(Qualifier.Range));

    [Fact]
    public void A_negation_denies_or_leaves_in_doubt() => Check("negation", (row, text) =>
        Qualifiers(text).Single() is var said && (row["means"] == "doubt" ? said == Qualifier.Exact : said is Qualifier.AtMost or Qualifier.LessThan));

    [Fact]
    public void A_lookalike_is_no_figure() => Check("lookalike", (_, text) => Amounts(text).Length + Counts(text).Length == 0);

    [Fact]
    public void A_name_beside_a_group_is_no_money() => Check("surname", (_, text) => Amounts(text).Length == 0);

    [Fact]
    public void A_word_tells_what_a_figure_beside_it_is() => Check("context", (row, text) =>
        Told.TryGetValue(row["tells"], out var says) ? says(text)
            : Money.Contains(row["tells"]) ? Amounts(text).Length > 0
            : NoMoney.Contains(row["tells"]) ? Amounts(text).Length == 0
            : Amounts(text).Length + Counts(text).Length == 0);

    internal static void Check(string table, Func<Dictionary<string, string>, string, bool> holds)
    {
        var rows = WordTables.Rows(table).ToList();
        rows.Should().NotBeEmpty();
        rows.Where(row => row.GetValueOrDefault("ok", "-") == "-").Should().BeEmpty("a row has a sentence in which it is what it says");
        string.Join('\n', rows.SelectMany(row => row.Sentences("ok").Where(text => !holds(row, text)).Select(text => $"{row["word"]}: {text}"))).Should().BeEmpty();
        string.Join('\n', rows.SelectMany(row => row.Sentences("not").Where(text => holds(row, text)).Select(text => $"{row["word"]} not in: {text}"))).Should().BeEmpty();
    }

    private static AmountMatch[] Amounts(string text) => KoreanText.FindAmounts(text);

    private static CountMatch[] Counts(string text) => KoreanText.FindCounts(text);

    private static Qualifier[] Qualifiers(string text) =>
        [.. Amounts(text).Select(amount => amount.Amount.Qualifier), .. Counts(text).Select(count => count.Count.Qualifier)];

    private static Qualifier QualifierOf(string means) => means switch
    {
        "about" => Qualifier.Approximate,
        "exact" or "difference" => Qualifier.Exact,
        _ => Enum.Parse<Qualifier>(means, ignoreCase: true),
    };
}
