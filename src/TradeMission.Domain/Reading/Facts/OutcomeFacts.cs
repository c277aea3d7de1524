using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>The agreements, achievements and facts beside the mission that the chosen claims are.</summary>
internal sealed class OutcomeFacts
{
    private const int Sure = 11;
    private readonly Page page;
    private readonly HashSet<Agreement> besides = [];

    private OutcomeFacts(Page page) => this.page = page;

    internal List<DraftFact<Agreement>> Agreements { get; } = [];

    internal List<DraftFact<Achievement>> Achievements { get; } = [];

    internal List<DraftFact<ContextFact>> Context { get; } = [];

    internal List<OpenPoint> Open { get; } = [];

    internal static OutcomeFacts Of(Page page, IReadOnlyList<Claim> claims)
    {
        var facts = new OutcomeFacts(page);
        foreach (var claim in claims)
        {
            facts.Add(claim);
        }

        return facts;
    }

    /// <summary>Adds agreements without figures; where a number of them is told, they are among those.</summary>
    internal void AddLone(IEnumerable<DraftFact<Agreement>> lone)
    {
        var named = lone.ToList();
        int over = Agreements.FindIndex(fact => !besides.Contains(fact.Value)
            && fact.Value is { Amount: null, Role: FigureRole.Standalone, Count.Lower: > 1 } counted
            && named.Exists(one => one.Value.Basis == counted.Basis));
        if (over >= 0)
        {
            var counted = Agreements[over].Value with { Role = FigureRole.Total };
            Agreements[over] = Agreements[over] with { Value = counted };
            named = named.ConvertAll(fact => fact.Value.Basis == counted.Basis
                ? fact with { Value = fact.Value with { Role = FigureRole.Part } } : fact);
        }

        Agreements.AddRange(named);
    }

    private void Add(Claim claim)
    {
        // The amount comes first and its number second; checks point to them.
        var figures = claim.Figures.OrderBy(figure => figure.Kind is EntityKind.Amount
            && figure.Figure.Amount.ConversionOf is null ? 0 : 1).ToList();
        var number = figures.Find(figure => figure.Kind is EntityKind.Count);
        List<Entity> ordered = claim.Amount is null || number is null ? figures : [figures[0], number, .. figures.Skip(1)];
        EquatableArray<TextSpan> spans = [.. ordered.Select(figure => page.SpanOf(figure.Start, figure.End)).Distinct()];
        if (claim.Event is MissionEvent.Other || claim.Basis.Name is "context" || (claim.Event is MissionEvent.Earlier
            && (claim.Amount is null || !claim.Basis.IsKnown)))
        {
            AddContext(claim, spans);
            return;
        }

        if (!claim.Basis.IsKnown)
        {
            if (!claim.Told.IsTitle)
            {
                Open.Add(new(claim.Amount is null
                    ? "agreements" : "achievements", "nothing beside the figure says what it is", Span: spans[0],
                    Alternatives: claim.Amount is null ? default : ["consultation", "contract"]));
            }

            return;
        }

        string rule = claim.RoleRule ?? claim.Basis.Rule;
        var certainty = claim.RoleRule is not (null or "earlierEvent" or "sumHolds" or "partOfSum")
            || claim.Basis.Score < Sure || claim.IsSpoken ? Certainty.Inferred : Certainty.Stated;
        bool isPlanned = claim.Mood is not Mood.Done;
        var kind = Bases.KindOf(claim.Basis.Name);
        bool isAgreement = kind is not null && claim.Role is not (FigureRole.Target or FigureRole.Forecast or FigureRole.Excess)
            && (kind is not (AgreementKind.Contract or AgreementKind.Commitment) || claim.Owner.Companies.Count > 0);
        if (isAgreement)
        {
            var status = isPlanned ? AgreementStatus.Planned : AgreementStatus.Signed;
            var agreement = Filled(new Agreement { Kind = kind!.Value, Status = status }, claim, spans);
            if (claim.IsBesides)
            {
                besides.Add(agreement);
            }

            Agreements.Add(new(agreement, spans, certainty, Reason.Of(rule)));
            return;
        }

        var basis = isPlanned && kind is not null ? Basis.Expected : Bases.Of(claim.Basis.Name);
        Achievements.Add(new(Filled(new Achievement { Basis = basis }, claim, spans), spans, certainty, Reason.Of(rule)));
    }

    private static T Filled<T>(T fact, Claim claim, EquatableArray<TextSpan> spans)
        where T : Outcome
    {
        bool isCounted = claim.Event is MissionEvent.This && claim.Count is { } number && IsWhole(number.Lower) && IsWhole(number.Upper);
        return fact with
        {
            Role = claim.Role,
            // How far a target was exceeded is no bound, and neither is the target in "목표 300만 달러를 넘는".
            Amount = claim.Amount is { Lower: { } exact } amount && (claim.Basis.IsExcess
                || (claim.Role is FigureRole.Target && amount.Qualifier is Quantities.Qualifier.MoreThan))
                ? amount with { Bounds = Quantities.Bounds.Exactly(exact) } : claim.Amount,
            StatedConversion = claim.Conversion,
            Count = isCounted ? claim.Count : null,
            Subject = claim.Owner.Place?.Name,
            Country = claim.Owner.Place is { Value.Length: 2 } place && CountryCode.TryParse(place.Value, null, out var code) ? code : null,
            Parties = [.. claim.Owner.Companies.Select(name => new Organization { Name = name, Kind = OrganizationKind.Company })],
            Evidence = [.. spans.Select(span => new Evidence(span.Start, span.Length))],
        };
    }

    private static bool IsWhole(decimal? side) => side is null || decimal.IsInteger(side.Value);

    private void AddContext(Claim claim, EquatableArray<TextSpan> spans)
    {
        string subject = claim.Told.Passage.Sentence.Chunks[Math.Max(0, claim.Told.Entities[claim.Index].Chunk - 1)].Text;
        var fact = new ContextFact
        {
            Subject = subject,
            Amount = claim.Amount,
            Count = claim.Amount is null ? claim.Count : null,
            Evidence = [.. spans.Select(span => new Evidence(span.Start, span.Length))],
        };
        Context.Add(new(fact,
            spans, Certainty.Stated, Reason.Of(claim.Event is MissionEvent.Earlier ? "earlierEvent" : "nounBefore")));
    }
}
