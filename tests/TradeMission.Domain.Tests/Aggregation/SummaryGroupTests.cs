using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Missions;

namespace TradeMission.Domain.Tests.Aggregation;

/// <summary>What makes a group, and in which order groups stand.</summary>
public class SummaryGroupTests
{
    [Theory]
    [InlineData("가", "US", 2023, "x", "나", "DE", 2022, "a")]
    [InlineData("가", "DE", 2023, "x", "가", "US", 2022, "a")]
    [InlineData("가", "DE", 2022, "x", "가", "DE", 2023, "a")]
    [InlineData("가", "DE", 2023, "a", "가", "DE", 2023, "x")]
    [InlineData("가", null, 2023, "x", "가", "DE", 2022, "a")]
    [InlineData("가", "DE", null, "x", "가", "DE", 2022, "a")]
    [InlineData("가", "DE", 2023, null, "가", "DE", 2023, "a")]
    public void Groups_are_ordered_by_sender_country_year_and_sector(
        string sender, string? country, int? year, string? sector, string otherSender, string? otherCountry, int? otherYear, string? otherSector)
    {
        SummaryGroup first = new(sender, country is null ? null : CountryCode.Parse(country), year, sector);
        SummaryGroup second = new(otherSender, otherCountry is null ? null : CountryCode.Parse(otherCountry), otherYear, otherSector);

        (first < second, first <= second, first > second, first >= second).Should().Be((true, true, false, false));
        (second < first, second <= first, second > first, second >= first).Should().Be((false, false, true, true));
        (first < first with { }, first <= first with { }, first > first with { }, first >= first with { }).Should().Be((false, true, false, true));
    }

    [Fact]
    public void The_default_value_is_the_group_of_a_sender_without_a_name()
    {
        SummaryGroup unnamed = default;

        unnamed.Sender.Should().BeEmpty();
        unnamed.Should().Be(new SummaryGroup("", null, null, null));
        unnamed.Should().NotBe(new SummaryGroup("구미시", null, null, null));
    }

    [Fact]
    public void A_group_is_told_once_however_many_missions_tell_of_it()
    {
        var mission = Mission("구미시", Currency.Usd);

        var entry = new[] { mission, Mission("광주시", Currency.Usd), mission }.WithOwnIds().Summarize().Amounts.Should().HaveCount(2).And.Subject.Last();

        entry.Group.Should().Be(new SummaryGroup("구미시", null, null, "기계"));
        entry.Total.Should().Be(new AnnouncedTotal(Currency.Usd, Bounds.Exactly(2), 2));
    }

    [Fact]
    public void The_sums_of_a_group_are_told_by_currency() =>
        MissionSummary.Of([Mission("구미시", Currency.Usd, Currency.Eur, Currency.Krw)]).BySender()
            .Select(total => (total.Key, total.Total.Currency))
            .Should().Equal(("구미시", Currency.Eur), ("구미시", Currency.Krw), ("구미시", Currency.Usd));

    private static Mission Mission(string sender, params Currency[] currencies) => new()
    {
        Id = sender,
        Name = "통상사절단",
        Kind = MissionKind.TradeDelegation,
        Delegation = new() { Sender = new() { Name = sender } },
        Achievements = [.. currencies.Select(currency => new Achievement { Basis = Basis.Contract, Sector = "기계", Amount = AnnouncedAmount.Exactly(new(1, currency)) })],
        Sources = [],
    };
}
