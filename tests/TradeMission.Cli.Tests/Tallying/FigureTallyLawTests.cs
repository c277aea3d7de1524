using FsCheck;
using FsCheck.Fluent;
using TradeMission.Cli.Tallying;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Properties;
using TradeMission.Domain.Tests.Quantities;

namespace TradeMission.Cli.Tests.Tallying;

public class FigureTallyLawTests
{
    private static readonly Gen<AnnouncedAmount> Amounts =
        from bounds in BoundsGenerators.Any
        from currency in Gen.Elements(Currency.Usd, Currency.Krw, Currency.None)
        select new AnnouncedAmount(bounds, currency);

    // What a document may hold, in any order: an amount, a conversion, a date, a count, or nothing that could be read.
    private static readonly Gen<Action<FigureTallyBuilder>> Additions = Gen.OneOf(
        Amounts.Select<AnnouncedAmount, Action<FigureTallyBuilder>>(amount => tally => tally.AddAmount(amount, isConversion: false)),
        Amounts.Select<AnnouncedAmount, Action<FigureTallyBuilder>>(amount => tally => tally.AddAmount(amount, isConversion: true)),
        Gen.Elements(true, false).Select<bool, Action<FigureTallyBuilder>>(resolved => tally => tally.AddDate(resolved, agrees: !resolved)),
        Gen.Elements<Action<FigureTallyBuilder>>(tally => tally.AddDate(true, agrees: false), tally => tally.AddCount(), tally => tally.AddDocument(), tally => tally.AddUnreadable()));

    private static readonly Gen<Action<FigureTallyBuilder>[]> Lists = Additions.ListOf().Select(list => list.ToArray());

    [Fact]
    public void The_tally_of_two_lists_is_the_sum_of_their_tallies() => Law.Holds(
        Lists.Two(),
        pair => (Of(pair.Item1) + Of(pair.Item2)).Should().Be(Of([.. pair.Item1, .. pair.Item2])));

    [Fact]
    public void Adding_is_commutative() => Law.Holds(
        Lists.Two(),
        pair => (Of(pair.Item1) + Of(pair.Item2)).Should().Be(Of(pair.Item2) + Of(pair.Item1)));

    [Fact]
    public void Adding_is_associative() => Law.Holds(
        Lists.Three(),
        three =>
        {
            var (a, b, c) = (Of(three.Item1), Of(three.Item2), Of(three.Item3));
            (a + b + c).Should().Be(a + (b + c));
        });

    [Fact]
    public void Adding_nothing_changes_nothing() => Law.Holds(Lists, list => (Of(list) + FigureTally.Empty).Should().Be(Of(list)));

    [Fact]
    public void The_order_of_the_figures_does_not_matter() => Law.Holds(Lists, list => Bytes([.. list.Reverse()]).Should().Equal(Bytes(list)));

    [Fact]
    public void A_tally_survives_its_json() => Law.Holds(Lists, list => TallyJson.Read(Bytes(list)).Should().Be(Of(list)));

    private static byte[] Bytes(Action<FigureTallyBuilder>[] additions) => TallyJson.Write(Of(additions));

    private static FigureTally Of(Action<FigureTallyBuilder>[] additions)
    {
        FigureTallyBuilder builder = new();
        foreach (var add in additions)
        {
            add(builder);
        }

        return builder.Build();
    }
}
