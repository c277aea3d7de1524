using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Agreements that are told without a number or an amount.</summary>
public class LoneAgreementTests
{
    [Theory]
    [InlineData("시암상회와 MOU를 체결했다.", AgreementKind.MemorandumOfUnderstanding)]
    [InlineData("시암상회와 양해각서를 맺었다.", AgreementKind.MemorandumOfUnderstanding)]
    [InlineData("시암상회와 양해각서(MOU)를 체결했다.", AgreementKind.MemorandumOfUnderstanding)]
    [InlineData("시암상회와 업무협약도 체결했다.", AgreementKind.BusinessAgreement)]
    [InlineData("시암상회와 업무협약 체결에 합의하고 업무협약을 체결했다.", AgreementKind.BusinessAgreement)]
    [InlineData("시암상회와 MOU를 체결한 것으로 알려졌다.", AgreementKind.MemorandumOfUnderstanding)]
    [InlineData("시암상회와 MOU를 체결하는 등 성과를 거뒀다.", AgreementKind.MemorandumOfUnderstanding)]
    [InlineData("시암상회와 함께 사업을 벌이자는 업무협약을 맺었다.", AgreementKind.BusinessAgreement)]
    [InlineData("시암상회와 업무협약을 했다.", AgreementKind.BusinessAgreement)]
    public void One_agreement_is_found_by_its_verb(string sentence, AgreementKind kind)
    {
        var agreement = Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.Should().BeOfType<Agreement>().Subject;

        (agreement.Kind, agreement.Status, agreement.Amount, agreement.Count).Should().Be((kind, AgreementStatus.Signed, null, null));
    }

    [Theory]
    [InlineData("시암상회와 MOU를 체결했다.", "시암상회")]
    [InlineData("‘시암 트레이딩’과는 MOU를 체결했다.", "시암 트레이딩")]
    [InlineData("‘시암 트레이딩’과 MOU를 체결했다.", "시암 트레이딩")]
    [InlineData("‘시암’사와 MOU를 체결했다.", "시암")]
    [InlineData("시암(SIAM)사와는 MOU를 체결했다.", "시암")]
    [InlineData("상하이시와 MOU를 체결했다.", "상하이시")]
    [InlineData("시암상회 등 현지 바이어와 MOU를 체결했다.", "시암상회")]
    [InlineData("현지 업체(Siam Trading)와 MOU를 체결했다.", "Siam Trading")]
    [InlineData("시암 태국사와 MOU를 체결했다.", "시암 태국사")]
    [InlineData("시암상회와 MOU 체결식을 열었다.", "시암상회")]
    [InlineData("시암(SIAM) 그룹과 MOU를 체결했다.", "시암")]
    [InlineData("유럽여행사와 MOU를 체결했다.", "유럽여행사")]
    [InlineData("현지 상공회의소와 MOU를 체결했다.", "상공회의소")]
    [InlineData("전국무역인협회 방콕 지사와 MOU를 체결했다.", "전국무역인협회 방콕 지사")]
    [InlineData("시암상회와 MOU를 맺는 데 성공했다.", "시암상회")]
    public void Its_party_is_the_name_that_is_joined_to_it(string sentence, string party) =>
        Drafts.After(sentence).Agreements.Should().ContainSingle().Which.Value.Parties.Select(name => name.Name).Should().Equal(party);

    [Theory]
    [InlineData("이날 시암상회, 방콕상회와 업무협약을 체결했다.")]
    [InlineData("이날 시암상회(대표 나린), 방콕상회와 업무협약을 체결했다.")]
    [InlineData("이날 시암상회 및 방콕상회와 업무협약을 체결했다.")]
    public void Each_of_several_parties_has_its_own(string sentence) =>
        Drafts.After(sentence).Agreements.Select(fact => fact.Value.Parties.Single().Name).Should().Equal("시암상회", "방콕상회");

    [Fact]
    public void Who_acts_is_a_party_with_the_other_side() =>
        Drafts.After("㈜가람전자는 시암상회와 업무협약을 맺었다.").Agreements.Should().ContainSingle().Which.Value.Parties
            .Select(party => party.Name).Should().Equal("시암상회", "가람전자");

