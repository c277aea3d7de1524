using System.Globalization;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>
/// Lists of spellings and amounts of other projects, in a folder "shared/oracles" beside the repository; without it these tests are
/// skipped. What a list holds and this library does not read is named here, with the reason.
/// </summary>
public class ReferenceListTests
{
    private static readonly Dictionary<string, string> NotRead = new()
    {
        ["빵"] = "colloquial zero",
        ["공"] = "zero of telephone numbers",
        ["마이나스3"] = "misspelling of 마이너스",
        ["마이나스 3"] = "misspelling of 마이너스",
        ["3/4"] = "fraction",
        ["사분의삼"] = "fraction",
        ["십센트"] = "cents without dollars",
        ["무한대"] = "infinity is no number",
        ["마이너스무한대"] = "infinity is no number",
        ["마이너스 무한대"] = "infinity is no number",
        ["-무한대"] = "infinity is no number",
    };

    // 첫째, 두 번째: ordinals; 이천년: years; 하루, 이틀: numbers of days.
    private static readonly string[] EndingsNotRead = ["째", "년"];
    private static readonly string[] KindsNotRead = ["seosusa", "days", "year", "ordinal", "ordinal_num"];

    [Fact]
    public void Every_spelling_of_ICU_is_read()
    {
        var failures = new List<string>();
        foreach (string[] row in Rows("icu-ko-spellout.tsv"))
        {
            decimal value = Number(row[0]);
            failures.AddRange(row[1..5].Where(text => !KoreanNumeral.TryParse(text, out decimal read) || read != value));
        }

        failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("duckling-numeral-ko.tsv", 0, 2, -1)]
    [InlineData("es-hangul-ko.tsv", 0, 2, 3)]
    [InlineData("nemo-tn-cardinal-ko.tsv", 0, 2, -1)]
    [InlineData("nemo-tn-cardinal-ko.tsv", 5, 2, -1)]
    [InlineData("num2words-ko.tsv", 0, 2, 4)]
    public void Every_number_of_a_list_is_read_or_named_as_none(string file, int textColumn, int valueColumn, int kindColumn)
    {
        var failures = new List<string>();
        foreach (string[] row in Rows(file).Where(row => row[textColumn].Length > 0 && !IsAmount(row, kindColumn)))
        {
            string text = row[textColumn];
            var read = KoreanNumeral.Read(text);
            bool isRight = IsNotRead(text, row, kindColumn) ? !read.IsSuccess : read.IsSuccess && read.Value == Number(row[valueColumn]);
            if (!isRight)
            {
                failures.Add($"{text} read as {(read.IsSuccess ? read.Value : read.Error.Kind)}");
            }
        }

        failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("nemo-tn-money-ko.tsv", 0, 4)]
    [InlineData("nemo-tn-money-ko.tsv", 5, 4)]
    [InlineData("num2words-ko.tsv", 0, 3)]
    public void Every_amount_of_a_list_is_read_or_named_as_none(string file, int textColumn, int currencyColumn)
    {
        var failures = new List<string>();
        foreach (string[] row in Rows(file).Where(row => row[currencyColumn].Length > 0))
        {
            string text = row[textColumn];
            var read = KoreanAmount.Read(text);
            bool isRight = NotRead.ContainsKey(text)
                ? !read.IsSuccess
                : read.IsSuccess && read.Value.Lower == Number(row[2]) && read.Value.Upper == Number(row[2]) && read.Value.Currency.Code == row[currencyColumn];
            if (!isRight)
            {
                failures.Add($"{text} read as {(read.IsSuccess ? read.Value : read.Error.Kind)}");
            }
        }

        failures.Should().BeEmpty();
    }

    [Fact]
    public void Every_amount_and_interval_of_Duckling_is_read_or_named_as_none()
    {
        var failures = new List<string>();
        foreach (string[] row in Rows("duckling-money-ko.tsv"))
        {
            var read = KoreanAmount.Read(row[0]);
            bool isRight = NotRead.ContainsKey(row[0])
                ? !read.IsSuccess
                : read.IsSuccess && read.Value.Lower == Side(row[6]) && read.Value.Upper == Side(row[7]) && read.Value.Currency.Code == row[4].TrimEnd('?');
            if (!isRight)
            {
                failures.Add($"{row[0]} read as {(read.IsSuccess ? read.Value : read.Error.Kind)}");
            }
        }

        failures.Should().BeEmpty();
    }

    private static bool IsNotRead(string text, string[] row, int kindColumn) =>
        NotRead.ContainsKey(text)
        || (kindColumn >= 0 && KindsNotRead.Contains(row[kindColumn]))
        || EndingsNotRead.Any(ending => text.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsAmount(string[] row, int kindColumn) => kindColumn >= 0 && row[kindColumn] == "currency";

    private static decimal Number(string value) => decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static decimal? Side(string value) => value.Length == 0 ? null : Number(value);

    private static List<string[]> Rows(string file)
    {
        string path = Repository.PathTo("..", "shared", "oracles", file);
        Assert.SkipUnless(File.Exists(path), $"The reference list {file} is not beside the repository.");
        return [.. File.ReadLines(path).Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t'))];
    }
}
