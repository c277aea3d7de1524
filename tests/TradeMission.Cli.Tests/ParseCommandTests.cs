namespace TradeMission.Cli.Tests;

public class ParseCommandTests
{
    [Theory]
    [InlineData("parse 1억 2천만달러", "\"1억 2천만달러\" is one amount, 120,000,000 USD: put a phrase into quotation marks.")]
    [InlineData("parse 300만 달러 1억원", "\"300만 달러\" is one amount, 3,000,000 USD: put a phrase into quotation marks.")]
    public void Words_that_were_meant_as_one_amount_are_told_of(string commandLine, string complaint)
    {
        var run = Cli.Run(commandLine.Split(' '));

        run.ExitCode.Should().Be(1);
        run.Error.Should().EndWith($"trademission: {complaint}\n");
    }

    [Fact]
    public void Amounts_that_are_two_stay_two()
    {
        var run = Cli.Run("parse", "1억원", "2억원", "약 54억 원");

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Rows.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("-f")]
    [InlineData("--format")]
    public void A_format_is_known_in_capitals_too(string option) =>
        Cli.Run("parse", option, "JSON", "1억원").Output.Should().StartWith("[{");

    [Fact]
    public void Names_are_in_the_language_that_is_asked_for() =>
        Cli.Run("parse", "--language", "ko", "약 1억원").Lines[0].Should().Contain("통화").And.NotContain("Currency");

    [Fact]
    public void A_phrase_is_a_row_of_value_currency_and_qualifier()
    {
        var run = Cli.Run("parse", "1억 2천만달러", "약 54억 원", "3억원 이상", "40~50억원", "-3억원", "1.5유로");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Rows.Should().BeEquivalentTo<string[]>(
            [
                ["1억 2천만달러", "120,000,000", "USD", "exact"],
                ["약 54억 원", "5,400,000,000", "KRW", "approximate"],
                ["3억원 이상", "300,000,000", "KRW", "atLeast"],
                ["40~50억원", "4,000,000,000 ~ 5,000,000,000", "KRW", "range"],
                ["-3억원", "-300,000,000", "KRW", "exact"],
                ["1.5유로", "1.5", "EUR", "exact"],
            ],
            rows => rows.WithStrictOrdering());
    }

    [Fact]
    public void A_reading_that_is_one_of_two_says_so()
    {
        Cli.Run("parse", "5억5천").Rows.Single().Should().Equal("5억5천", "500,005,000", "KRW (implied)", "exact", "one of two readings");
        Cli.Run("parse", "--format", "ndjson", "5억5천").Lines.Should().Equal(
            """{"phrase":"5억5천","qualifier":"exact","lower":"500005000","upper":"500005000","currency":"KRW","implied":true,"ambiguous":true}""");
    }

    [Fact]
    public void A_bad_phrase_is_shown_with_the_rule_and_a_caret_under_the_place()
    {
        var run = Cli.Run("parse", "1억 2억달러");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be(
            """
            trademission: the phrase cannot be read at character 5: a unit may occur only once
              1억 2억달러
                   ^^

            """);
    }

    [Fact]
    public void A_bad_phrase_does_not_keep_the_others_from_being_read()
    {
        var run = Cli.Run("parse", "만억", "1억원");

        run.ExitCode.Should().Be(1);
        run.Rows.Should().ContainSingle().Which.Should().StartWith("1억원");
    }

    [Fact]
    public void An_ambiguous_currency_lists_its_candidates() =>
        Cli.Run("parse", "30만 페소").Error.Should().Contain("the currency word stands for several currencies: ").And.Contain("PHP");

    [Fact]
    public void A_long_phrase_is_cut_around_the_place()
    {
        string[] error = Cli.Run("parse", new string('가', 100) + "1억원").Error.Split('\n');

        error[1].Should().Be($"  {new string('가', 30)}…");
        error[2].Should().MatchRegex(@"^  \^+$");
    }

    [Fact]
    public void Control_characters_of_a_phrase_do_not_reach_the_terminal() =>
        Cli.Run("parse", "1억\u001b[31m").Error.Should().NotContain("\u001b").And.Contain("1억\uFFFD[31m");

    [Fact]
    public void Json_is_one_array_with_errors_in_their_place() =>
        Cli.Run("parse", "--format", "json", "1,23억", "1.50억원").Output.Should().Be(
            """
            [{"phrase":"1,23억","error":{"rule":"commas must group digits by three or by four","start":0,"length":4}},{"phrase":"1.50억원","qualifier":"exact","lower":"150000000","upper":"150000000","currency":"KRW","implied":false,"ambiguous":false}]

            """);

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_phrase_and_no_file() =>
        Cli.Run("parse", "@1억원").Error.Should().Contain("  @1억원");
}
