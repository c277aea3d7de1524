using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Missions;

/// <summary>An invalid record cannot be made: not in an initializer, and not by <c>with</c>.</summary>
public class MissionRuleTests
{
    private static readonly Mission Valid = new()
    {
        Id = "mission",
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = "광주시", Evidence = [new(0, 3)] } },
        Sources = [new() { Publisher = "광주일보" }],
    };

    [Fact]
    public void A_blank_text_is_refused_with_the_member_and_the_rule()
    {
        Refused(() => Valid with { Id = " " }, "Id", "Id must not be blank.*");
        Refused(() => Valid with { Name = "" }, "Name", "Name must not be blank.*");
        Refused(() => Valid with { Purpose = "\t" }, "Purpose", "Purpose must not be blank.*");
        Refused(() => new Organization { Name = "" }, "Name", "Name must not be blank.*");
        Refused(() => new ItineraryStop { Place = "" }, "Place", "Place must not be blank.*");
        Refused(() => new Agreement { Kind = AgreementKind.Contract, Subject = "" }, "Subject", "Subject must not be blank.*");
    }

    [Fact]
    public void A_required_reference_is_not_null()
    {
        Refused(() => Valid with { Name = null! }, "Name", "*");
        Refused(() => Valid with { Delegation = null! }, "Delegation", "*");
    }

    [Theory]
    [InlineData(0xD83D, 'a')]
    [InlineData('a', 0xD83D)]
    [InlineData('a', 0xDE00)]
    [InlineData(0xDE00, 0xD83D)]
    public void Half_a_surrogate_pair_is_refused(int first, int second) =>
        Refused(() => Valid with { Name = new([(char)first, (char)second]) }, "Name", "Name must be well-formed Unicode*");

    [Fact]
    public void A_value_without_a_name_is_refused()
    {
        Refused(() => Valid with { Kind = (MissionKind)99 }, "Kind", "Kind must be a named MissionKind.*");
        Refused(() => new Achievement { Basis = (Basis)(-1) }, "Basis", "Basis must be a named Basis.*");
        Refused(() => new Agreement { Kind = AgreementKind.Contract, Role = (FigureRole)99 }, "Role", "Role must be a named FigureRole.*");
    }

    [Fact]
    public void A_negative_amount_is_refused() => Refused(
        () => new Achievement { Basis = Basis.Contract, Amount = AnnouncedAmount.Exactly(new(-1, Currency.Usd)) },
        "Amount",
        "Amount must be zero or more.*");

    [Theory]
    [InlineData(-1)]
    [InlineData(1.5)]
    public void A_count_is_a_whole_number_of_zero_or_more(double count) => Refused(
        () => Valid with { Delegation = Valid.Delegation with { CompanyCount = new(Bounds.Exactly((decimal)count), "개사") } },
        "CompanyCount",
        "CompanyCount must be a whole number of zero or more.*");

    [Theory]
    [InlineData("abc")]
    [InlineData("6D22663135d032e8cf60ca2963bb89387eaab2204751d46a616ccb4f72cb6a7f")]
    public void A_sha_256_has_64_lower_case_digits(string digits) =>
        Refused(() => new SourceDocument { Publisher = "광주일보", Sha256 = digits }, "Sha256", "Sha256 must be *");

    [Fact]
    public void A_uri_is_absolute() => Refused(() => new SourceDocument { Publisher = "광주일보", Uri = "news/1" }, "Uri", "Uri must be an absolute URI.*");

    [Theory]
    [InlineData(-1, 0, 0, "start")]
    [InlineData(0, -1, 0, "length")]
    [InlineData(int.MaxValue, 1, 0, "length")]
    [InlineData(0, 0, -1, "source")]
    public void A_place_lies_in_a_text(int start, int length, int source, string member) =>
        Refused(() => new Evidence(start, length, source), member, "*");

    [Fact]
    public void Evidence_points_to_a_source_whichever_member_is_set_last()
    {
        Evidence beyond = new(0, 1, source: 1);

        Refused(() => Valid with { Sources = [] }, "Sources", "Sources must leave no evidence without its source; source 0 is pointed to and there are 0.*");
        Refused(() => Valid with { Evidence = [beyond] }, "Evidence", "Evidence must leave*");
        Refused(() => Valid with { Delegation = new() { Sender = new() { Name = "광주시", Evidence = [beyond] } } }, "Delegation", "*");
        Refused(() => Valid with { Itinerary = new() { Stops = [new() { Place = "LA", Visits = [new() { Subject = "방문", Evidence = [beyond] }] }] } }, "Itinerary", "*");
        Refused(() => Valid with { Agreements = [new() { Kind = AgreementKind.Contract, Parties = [new() { Name = "Sky사", Evidence = [beyond] }] }] }, "Agreements", "*");
        Refused(() => Valid with { Achievements = [new() { Basis = Basis.Contract, Evidence = [beyond] }] }, "Achievements", "*");
        Refused(() => Valid with { FollowUps = [new() { Subject = "방문", Evidence = [beyond] }] }, "FollowUps", "*");
        Refused(() => Valid with { Context = [new() { Subject = "시장", Evidence = [beyond] }] }, "Context", "*");
        Refused(() => Valid with { Sources = [new() { Publisher = "광주일보", Contact = new() { Evidence = [beyond] } }] }, "Sources", "*");
        Refused(
            () => new Mission
            {
                Agreements = [new() { Kind = AgreementKind.Contract, Evidence = [beyond] }],
                Sources = Valid.Sources,
                Id = "mission",
                Name = "통상사절단",
                Kind = MissionKind.Other,
                Delegation = Valid.Delegation,
            },
            "Sources",
            "*");
    }

    [Theory]
    [InlineData(AgreementKind.Contract, AgreementStatus.Signed, Basis.Contract)]
    [InlineData(AgreementKind.Commitment, AgreementStatus.Signed, Basis.Commitment)]
    [InlineData(AgreementKind.MemorandumOfUnderstanding, AgreementStatus.Signed, Basis.MemorandumOfUnderstanding)]
    [InlineData(AgreementKind.BusinessAgreement, AgreementStatus.Signed, Basis.MemorandumOfUnderstanding)]
    [InlineData(AgreementKind.LetterOfIntent, AgreementStatus.Signed, Basis.MemorandumOfUnderstanding)]
    [InlineData(AgreementKind.Cooperation, AgreementStatus.Signed, Basis.MemorandumOfUnderstanding)]
    [InlineData(AgreementKind.SisterCity, AgreementStatus.Signed, Basis.MemorandumOfUnderstanding)]
    [InlineData(AgreementKind.Other, AgreementStatus.Signed, Basis.Unspecified)]
    [InlineData(AgreementKind.Contract, AgreementStatus.Planned, Basis.Expected)]
    public void The_basis_of_an_agreement_follows_from_kind_and_status(AgreementKind kind, AgreementStatus status, Basis basis) =>
        new Agreement { Kind = kind, Status = status }.Basis.Should().Be(basis);

    [Fact]
    public void Equality_goes_down_to_the_lists()
    {
        var one = Valid with { Agreements = [new() { Kind = AgreementKind.Contract, Parties = [new() { Name = "Sky사" }] }] };
        var same = Valid with { Agreements = [new() { Kind = AgreementKind.Contract, Parties = [new() { Name = "Sky사" }] }] };
        var other = Valid with { Agreements = [new() { Kind = AgreementKind.Contract, Parties = [new() { Name = "Medstet社" }] }] };

        one.Should().Be(same).And.NotBe(other);
        one.GetHashCode().Should().Be(same.GetHashCode());
    }

    private static void Refused(Func<object> make, string member, string message) =>
        make.Should().Throw<ArgumentException>().WithMessage(message).WithParameterName(member);
}
