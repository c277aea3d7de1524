namespace TradeMission.Samples.Tests;

public class QuickstartTests
{
    [Fact]
    public async Task It_runs_from_its_one_file_and_reads_what_it_is_given()
    {
        var run = await Run.ToEnd("dotnet", "run", "samples/Quickstart.cs", "--", "약 54억 원", "1억 2억달러");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Should().Equal(
            "약 54억 원 = KRW Approximate 5400000000",
            "'1억 2억달러' cannot be read at character 5 ('억'): a unit may occur only once.",
            "Amount at 16: 412만 달러",
            "Amount at 26: 54억 원",
            "Amount at 37: 5만 달러",
            "Count at 49: 23명",
            "Date at 54: 5박7일간");
    }
}
