using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

public class PeriodReadingTests
{
    private static readonly PartialDate Fourth = PartialDate.Create(2024, 3, 4);
    private static readonly PartialDate Eighth = PartialDate.Create(2024, 3, 8);

    [Theory]
    [InlineData("나주시 무역사절단\n- 기간 : 2024. 3. 4. ~ 3. 8.")]
    [InlineData("나주시 무역사절단\n- 일정 : 2024. 3. 4. ~ 3. 8.")]
    [InlineData("나주시 무역사절단\n- 일시 : 2024. 3. 4. ~ 3. 8.")]
    [InlineData("나주시 무역사절단\n- 파견기간 : 2024. 3. 4. ~ 3. 8.")]
    [InlineData("나주시 무역사절단\n- 기 간 : 2024. 3. 4. ~ 3. 8.")]
    [InlineData("나주시는 3월 4일부터 8일까지 무역사절단을 방콕에 파견했다.")]
    [InlineData("나주시 무역사절단은 지난 3월 4일과 8일 방콕에서 상담회를 열었다.")]
    [InlineData("나주시는 지난 3월 4일부터 8일 방콕으로 무역사절단을 파견했다.")]
    [InlineData("나주시 무역사절단은 3월 4일 출국해 6일에는 방콕에서 상담회를 열고 8일 귀국했다.")]
    [InlineData("나주시는 3월 4일부터 8일까지 무역사절단을 보냈다. 이들은 5~6일 방콕을 방문해 상담회를 열었다.")]
    [InlineData("나주시는 무역사절단을 3월 4일부터 8일까지 방콕에 파견한다. 참가 업체는 2월 5일부터 9일까지 모집했다.")]
    [InlineData("나주시 무역사절단은 3월 4일 방콕으로 출발, 3월 8일까지 시장을 돌고 돌아온다.")]
    public void The_days_of_the_mission_are_its_period(string text)
    {
        var period = Drafts.Of(text).Period!.Value;

        (period.Start, period.End).Should().Be((Fourth, Eighth));
    }

    [Theory]
    [InlineData("나주시는 3월 4일부터 4박 5일 일정으로 무역사절단을 방콕에 파견했다.", 4, 5)]
    [InlineData("나주시는 3월 4일부터 닷새간 무역사절단을 방콕에 파견했다.", null, 5)]
    [InlineData("나주시 무역사절단이 3월 4일 방콕으로 떠났다. 일정은 4박 5일간이다.", 4, 5)]
    public void A_start_and_a_length_tell_the_end(string text, int? nights, int? days)
    {
        var period = Drafts.Of(text).Period!.Value;

        (period.Start, period.End, period.Stay).Should().Be((Fourth, Eighth, new Stay(nights, days)));
    }

    [Fact]
    public void A_stay_told_in_another_sentence_is_that_of_the_period()
    {
        var period = Drafts.Of("나주시는 3월 4일부터 8일까지 무역사절단을 방콕에 파견했다. 4박 5일 일정이다.").Period!.Value;

        (period.Start, period.End, period.Stay).Should().Be((Fourth, Eighth, new Stay(4, 5)));
    }

    [Theory]
    [InlineData("나주시는 3월 4일 해외바이어 초청 수출상담회를 나주에서 개최했다.")]
    [InlineData("나주시는 3월 4일 시청에서 농산물을 알리는 온라인 수출상담회를 열고 300만 달러의 협약을 맺었다.")]
    public void A_day_at_home_is_the_whole_period(string text)
    {
        var period = Drafts.Of(text).Period!.Value;

        (period.Start, period.End).Should().Be((Fourth, Fourth));
    }

    [Theory]
    [InlineData("나주시는 7일 무역사절단을 방콕에 파견한다고 밝혔다.")]
    [InlineData("7일 나주시에 따르면 무역사절단이 방콕을 다녀왔다.")]
    [InlineData("나주시 무역사절단은 3월 4일 방콕을 찾았다.")]
    [InlineData("나주시 무역사절단은 지난해 방콕을 찾았다.")]
    [InlineData("나주시 무역사절단이 방콕을 찾았다.")]
    [InlineData("나주시 무역사절단이 방콕을 찾았다.\n- 나주 배, 백화점 3일간 매출 2천만 원")]
    public void A_day_of_telling_or_a_single_day_abroad_is_no_period(string text) => Drafts.Of(text).Period.Should().BeNull();

    [Theory]
    [InlineData("열린")]
    [InlineData("열리는")]
    [InlineData("개최되는")]
    [InlineData("개최된")]
    public void The_days_of_a_fair_yield_to_those_of_the_mission(string opens) =>
        Drafts.Of($"나주시 무역사절단은 3월 6일부터 7일까지 {opens} 박람회를 찾았다. 시는 3월 4일부터 8일까지 4박 5일 일정으로 사절단을 파견했다.")
            .Period!.Value.Start.Should().Be(Fourth);

    [Fact]
    public void Dates_that_fall_are_no_period() =>
        Drafts.Of("나주시는 2024년 3월 8일부터 2023년 3월 4일까지 무역사절단을 방콕에 파견했다.").Period.Should().BeNull();

    [Theory]
    [InlineData("나주시 무역사절단은 지난 3월 4일부터 방콕에서 상담회를 진행하고 있다.", "2024-03-04", null)]
    [InlineData("지난 3월 8일까지 방콕에 나간 나주시 무역사절단이 계약을 맺었다.", null, "2024-03-08")]
    public void One_end_that_is_told_alone_leaves_the_other_open(string text, string? start, string? end)
    {
        var period = Drafts.Of(text).Period!.Value;

        (period.Start?.ToString(), period.End?.ToString()).Should().Be((start, end));
    }
}
