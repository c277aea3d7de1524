namespace TradeMission.Cli.Tests;

/// <summary>What somebody sees who sits at a terminal.</summary>
public class TerminalTests
{
    private const string Bold = "\e[1m";
    private const string Red = "\e[1;31m";

    [Fact]
    public void A_complaint_its_mark_and_the_heads_of_tables_stand_out()
    {
        string shown = Show("parse '1억 2억달러' 1억원");

        shown.Should().Contain($"{Red}trademission:\e[0m the phrase cannot be read");
        shown.Should().Contain($"{Red}^^\e[0m");
        shown.Should().Contain($"{Bold}Value\e[0m");
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void Who_asks_for_no_colour_gets_none(string name, string value)
    {
        string shown = Show("parse '1억 2억달러' 1억원", (name, value));

        shown.Should().Contain("trademission: the phrase cannot be read").And.Contain("Value").And.NotContain(Red).And.NotContain(Bold);
    }

    [Theory]
    [InlineData("LANG", "ko_KR.UTF-8", "값")]
    [InlineData("LC_MESSAGES", "ko_KR", "값")]
    [InlineData("LANG", "en_US.UTF-8", "Value")]
    public void The_names_of_a_table_are_in_the_language_of_the_environment(string name, string value, string head) =>
        Show("parse 1억원", ("LC_ALL", ""), (name, value)).Should().Contain(head);

    [Fact]
    public void Json_is_the_same_as_in_a_file() =>
        Show("parse --format ndjson 1억원").Should().EndWith(Cli.Run("parse", "--format", "ndjson", "1억원").Output);

    private static string Show(string commandLine, params (string Name, string Value)[] environment) =>
        PseudoTerminal.Show($"dotnet '{Cli.Program}' {commandLine}", environment);
}
