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
    public void One_agreement_is_found_by_its_verb(string sentence, AgreementKind kind)
    {
        var agreement = Drafts.OutcomesAfter(sentence).Should().ContainSingle().Which.Should().BeOfType<Agreement>().Subject;

        (agreement.Kind, agreement.Status, agreement.Amount, agreement.Count).Should().Be((kind, AgreementStatus.Signed, null, null));
    }

    [Theory]
    [InlineData("시암상회와 MOU를 체결했다.", "시암상회")]
    [InlineData("‘시암 트레이딩’과는 MOU를 체결했다.", "시암 트레이딩")]
    [InlineData("‘시암 트레이딩’과 MOU를 체결했다.", "시암 트레이딩")]
    public void Its_party_is_the_name_that_is_joined_to_it(string sentence, string party) =>
        Drafts.After(sentence).Agreements.Should().ContainSingle().Which.Value.Parties.Select(name => name.Name).Should().Equal(party);

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
    [InlineData("“시암상회와 MOU를 체결했다”는 말이 나왔다.")]
    public void What_only_speaks_of_an_agreement_is_none(string sentence) => Drafts.After(sentence).Agreements.Should().BeEmpty();
}
