using System.Globalization;
using TradeMission.Cli.Output;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report.Content;

/// <summary>Makes the parts that the cards of drafts and of records have in common.</summary>
/// <param name="labels">The language.</param>
/// <param name="places">Where the words are.</param>
/// <param name="id">The id of the card.</param>
/// <param name="entry">What the totals take of the mission, or null.</param>
internal sealed class CardBuilder(Labels labels, Places places, string id, LedgerEntry? entry)
{
    private readonly List<CardFact> facts = [];
    private readonly List<CardOutcome> outcomes = [];
    private readonly List<CardFact> beside = [];

    internal string Id => id;

    internal LedgerEntry? Entry => entry;

    internal Labels Labels => labels;

    internal IReadOnlyList<CardFact> Facts => facts;

    internal IReadOnlyList<CardOutcome> Outcomes => outcomes;

    internal IReadOnlyList<CardFact> Beside => beside;

    /// <summary>Adds a line of one value.</summary>
    internal void Add(
        string member, string text, IEnumerable<Evidence> evidence, Func<Mark, bool> isWanted, bool isOfText = true, string? rule = null)
    {
        var mark = places.Find(evidence, isWanted);
        if (mark?.Figure is not null && isWanted(mark))
        {
            mark.AddUse(labels.Of(member));
        }

        facts.Add(new(labels.Of(member), [new(text, mark?.Id, isOfText)], rule));
    }

    /// <summary>Adds a line of several values, if there are any.</summary>
    internal void AddAll<T>(string member, IEnumerable<T> all, Func<T, string> text)
        where T : Fact
    {
        List<CardValue> values = [.. all.Select(fact => new CardValue(text(fact), places.Find(fact.Evidence, IsWord)?.Id, IsOfText: true))];
        if (values.Count > 0)
        {
            facts.Add(new(labels.Of(member), values));
        }
    }

    internal void Add(Outcome outcome, string? rule)
    {
        bool isAdded = entry?.Adds(outcome) ?? false;
        string? amount = places.Find(
            outcome.Evidence,
            mark => mark.IsOf(FigureKinds.Amount) && mark.Says(outcome, isConversion: false))?.Id;
        string? count = places.Find(outcome.Evidence, mark => mark.IsOf(FigureKinds.Count) && mark.Says(outcome))?.Id;
        outcomes.Add(new(string.Create(CultureInfo.InvariantCulture, $"{id}-{outcomes.Count + 1}"), outcome, amount, count, isAdded, rule));
        string role = outcome.Role is FigureRole.Standalone ? "" : $" · {labels.Of(outcome.Role)}";
        string use = outcome.Amount is null || entry is null ? "" : $" — {(isAdded ? labels.Added : labels.ReasonAgainst(outcome))}";
        places.AddUse(outcome, $"{labels.Of(outcome)}{role}{use}");
    }

    internal void Add(ContextFact fact)
    {
        string? told = fact.Amount is { } amount ? labels.Of(amount) : fact.Count is { } count ? labels.Of(count) : null;
        if (told is not null)
        {
            var mark = places.Find(fact.Evidence, mark => IsSaid(mark, fact.Amount, fact.Count));
            mark?.AddUse($"{labels.Beside} — {fact.Subject}");
            beside.Add(new(fact.Subject, [new(told, mark?.Id)]));
        }
    }

    internal List<CardCheck> Checks(IEnumerable<ReconciliationCheck> checks) =>
        [.. checks.Select(check => new CardCheck(check, places.Quotes(check.Evidence)))];

    internal List<CardOpenPoint> Open(IEnumerable<OpenPoint> points) =>
        [.. points.Select(point => new CardOpenPoint(point, point.Span is { } span ? QuoteOf(span) : null))];

    private CardValue? QuoteOf(TextSpan span) => places.Quotes([new(span.Start, span.Length)]).Cast<CardValue?>().FirstOrDefault();

    /// <summary>Words that are no figure.</summary>
    internal static bool IsWord(Mark mark) => mark.Figure is null;

    /// <summary>A date.</summary>
    internal static bool IsDate(Mark mark) => mark.IsOf(FigureKinds.Date);

    /// <summary>Whether words are a number.</summary>
    internal static Func<Mark, bool> Is(AnnouncedCount count) => mark => IsSaid(mark, null, count);

    private static bool IsSaid(Mark mark, AnnouncedAmount? amount, AnnouncedCount? count) =>
        (mark.IsOf(FigureKinds.Amount) && mark.Figure!.Value.Amount.Amount == amount)
        || (mark.IsOf(FigureKinds.Count) && mark.Figure!.Value.Count.Count == count);
}
