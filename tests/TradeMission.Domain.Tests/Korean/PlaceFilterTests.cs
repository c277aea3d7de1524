using TradeMission.Domain.Korean;
using TradeMission.Domain.Korean.Lexing;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Places are passed over only where reading them would find nothing.</summary>
public class PlaceFilterTests
{
    // The place stands behind the bar.
    [Theory]
    [InlineData("지역 |경제를 살린다")]
    [InlineData("지난 |4월25일")]
    [InlineData("한국의 |5G 망")]
    [InlineData("강릉 |22.4℃ 맑음")]
    [InlineData("나라 |65개국")]
    [InlineData("해외를 |만나 본다")]
    [InlineData("연락처 02-613-|3910/담당")]
    [InlineData("연락처 |02-613-3910/담당")]
    [InlineData("사용자 |130만명이")]
    [InlineData("관계자 약 |20여명과")]
    [InlineData("지난달 |26~28일")]
    [InlineData("행사를 통해 |해외로")]
    [InlineData("산업 환경 |조성")]
    [InlineData("|5kW급 전지")]
    public void Where_no_amount_can_be_nothing_is_read(string text) => Skips(text, FigureKinds.Amount).Should().BeTrue();

    [Theory]
    [InlineData("|3억원")]
    [InlineData("|2, 3억원")]
    [InlineData("|5  원")]
    [InlineData("사업에 들어간 돈은 모두 합쳐서 |3\n억원이다")]
    [InlineData("미화 약 |500")]
    [InlineData("캐나다 달러 |500")]
    [InlineData("US$ |500")]
    [InlineData("우리  돈 |500")]
    [InlineData("몇 |억 원")]
    [InlineData("최소 |만 원")]
    [InlineData("|500(원)")]
    [InlineData("예산이 |3억인")]
    [InlineData("|30몇만 원")]
    [InlineData("|3내지 5만원")]
    [InlineData("|3-5만원")]
    [InlineData("서너 |억 원")]
    [InlineData("총삼백 |만 원")]
    [InlineData("₩|500개")]
    [InlineData("우리 돈\n|500")]
    [InlineData("|5\u200B원")]
    public void Where_an_amount_may_be_it_is_read(string text) => Skips(text, FigureKinds.Amount).Should().BeFalse();

    [Theory]
    [InlineData("위|한 곳")]
    [InlineData("|한국 기업")]
    [InlineData("|한 북구")]
    [InlineData("|서쪽")]
    public void Where_no_count_can_be_nothing_is_read(string text) => Skips(text, FigureKinds.Count).Should().BeTrue();

    [Theory]
    [InlineData("|한 곳")]
    [InlineData("|두세 명")]
    [InlineData("스물|다섯 곳")]
    [InlineData("나라 |65개국")]
    public void Where_a_count_may_be_it_is_read(string text) => Skips(text, FigureKinds.Count).Should().BeFalse();

    [Theory]
    [InlineData("|4월25일")]
    [InlineData("|2024. 4. 7.")]
    [InlineData("|지난해")]
    [InlineData("|이천이십사년")]
    public void Where_a_date_may_be_it_is_read(string text) => Skips(text, FigureKinds.Date).Should().BeFalse();

    [Fact]
    public void A_unit_alone_is_read_where_every_number_is_money()
    {
        new PlaceFilter("천안", FigureKinds.Amount, isMoneyAnyway: true).Skip(0).Should().Be(0);
        new PlaceFilter("천안", FigureKinds.Amount, isMoneyAnyway: false).Skip(0).Should().Be(1);
    }

    private static bool Skips(string marked, FigureKinds kinds)
    {
        int place = marked.IndexOf('|', StringComparison.Ordinal);
        return new PlaceFilter(marked.Remove(place, 1), kinds, isMoneyAnyway: false).Skip(place) > place;
    }
}
