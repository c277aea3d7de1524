using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Reading;

public class PressReleaseReaderTests
{
    private static readonly PressReleaseOptions April2024 = new() { PublicationDate = new(2024, 4, 7) };

    [Theory]
    [InlineData("상담액은 3천만 달러에 달했다.", Basis.Consultation, FigureRole.Standalone)]
    [InlineData("120건, 3천만 달러의 수출상담을 벌였다.", Basis.Consultation, FigureRole.Standalone)]
    [InlineData("계약추진액 800만 달러를 올렸다.", Basis.Expected, FigureRole.Standalone)]
    [InlineData("현지에서 50만 달러 규모의 수출계약을 체결했다.", Basis.Contract, FigureRole.Standalone)]
    [InlineData("약정계약 675만 달러를 맺었다.", Basis.Commitment, FigureRole.Standalone)]
    [InlineData("200만 달러 규모의 업무협약을 체결했다.", Basis.MemorandumOfUnderstanding, FigureRole.Standalone)]
    [InlineData("상담 목표는 1천만 달러다.", Basis.Target, FigureRole.Target)]
    [InlineData("당초 1천만 달러를 목표로 삼았다.", Basis.Target, FigureRole.Target)]
    [InlineData("상담액이 목표를 850만 달러 초과 달성했다.", Basis.Consultation, FigureRole.Excess)]
    [InlineData("지난해 사절단은 수출계약 934만 달러를 체결했다.", Basis.Contract, FigureRole.EarlierYear)]
    [InlineData("연말까지 150만 달러의 계약이 더 나올 것으로 기대된다.", Basis.Expected, FigureRole.Forecast)]
    public void An_amount_has_the_basis_and_the_role_that_its_words_give_it(string sentence, Basis basis, FigureRole role)
    {
        var outcome = Outcomes($"나주시 무역사절단이 방콕을 다녀왔다. {sentence}").Should().ContainSingle().Subject;

        outcome.TotalledUnder.Should().Be(basis);
        outcome.Role.Should().Be(role);
    }

    [Theory]
    [InlineData("세계 시장규모는 535억 달러에 달한다.")]
    [InlineData("시는 예산 8천만 원을 들였다.")]
    [InlineData("업체당 500만 원을 지원한다.")]
    [InlineData("기반구축사업(1,213억)을 소개했다.")]
    public void What_stands_beside_the_mission_is_no_result(string sentence)
    {
        var draft = PressReleaseReader.Read($"나주시 무역사절단이 방콕을 다녀왔다. {sentence}", April2024);

        draft.Context.Should().ContainSingle();
        draft.Achievements.Should().BeEmpty();
        draft.Agreements.Should().BeEmpty();
    }

    [Fact]
    public void An_amount_without_a_word_for_it_stays_open()
    {
        var draft = PressReleaseReader.Read("나주시 무역사절단이 방콕을 다녀왔다. 300만 달러라는 말이 나왔다.", April2024);

        draft.Achievements.Should().BeEmpty();
        draft.Open.Should().ContainSingle(point => point.Span != null).Which.Member.Should().Be("achievements");
    }

    [Fact]
    public void A_list_by_place_is_parts_of_the_total_before_it()
    {
        var outcomes = Outcomes("나주시 무역사절단이 상담액 500만 달러를 올렸다. 도시별로는 방콕 300만 달러, 하노이 200만 달러다.");

        outcomes.Select(outcome => (outcome.Amount?.Lower, outcome.Role, outcome.TotalledUnder)).Should().Equal(
            (5_000_000m, FigureRole.Total, Basis.Consultation), (3_000_000m, FigureRole.Part, Basis.Consultation), (2_000_000m, FigureRole.Part, Basis.Consultation));
    }

    [Fact]
    public void A_paragraph_given_twice_and_a_title_that_repeats_a_figure_double_nothing()
    {
        const string Body = "나주시가 태국 방콕에 보낸 무역사절단이 현지 바이어들과 만나 수출상담 120건에 3천만 달러의 성과를 올리고 돌아왔다고 시가 밝혔다.";

        Outcomes($"나주시 무역사절단 3천만 달러 상담\n\n{Body}\n{Body}\n").Should().ContainSingle();
    }

