namespace TradeMission.Samples.Tests;

public class DatabaseTests
{
    private static readonly string Program = Sample.Dll("samples/Database", "Database");

    [Fact]
    public async Task Missions_come_back_whole_and_the_totals_of_sql_are_those_of_the_library()
    {
        using var folder = new TemporaryFolder();

        var run = await Run.ToEnd("dotnet", Program, "seeds/missions", folder.PathOf("missions.db"));

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Should().Equal(
            "5 missions loaded, each equal to what was stored",
            "Target: USD Exact 1500000 (of 1), as SQL has it",
            "Consultation: USD Exact 6000000 (of 1), as SQL has it",
            "Expected: USD Exact 600000 (of 2), as SQL has it",
            "MemorandumOfUnderstanding: USD Exact 5510000000 (of 3), as SQL has it",
            "Commitment: USD Exact 6750000 (of 1), as SQL has it",
            "Contract: USD Exact 4250000 (of 2), as SQL has it");
    }

    [Fact]
    public async Task Open_sides_cents_and_sums_beyond_a_double_are_exact_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("missions/a.json", Mission("a", Contract("90071992547409.93", "90071992547409.93", "exact", "USD"), Contract("0.01", null, "atLeast", "EUR")));
        folder.Write("missions/b.json", Mission("b", Contract("0.02", "0.02", "exact", "USD"), Contract("1", "2", "range", "EUR")));

        var run = await Run.ToEnd("dotnet", Program, folder.PathOf("missions"), folder.PathOf("missions.db"));

        run.Lines.Should().Equal(
            "2 missions loaded, each equal to what was stored",
            "Contract: EUR AtLeast 1.01 to open (of 2), as SQL has it",
            "Contract: USD Exact 90071992547409.95 (of 2), as SQL has it");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task An_amount_that_the_column_cannot_hold_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("missions/a.json", Mission("a", Contract("0.5", "0.5", "exact", "KRW")));

        var run = await Run.ToEnd("dotnet", Program, folder.PathOf("missions"), folder.PathOf("missions.db"));

        run.ExitCode.Should().NotBe(0);
        run.Error.Should().Contain("KRW 0.5 is no whole number of minor units");
    }

    private static string Contract(string lower, string? upper, string qualifier, string currency) =>
        $$$"""{"basis":"contract","amount":{"lower":"{{{lower}}}","upper":{{{(upper is null ? "null" : $"\"{upper}\"")}}},"currency":"{{{currency}}}","qualifier":"{{{qualifier}}}"}}""";

    private static string Mission(string id, params string[] achievements) =>
        $$$"""{"id":"{{{id}}}","name":"사절단","kind":"tradeDelegation","delegation":{"sender":{"name":"시"}},"sources":[],"achievements":[{{{string.Join(',', achievements)}}}]}""";
}
