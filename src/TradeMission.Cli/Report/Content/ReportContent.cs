using NodaTime;
using TradeMission.Cli.Output;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Cli.Report.Content;

/// <summary>Everything that a report shows.</summary>
/// <param name="Announcements">The texts, in the order in which they were given.</param>
/// <param name="Cards">The missions in the order in which they are shown, with the text beside which each stands; null for one
/// without a text.</param>
/// <param name="Ledger">What the missions add up to.</param>
/// <param name="Reference">The day that relative dates count from, where one was given.</param>
internal sealed record ReportContent(
    IReadOnlyList<Announcement> Announcements,
    IReadOnlyList<(Card Card, Announcement? Text)> Cards,
    Ledger Ledger,
    LocalDate? Reference)
{
    /// <summary>The cards that stand beside a text, or beside none.</summary>
    internal IEnumerable<Card> CardsOf(Announcement? text) => Cards.Where(card => card.Text == text).Select(card => card.Card);

    /// <summary>All agreements and achievements.</summary>
    internal IEnumerable<(Card Card, CardOutcome Outcome)> Outcomes() =>
        Cards.SelectMany(card => card.Card.Outcomes.Select(outcome => (card.Card, outcome)));

    /// <summary>The figures that a total takes in.</summary>
    internal IEnumerable<(Card Card, CardOutcome Outcome)> Summands(Basis basis, Currency currency) =>
        Outcomes().Where(figure => figure.Outcome.IsAdded
            && figure.Outcome.Outcome.TotalledUnder == basis
            && figure.Outcome.Outcome.Amount?.Currency == currency);

    /// <summary>The figures that a side of a step takes in, of the missions that tell both sides.</summary>
    internal IEnumerable<(Card Card, CardOutcome Outcome)> SummandsOf(Attainment step, IEnumerable<Basis> bases) =>
        bases.SelectMany(basis => Summands(basis, step.Currency))
            .Where(figure => figure.Card.Entry!.Summary.Attainments.Any(own => own.Step == step.Step && own.Currency == step.Currency));
}
