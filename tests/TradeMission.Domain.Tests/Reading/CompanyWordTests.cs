using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Companies by the words around their names, and whose a figure is.</summary>
public class CompanyWordTests
{
    [Theory]
    [InlineData("송풍기를 만드는 라온풍은 상담액 30만 달러를 올렸다.", "라온풍")]
    [InlineData("‘라온풍’은 상담액 30만 달러를 올렸다.", "라온풍")]
    [InlineData("나주정밀공업(대표·홍길동)은 상담액 30만 달러를 올렸다.", "나주정밀공업")]
    [InlineData("혁신상은 2개사(라온풍, 미소앤)가 받았다.", "라온풍", "미소앤")]
    [InlineData("참가기업은 라온풍(송풍기), 미소테크(화장품), 다솜기업(타월) 3개사에 이른다.", "라온풍", "미소테크", "다솜기업")]
    [InlineData("화장품업체 미소앤은 30만 달러의 계약을 맺었다.", "미소앤")]
    [InlineData("의료기기 업체 다솜온은 30만 달러의 계약을 맺었다.", "다솜온")]
    [InlineData("계측기 업체인 다솜온도 30만 달러의 계약을 맺었다.", "다솜온")]
    [InlineData("가람전자 최준호 대표는 성과를 알렸다.", "가람전자")]
    [InlineData("업체별 계약액은 다솜온 30만 달러, 미소앤 20만 달러 등이다.", "다솜온", "미소앤")]
    [InlineData("사절단에는 가람전자, ㈜나래식품, 다온바이오 등 8개사가 참가했다.", "가람전자", "나래식품", "다온바이오")]
    [InlineData("가람전자와 나래식품, 다온바이오 대표 등이 비행기를 탔다.", "가람전자", "나래식품", "다온바이오")]
    [InlineData("사절단에는 가람전자 나래식품 다온바이오 등 8개사가 참가했다.", "가람전자", "나래식품", "다온바이오")]
    [InlineData("참가기업은 가람전자(센서), 나래식품(김), 다온바이오(화장품) 등이다.", "가람전자", "나래식품", "다온바이오")]
    [InlineData("참가기업은 모두 8개사(가람전자, 나래식품, 다온바이오 등)다.", "가람전자", "나래식품", "다온바이오")]
    [InlineData("사절단에는 가람전자 최준호사장, 나래식품 김수경부사장 등이 참가했다.", "가람전자", "나래식품")]
    [InlineData("사절단에는 한국정밀기계, 나래식품 등 8개사가 참가했다.", "한국정밀기계", "나래식품")]
    [InlineData("㈜다솜온은 김 5만 달러, 나래식품 조미김 21만 달러, 미소염전 소금 15만 달러를 계약했다.", "다솜온", "나래식품", "미소염전")]
    [InlineData("사절단에는 나래정밀 다솜선재 미소앤 등 6개사가 참가했다.", "나래정밀", "다솜선재", "미소앤")]
    [InlineData("식품업체인 ‘도쿄’는 30만 달러의 계약을 맺었다.", "도쿄")]
    public void A_company_is_known_by_what_it_makes_who_speaks_for_it_or_its_list(string sentences, params string[] names) =>
        Drafts.After(sentences).Companies.Select(company => company.Value.Name).Should().BeEquivalentTo(names);

    [Theory]
    [InlineData("송풍기를 만드는 업체는 30만 달러의 계약을 맺었다.")]
    [InlineData("송풍기를 만드는 기술을 30만 달러에 팔았다.")]
    [InlineData("참가 기업 선정은 끝났고 상담액은 30만 달러다.")]
    [InlineData("중소기업 판로개척과 상담 지원은 30만 달러의 성과로 이어졌다.")]
    [InlineData("유통업체 시암마켓과 30만 달러의 계약을 맺었다.")]
    [InlineData("나래마켓, 시암마켓 등 2개 업체와 30만 달러의 협약을 체결했다.")]
    [InlineData("최준호 코트라 사장은 30만 달러의 상담 성과를 알렸다.")]
    [InlineData("나주시는 9월 한빛설비전 등 6개 전시회에도 업체 90여 곳을 보낸다.")]
    public void Goods_and_the_other_side_are_no_participants(string sentences) => Drafts.After(sentences).Companies.Should().BeEmpty();

    [Fact]
    public void Two_that_are_counted_are_both_parties_of_a_deal()
    {
        var deal = Drafts.OutcomesAfter("나래마켓, 시암마켓 등 2개 업체와 30만 달러의 협약을 체결했다.").Should().ContainSingle().Subject;

        deal.Parties.Select(party => party.Name).Should().BeEquivalentTo("나래마켓", "시암마켓");
    }

    [Fact]
    public void All_figures_of_a_point_are_of_what_it_opens_with() =>
        Drafts.OutcomesAfter("\n\n- 방콕: 상담 12건 30만 달러, 계약추진 5건 10만 달러\n").Select(fact => fact.Subject).Should().Equal("방콕", "방콕");

    [Fact]
    public void A_row_tells_its_number_and_its_amount_as_one_figure()
    {
        var fact = Drafts.OutcomesAfter("\n\n구분 | 상담건수 | 상담액(천불)\n방콕 | 12 | 300\n").Should().ContainSingle().Subject;

        (fact.Count!.Value.Lower, fact.Amount!.Value.Lower).Should().Be((12, 300_000));
    }

    [Fact]
    public void A_second_figure_beside_the_first_is_of_the_same_place() =>
        Drafts.OutcomesAfter("하노이에서는 12건 30만 달러의 상담과 5건 10만 달러의 계약추진 실적을 거뒀다.").Select(fact => fact.Subject)
            .Should().Equal("하노이", "하노이");

    [Fact]
    public void The_region_in_the_name_of_the_only_mission_owns_no_figure() =>
        Drafts.Of("나주시가 보낸 동남아 시장개척단이 상담액 300만 달러를 올렸다.").Achievements.Should().ContainSingle()
            .Which.Value.Subject.Should().BeNull();

    [Theory]
    [InlineData("상담액은 600만 달러, 계약액은 400만 달러다. 방콕 35건 350만 달러, 하노이 25건 250만 달러다.", Basis.Consultation)]
    [InlineData("상담액은 900만 달러, 계약액은 600만 달러다. 방콕 35건 350만 달러, 하노이 25건 250만 달러다.", Basis.Contract)]
    public void Figures_without_a_word_are_on_the_basis_of_the_total_that_they_add_up_to(string sentences, Basis basis)
    {
        var parts = Drafts.OutcomesAfter(sentences).FindAll(fact => fact.Role is FigureRole.Part);

        parts.Select(part => (part.TotalledUnder, part.Subject)).Should().BeEquivalentTo([(basis, "방콕"), (basis, "하노이")]);
    }

    [Fact]
    public void A_total_told_by_place_and_by_company_holds_both_ways()
    {
        var checks = Drafts.After("모두 400만 달러를 계약했다. 업체별 계약액은 다솜온 200만 달러, 미소앤 100만 달러 등이다. 국가별로는 태국 250만 달러, 인도 150만 달러다.");

        Domain.Reading.Reconciliation.Check(checks).Should().NotContain(check => check.Verdict == Domain.Reading.CheckVerdict.Fails);
    }
}