    [Fact]
    public void Furniture_of_the_page_is_no_announcement()
    {
        const string Page = "2024.10.04 (금)\n• 맑음동두천 22.4℃\n로그인 | 회원가입\n\n나주시가 지난 3월 4일부터 8일까지 무역사절단 15명을 방콕에 파견했다.\n\n많이 본 기사\n1 과메기 시설에 18억 원 지원\n";

        var draft = PressReleaseReader.Read(Page, April2024);

        draft.Period!.Value.Start.Should().Be(TradeMission.Domain.Calendar.PartialDate.Create(2024, 3, 4));
        draft.Context.Should().BeEmpty();
        draft.PeopleCount!.Value.Lower.Should().Be(15);
    }

    [Theory]
    [InlineData("박도현 부시장을 단장으로 한 무역사절단이 방콕을 찾았다.", "박도현", Certainty.Stated)]
    [InlineData("단장은 송한섭 부시장이 맡는다. 무역사절단은 15일 떠난다.", "송한섭", Certainty.Stated)]
    [InlineData("이달재 나주상공회의소 부회장이 무역사절단 단장을 맡았다. 이달재 나주상공회의소 부회장이 단장을 맡았다.", "이달재", Certainty.Stated)]
    [InlineData("최준호 군수가 이끄는 시장개척단이 방콕을 찾았다.", "최준호", Certainty.Stated)]
    [InlineData("방콕 일정을 마친 강운태 시장은 무역사절단의 성과를 알렸다.", "강운태", Certainty.Inferred)]
    public void The_head_is_who_is_said_to_lead(string text, string name, Certainty certainty)
    {
        var head = PressReleaseReader.Read(text, April2024).Head!;

        head.Value.Name.Should().Be(name);
        head.Certainty.Should().Be(certainty);
    }

    [Fact]
    public void Who_only_speaks_about_the_mission_does_not_lead_it() =>
        PressReleaseReader.Read("나주시 무역사절단이 방콕을 다녀왔다. 박종우 경제통상국장은 “계속 돕겠다”고 말했다.", April2024).Head.Should().BeNull();

    [Fact]
    public void A_sender_that_the_caller_gives_is_marked_as_given()
    {
        var sender = PressReleaseReader.Read("우리 시 통상촉진단이 칭다오를 다녀왔다.", April2024 with { Sender = "목포시" }).Sender!;

        sender.Value.Name.Should().Be("목포시");
        sender.Certainty.Should().Be(Certainty.Given);
        sender.Spans.Should().BeEmpty();
    }

    [Fact]
    public void A_draft_with_nothing_required_open_becomes_a_mission_that_says_why()
    {
        var draft = PressReleaseReader.Read(File.ReadAllText(SeedFiles.PathOf("seeds", "digests", "001_19a90bbbd82abfe9.txt")), April2024);

        var mission = draft.ToMission("bukgu-2024", new() { Publisher = "광주일보" });

        draft.IsComplete.Should().BeTrue();
        mission.Delegation.Head!.Note.Should().Be("inferred: travels as the head of the sender");
        mission.Achievements.Should().HaveCount(6);
    }

    [Fact]
    public void A_draft_that_lacks_something_required_says_what()
    {
        var draft = PressReleaseReader.Read("시장개척단이 방콕을 다녀왔다.");

        draft.TryToMission("id", new() { Publisher = "신문" }, out _).Should().BeFalse();
        draft.Open.Where(point => point.IsRequired).Select(point => point.Member).Should().Equal("delegation.sender");
        FluentActions.Invoking(() => draft.ToMission("id", new() { Publisher = "신문" })).Should().Throw<InvalidOperationException>().WithMessage("*delegation.sender*");
    }

    private static List<Outcome> Outcomes(string text)
    {
        var draft = PressReleaseReader.Read(text, April2024);
        return [.. draft.Agreements.Select(fact => (Outcome)fact.Value).Concat(draft.Achievements.Select(fact => fact.Value))];
    }
}
