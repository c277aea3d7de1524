using System.Text.Json;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

public class CheckJsonTests
{
    [Theory]
    [InlineData(CheckKind.PartsToTotal, "\"partsToTotal\"")]
    [InlineData(CheckKind.TargetPlusExcess, "\"targetPlusExcess\"")]
    [InlineData(CheckKind.CountsByPlace, "\"countsByPlace\"")]
    [InlineData(CheckKind.DaysToDates, "\"daysToDates\"")]
    [InlineData(CheckKind.Conversion, "\"conversion\"")]
    public void What_is_checked_is_its_name(CheckKind kind, string json) => ShouldBe(kind, json);

    [Theory]
    [InlineData(CheckVerdict.Undecided, "\"undecided\"")]
    [InlineData(CheckVerdict.Holds, "\"holds\"")]
    [InlineData(CheckVerdict.Fails, "\"fails\"")]
    public void A_verdict_is_its_name(CheckVerdict verdict, string json) => ShouldBe(verdict, json);

    [Theory]
    [InlineData(Certainty.Stated, "\"stated\"")]
    [InlineData(Certainty.Inferred, "\"inferred\"")]
    [InlineData(Certainty.Given, "\"given\"")]
    public void How_sure_a_fact_is_is_its_name(Certainty certainty, string json) => ShouldBe(certainty, json);

    [Fact]
    public void A_check_is_written_with_both_names() =>
        JsonSerializer.Serialize(new ReconciliationCheck(CheckKind.DaysToDates, CheckVerdict.Fails, 1, 0, [])).Should()
            .Be("""{"Kind":"daysToDates","Verdict":"fails","Difference":1,"Tolerance":0,"Evidence":[],"Reason":null}""");

    private static void ShouldBe<T>(T value, string json)
    {
        JsonSerializer.Serialize(value).Should().Be(json);
        JsonSerializer.Deserialize<T>(json).Should().Be(value);
    }
}
