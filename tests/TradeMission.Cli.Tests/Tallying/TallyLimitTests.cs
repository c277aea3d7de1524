using TradeMission.Cli.Tallying;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tests.Tallying;

/// <summary>Tallies that come from elsewhere may have counted as far as their numbers go: one more is an error, and no number wraps.</summary>
public class TallyLimitTests
{
    // The fullest tally of each number, and what would count one more.
    private static readonly Dictionary<string, (FigureTally Full, Action<FigureTallyBuilder> AddOne)> Tallies = new()
    {
        ["documents"] = (new(long.MaxValue, 0, [], default, 0), tally => tally.AddDocument()),
        ["unreadable"] = (new(0, long.MaxValue, [], default, 0), tally => tally.AddUnreadable()),
        ["dates"] = (new(0, 0, [], new(long.MaxValue, 0, 0), 0), tally => tally.AddDate(false, null)),
        ["counts"] = (new(0, 0, [], default, long.MaxValue), tally => tally.AddCount()),
        ["amounts"] = (
            new(0, 0, [new(Currency.Usd, Qualifier.Exact, false, long.MaxValue, ExactSum.Of(1), ExactSum.Of(1))], default, 0),
            tally => tally.AddAmount(new(Bounds.Exactly(1), Currency.Usd), isConversion: false)),
    };

    public static TheoryData<string> Numbers => [.. Tallies.Keys];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void One_more_than_a_tally_can_count_is_an_error(string number)
    {
        var (full, addOne) = Tallies[number];
        FigureTallyBuilder builder = new();
        builder.Add(full);

        builder.Build().Should().Be(full);
        FluentActions.Invoking(() => addOne(builder)).Should().Throw<OverflowException>();
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Tallies_that_count_too_much_together_are_not_added(string number)
    {
        var (full, addOne) = Tallies[number];
        FigureTallyBuilder one = new();
        addOne(one);

        FluentActions.Invoking(() => full + one.Build()).Should().Throw<OverflowException>();
    }
}
