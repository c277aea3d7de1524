namespace TradeMission.Cli.Tests;

public sealed class SummaryConversionTests : IDisposable
{
    private const string Rates = """
        [{"base":"USD","quote":"KRW","rate":"1340","date":"2024-04-04","source":"한국은행"},
         {"base":"USD","quote":"KRW","rate":"1350.5","date":"2024-04-05","source":"한국은행"}]
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("trademission-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("5739625000", "2024-04-05")]
    [InlineData("5695000000", "2024-04-04", "--rate-date", "2024-04-04")]
    public void The_totals_are_in_the_currency_asked_for_too_with_the_rates_used(string contracts, string day, params string[] options)
    {
        var run = Cli.Run(["summary", "--convert", "KRW", "--rates", Write(Rates), "--format", "json", .. options, "seeds/missions"]);

        run.ExitCode.Should().Be(0);
        var converted = run.Objects.Single()["converted"]!;
        CliRun.Text(converted["byBasis"]![5]).Should().Be(
            $$"""{"basis":"contract","amount":{"lower":"{{contracts}}","upper":"{{contracts}}","currency":"KRW","qualifier":"exact"},"summands":2}""");
        CliRun.Text(converted["date"]).Should().Be($"\"{day}\"");
        CliRun.Text(converted["rounding"]).Should().Be("\"toEven\"");
        converted["rates"]!.AsArray().Should().ContainSingle().Which!["date"]!.GetValue<string>().Should().Be(day);
        CliRun.Text(run.Objects[0]["totals"]!["byBasis"]![5]!["amount"]!["lower"]).Should().Be("\"4250000\"");
    }

    [Fact]
    public void The_table_names_each_rate_with_its_day_and_source()
    {
        var run = Cli.Run("summary", "--convert", "KRW", "--rates", Write(Rates), "seeds/missions");

        run.Output.Should().Contain("Converted total").And.MatchRegex("contract +5,739,625,000 +KRW +exact +2");
        run.Output.Should().MatchRegex(@"1 USD = 1,350\.5 KRW +2024-04-05 +한국은행");
    }

    [Theory]
    [InlineData(Rates, "EUR", "No rate between USD and EUR is known on or before 2024-04-05")]
    [InlineData("[]", "KRW", "there is no rate")]
    [InlineData("{}", "KRW", "$: ")]
    [InlineData("""[{"base":"USD"}]""", "KRW", "$[0]: The member 'quote' is missing")]
    [InlineData("""[{"base":"USD","quote":"KRW","rate":"0","date":"2024-04-04","source":"한국은행"}]""", "KRW", "$[0]: ")]
    [InlineData("""[{"base":"USD","quote":"KRW","rate":"1e27","date":"2024-04-04","source":"한국은행"}]""", "KRW", "")]
    [InlineData("""[{"base":"USD","quote":"KRW","rate":"79228162514264337593543950335","date":"2024-04-04","source":"한국은행"}]""", "KRW", "a sum in KRW has more digits than can be held")]
    public void What_cannot_be_converted_is_named_and_the_totals_stand(string rates, string currency, string complaint)
    {
        string path = Write(rates);

        var run = Cli.Run("summary", "--convert", currency, "--rates", path, "--format", "json", "seeds/missions");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith($"trademission: {path}: {complaint}").And.MatchRegex(@"^[^\n]+\n$");
        run.Objects.Single().Select(member => member.Key).Should().Equal("missions", "totals");
    }

    private string Write(string rates)
    {
        string path = Path.Combine(folder, "rates.json");
        File.WriteAllText(path, rates);
        return path;
    }
}
