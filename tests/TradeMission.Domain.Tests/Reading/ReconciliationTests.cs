using NodaTime;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Reading;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Reading;

public class ReconciliationTests
{
    private const string Second = "001_19a90bbbd82abfe9";
    private const string Lead = "나주시가 지난 3월 4일부터 8일까지 무역사절단을 보냈다. ";

    private static readonly PressReleaseOptions Options = new() { PublicationDate = new(2024, 4, 7) };

    [Theory]
    [InlineData("digests")]
    [InlineData("texts")]
    public void Both_sums_of_the_second_article_hold(string folder)
    {
        var checks = Reconciliation.Check(PressReleaseReader.Read(Text(folder), Options));

        Sums(checks).Should().Equal(("PartsToTotal", "Holds", 0m), ("TargetPlusExcess", "Holds", 0m));
        checks[0].Evidence.Should().HaveCountGreaterThanOrEqualTo(3);
    }

    [Theory]
    [InlineData("digests", "325만", "335만", "PartsToTotal", -100_000)]
    [InlineData("digests", "675만", "665만", "PartsToTotal", 100_000)]
    [InlineData("digests", "150만 달러", "160만 달러", "TargetPlusExcess", -100_000)]
    [InlineData("digests", "850만", "840만", "TargetPlusExcess", 100_000)]
    [InlineData("texts", "325만", "335만", "PartsToTotal", -100_000)]
    [InlineData("texts", "675만", "665만", "PartsToTotal", 100_000)]
    [InlineData("texts", "150만 달러", "160만 달러", "TargetPlusExcess", -100_000)]
    [InlineData("texts", "850만", "840만", "TargetPlusExcess", 100_000)]
    public void A_changed_figure_makes_exactly_its_sum_fail_by_the_change(string folder, string figure, string changed, string kind, int difference)
    {
        var checks = Reconciliation.Check(PressReleaseReader.Read(Text(folder).Replace(figure, changed, StringComparison.Ordinal), Options));

        Sums(checks).Where(check => check.Verdict != "Holds").Should().Equal((kind, "Fails", (decimal)difference));
        checks.Should().HaveCount(3);
    }

    [Fact]
    public void A_mission_is_checked_like_the_draft_it_came_from()
    {
        var mission = SeedFiles.Mission(Second);

        Sums(Reconciliation.Check(mission)).Should().Equal(("PartsToTotal", "Holds", 0m), ("TargetPlusExcess", "Holds", 0m));
    }

    [Fact]
    public void A_stay_that_does_not_fit_its_dates_fails_by_the_days()
    {
        var check = Check("나주시가 지난 3월 4일부터 8일까지 4박 6일 일정으로 무역사절단을 방콕에 보냈다.").Should().ContainSingle().Subject;

        (check.Kind, check.Verdict, check.Difference).Should().Be((CheckKind.DaysToDates, CheckVerdict.Fails, 1m));
    }

    [Theory]
    [InlineData("상담액은 모두 500만 달러다. 도시별로는 방콕 300만 달러, 하노이 200만 달러다.", CheckVerdict.Holds, 0)]
    [InlineData("상담액은 모두 500만 달러다. 도시별로는 방콕 300만 달러, 하노이 190만 달러다.", CheckVerdict.Fails, 100_000)]
    [InlineData("상담액은 모두 500만 달러다. 도시별로는 방콕 300만 달러, 하노이 190만 달러 등이다.", CheckVerdict.Undecided, null)]
    [InlineData("상담액은 모두 약 520만 달러다. 도시별로는 방콕 304만 달러, 하노이 204만 달러다.", CheckVerdict.Fails, 120_000)]
    [InlineData("상담액은 모두 약 500만 달러다. 도시별로는 방콕 304만 달러, 하노이 204만 달러다.", CheckVerdict.Holds, -80_000)]
    [InlineData("상담액은 모두 500만 달러 이상이다. 도시별로는 방콕 300만 달러, 하노이 190만 달러다.", CheckVerdict.Undecided, null)]
    [InlineData("상담액은 모두 500만 달러다. 도시별로는 방콕 300만 달러, 하노이 190만 유로다.", CheckVerdict.Undecided, null)]
    public void Parts_are_summed_exactly_but_for_the_rounding_that_the_check_names(string text, CheckVerdict verdict, int? difference)
    {
        var check = Check(Lead + text).Should().ContainSingle(check => check.Kind == CheckKind.PartsToTotal).Subject;

        (check.Verdict, check.Difference).Should().Be((verdict, difference));
    }

    [Fact]
    public void Numbers_by_place_are_summed()
    {
        var check = Check(Lead + "모두 102건 678만 달러의 상담을 벌였다. 도시별로는 방콕 41건 284만 달러, 하노이 33건 196만 달러, 호치민 27건 198만 달러다.")
            .Should().ContainSingle(check => check.Kind == CheckKind.CountsByPlace).Subject;

        (check.Verdict, check.Difference).Should().Be((CheckVerdict.Fails, 1m));
    }

    [Fact]
    public void Agreements_named_one_by_one_need_not_be_all() =>
        Check(Lead + "현지 계약은 모두 12건 318만 달러다. 이 가운데 ㈜빛가온은 방콕 바이어와 45만 달러의 계약을 체결했다.")
            .Should().ContainSingle(check => check.Kind == CheckKind.PartsToTotal).Which.Verdict.Should().Be(CheckVerdict.Undecided);

    [Theory]
    [InlineData(1_300, CheckVerdict.Holds)]
    [InlineData(1_350, CheckVerdict.Fails)]
    public void A_conversion_is_checked_against_the_rates_given(int rate, CheckVerdict verdict)
    {
        var draft = PressReleaseReader.Read(Lead + "현지에서 412만 달러(약 54억 원)의 수출계약을 체결했다.", Options);
        var rates = new ExchangeRateTable([new(Currency.Usd, Currency.Krw, rate, new(2024, 4, 5), "한국은행")]);

        var check = Reconciliation.Check(draft, rates, new LocalDate(2024, 4, 7)).Should().ContainSingle(check => check.Kind == CheckKind.Conversion).Subject;

        (check.Verdict, check.Tolerance).Should().Be((verdict, 50_000_000m));
    }

    private static string Text(string folder)
    {
        string path = SeedFiles.PathOf("seeds", folder, $"{Second}.txt");
        Assert.SkipUnless(File.Exists(path), "seeds/texts does not hold the originals");
        return File.ReadAllText(path);
    }

    private static EquatableArray<ReconciliationCheck> Check(string text) => Reconciliation.Check(PressReleaseReader.Read(text, Options));

    private static IEnumerable<(string Kind, string Verdict, decimal? Difference)> Sums(IEnumerable<ReconciliationCheck> checks) =>
        checks.Where(check => check.Kind is CheckKind.PartsToTotal or CheckKind.TargetPlusExcess).Select(check => (check.Kind.ToString(), check.Verdict.ToString(), check.Difference));
}