    [Theory]
    [InlineData("㈜가람은 시암상회와, ㈜나래는 방콕상회와 업무협약을 맺었다.", "시암상회, 가람|방콕상회, 나래")]
    [InlineData("㈜가람, ㈜나래 등 2개사는 현지 업체와 업무협약을 맺었다.", "가람, 나래")]
    [InlineData("시암상회와 업무협약을 맺은 ㈜가람은 나주에 있다.", "시암상회, 가람")]
    public void Each_other_side_has_who_acts_before_it(string sentence, string parties) =>
        string.Join('|', Drafts.After(sentence).Agreements.Select(fact => string.Join(", ", fact.Value.Parties.Select(party => party.Name))))
            .Should().Be(parties);

    [Fact]
    public void Beside_an_agreement_with_money_another_may_have_none() =>
        Drafts.After("㈜가람은 A사와 10만 달러의 수출계약을, K사와는 입점계약을 맺었다.").Agreements
            .Select(fact => string.Join(", ", fact.Value.Parties.Select(party => party.Name))).Should().Equal("A사, 가람", "K사, 가람");

    [Fact]
    public void Who_is_only_counted_has_no_name() =>
        Drafts.After("섬 개발과 관광 기업 등 3개 기업과 업무협약을 맺었다.").Agreements.Should().ContainSingle()
            .Which.Value.Parties.Should().BeEmpty();

    [Fact]
    public void Two_bodies_that_sign_together_are_its_parties() =>
        Drafts.After("나주상공회의소와 방콕상공회의소가 업무협약을 맺었다.").Agreements.Should().ContainSingle()
            .Which.Value.Parties.Select(party => party.Name).Should().BeEquivalentTo("나주상공회의소", "방콕상공회의소");

    [Theory]
    [InlineData("㈜가람전자는 현지 업체와 수출계약을 체결했다.")]
    [InlineData("㈜가람전자는 월 1만 개의 공급주문을 따냈다.")]
    public void A_contract_without_money_is_that_of_a_company_that_takes_part(string sentence)
    {
        var contract = Drafts.After(sentence).Agreements.Should().ContainSingle().Subject.Value;

        (contract.Kind, contract.Status, contract.Parties.Single().Name).Should().Be((AgreementKind.Contract, AgreementStatus.Signed, "가람전자"));
    }

    [Theory]
    [InlineData("참가업체는 현지 업체와 수출계약을 체결했다.")]
    [InlineData("㈜가람전자는 현지 업체와 수출계약을 체결할 예정이다.")]
    public void A_contract_without_money_that_is_nobody_s_or_to_come_is_none(string sentence) =>
        Drafts.After(sentence).Agreements.Should().BeEmpty();

    [Fact]
    public void An_agreement_without_a_named_party_has_none() =>
        Drafts.After("이날 MOU를 체결했다.").Agreements.Should().ContainSingle().Which.Value.Parties.Should().BeEmpty();

    [Fact]
    public void What_was_agreed_to_be_signed_is_planned() =>
        Drafts.After("시암상회와 MOU를 체결하기로 했다.").Agreements.Should().ContainSingle().Which.Value.Status.Should().Be(AgreementStatus.Planned);

    [Theory]
    [InlineData("MOU를 체결한 기관을 찾았다.")]
    [InlineData("MOU 체결기관을 찾았다.")]
    [InlineData("MOU 내용을 설명했다.")]
    [InlineData("시암상회와 MOU를 추진한다.")]
    [InlineData("시암상회와 MOU를 놓고 이야기했다.")]
    [InlineData("이사다리차를 만드는 업체와 계약서를 살폈다.")]
    [InlineData("“시암상회와 MOU를 체결했다”는 말이 나왔다.")]
    public void What_only_speaks_of_an_agreement_is_none(string sentence) => Drafts.After(sentence).Agreements.Should().BeEmpty();
}
