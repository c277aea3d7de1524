namespace TradeMission.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("bogus")]
    [InlineData("parse")]
    [InlineData("scan")]
    [InlineData("parse --format xml 1억원")]
    [InlineData("parse --formt json 1억원")]
    [InlineData("scan --format")]
    [InlineData("scan --kind dates seeds/digests")]
    [InlineData("scan --reference-date 2024-02-30 seeds/digests")]
    [InlineData("scan --reference-date today seeds/digests")]
    [InlineData("summary")]
    [InlineData("summary --format xml seeds/missions")]
    [InlineData("summary --formt json seeds/missions")]
    [InlineData("summary --convert USD seeds/missions")]
    [InlineData("summary --rates rates.json seeds/missions")]
    [InlineData("summary --rate-date 2024-04-05 seeds/missions")]
    [InlineData("summary --convert USZ --rates rates.json seeds/missions")]
    [InlineData("summary --convert XAU --rates rates.json seeds/missions")]
    [InlineData("pipe file.txt")]
    [InlineData("report seeds/digests")]
    [InlineData("report -o artifacts/report.html")]
    [InlineData("report --language fr seeds/digests -o artifacts/report.html")]
    [InlineData("pipe --workers 0")]
    [InlineData("pipe --workers 257")]
    [InlineData("pipe --workers two")]
    [InlineData("tally file.txt")]
    [InlineData("merge")]
    [InlineData("merge --outptu all.json part.json")]
    public void Wrong_use_is_told_on_standard_error_with_exit_code_2(string commandLine)
    {
        var run = Cli.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("trademission: ").And.MatchRegex(@"Try 'trademission (parse |scan |summary |pipe |report |tally |merge )?--help'\.\n$");
    }

    [Theory]
    [InlineData("prase 1억원", "There is no command 'prase'. Did you mean 'parse'?")]
    [InlineData("sumary seeds", "There is no command 'sumary'. Did you mean 'summary'?")]
    [InlineData("bogus", "There is no command 'bogus'.")]
    [InlineData("parse --formt json 1억원", "There is no option '--formt'. Did you mean '--format'?")]
    [InlineData("scan --kidn amount seeds/digests", "There is no option '--kidn'. Did you mean '--kind'?")]
    [InlineData("parse --format xml 1억원", "--format is one of table, json, ndjson, csv, not 'xml'.")]
    public void A_misspelt_word_is_one_complaint_and_a_suggestion(string commandLine, string complaint)
    {
        string[] lines = Cli.Run(commandLine.Split(' ')).Error.Split('\n');

        lines[0].Should().Be($"trademission: {complaint}");
        lines[1].Should().StartWith("Try 'trademission ");
    }

    [Theory]
    [InlineData("--help", "trademission scan press-releases/")]
    [InlineData("parse --help", "trademission parse \"1억 2천만달러\"")]
    [InlineData("scan --help", "trademission scan --kind amount --format ndjson -")]
    [InlineData("summary --help", "trademission summary --format json - < mission.json")]
    [InlineData("report --help", "trademission report announcements/ -o report.html")]
    [InlineData("pipe --help", "echo '{\"id\":\"a1\",\"text\":\"1억 2천만달러 규모\"}' | trademission pipe")]
    [InlineData("tally --help", "trademission pipe < articles.ndjson | trademission tally -o part-01.json")]
    [InlineData("merge --help", "cat part-*.json | trademission merge -")]
    public void Help_has_an_example_and_the_exit_codes(string commandLine, string example)
    {
        var run = Cli.Run(commandLine.Split(' '));

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain(example).And.Contain("2  wrong use");
    }

    [Fact]
    public void The_version_is_that_of_the_package() => Cli.Run("--version").Output.Should().MatchRegex(@"^\d+\.\d+\.\d+\n$");
}
