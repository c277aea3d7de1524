using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Readme;

/// <summary>Every row of the tables of docs/phrases.md is what the library does.</summary>
public class PhraseTableTests
{
    private const string Page = "phrases.md";

    public static TheoryData<string, string> Numerals() => Pairs("numeral");

    public static TheoryData<string, string> TwoReadings() => Pairs("two readings");

    public static TheoryData<string, string> Refused() => Pairs("refused");

    public static TheoryData<string, string> RefusedDates() => Pairs("refused date");

    public static TheoryData<string, string> Texts() => Pairs("text");

    public static TheoryData<string, string, string, string> Amounts() => Fours("amount");

    public static TheoryData<string, string, string, string> Dates() => Fours("date");

    public static TheoryData<string, string, string, string> Counts() => Fours("count");

    [Theory]
    [MemberData(nameof(Numerals))]
    public void A_numeral_has_the_value_shown(string phrase, string value) => Text(KoreanNumeral.Parse(phrase)).Should().Be(value);

    [Theory]
    [MemberData(nameof(TwoReadings))]
    public void A_phrase_of_two_readings_says_so(string phrase, string value)
    {
        var result = KoreanNumeral.Read(phrase);

        (Text(result.Value), result.IsAmbiguous).Should().Be((value, true));
    }

    [Theory]
    [MemberData(nameof(Amounts))]
    public void An_amount_has_what_is_shown(string phrase, string value, string currency, string qualifier)
    {
        var amount = KoreanAmount.ParseAnnounced(phrase);

        (Sides(amount.Lower, amount.Upper), amount.Currency.Code, amount.Qualifier.ToString()).Should().Be((value, currency, qualifier));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_shown_as_refused_breaks_the_rule_shown(string phrase, string error) =>
        KoreanAmount.Read(phrase).Error.Kind.ToString().Should().Be(error);

    [Theory]
    [MemberData(nameof(RefusedDates))]
    public void A_date_shown_as_refused_breaks_the_rule_shown(string phrase, string error) =>
        KoreanDate.Read(phrase).Error.Kind.ToString().Should().Be(error);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_the_amounts_shown_and_no_other(string text, string amounts)
    {
        List<string> found = [];
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            found.Add(text.Substring(match.Start, match.Length));
        }

        found.Should().Equal(amounts is "none" ? [] : amounts.Split("`, `"));
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_has_what_is_shown(string phrase, string reference, string edtf, string stay)
    {
        LocalDate? day = reference is "none" ? null : LocalDatePattern.Iso.Parse(reference).Value;

        var date = KoreanDate.Parse(phrase, day);

        (date.ToEdtf() ?? "none", date.Stay?.ToString() ?? "").Should().Be((edtf, stay));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_count_has_what_is_shown(string phrase, string number, string counter, string qualifier)
    {
        var count = KoreanCount.Parse(phrase);

        (Sides(count.Lower, count.Upper), count.Counter, count.Qualifier.ToString()).Should().Be((number, counter, qualifier));
    }

    private static TheoryData<string, string> Pairs(string heading) => [.. MarkdownTables.Rows(Page, heading).Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    private static TheoryData<string, string, string, string> Fours(string heading) =>
        [.. MarkdownTables.Rows(Page, heading).Select(row => new TheoryDataRow<string, string, string, string>(row[0], row[1], row[2], row[3]))];

    private static string Sides(decimal? lower, decimal? upper) => lower == upper ? Text(lower) : $"{Text(lower)} to {Text(upper)}";

    private static string Text(decimal? side) => side?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "open";
}
