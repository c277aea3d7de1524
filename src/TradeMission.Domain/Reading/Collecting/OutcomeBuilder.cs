using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Makes the records of a mission of what was found.</summary>
internal static class OutcomeBuilder
{
    private const int MostSpans = 8;

    internal static bool IsAgreement(Finding fact) =>
        fact.Noun is { Agreement: not AgreementKind.Other } noun
        && fact.Role is FigureRole.Standalone or FigureRole.Part or FigureRole.Total
        && (noun.Agreement is not (AgreementKind.Contract or AgreementKind.Commitment) || fact.IsOfCompany || fact.IsPlanned || fact.Amount is null);

    internal static DraftFact<Agreement> Agreement(Finding fact)
    {
        var spans = Spans(fact);
        var agreement = new Agreement
        {
            Kind = fact.Noun!.Value.Agreement,
            Status = fact.IsPlanned ? AgreementStatus.Planned : AgreementStatus.Signed,
            Role = fact.Role,
            Subject = fact.Label,
            Country = Country(fact),
            Amount = fact.Amount,
            StatedConversion = fact.Conversion,
            Count = fact.Count,
            Parties = [.. fact.Parties.Select(party => new Organization { Name = party })],
            Evidence = Evidence(spans),
        };
        return DraftFact<Agreement>.Of(fact.Rule, agreement, [.. spans]);
    }

    internal static DraftFact<Achievement> Achievement(Finding fact)
    {
        var spans = Spans(fact);
        var achievement = new Achievement
        {
            Basis = fact.Role is FigureRole.Target ? Basis.Target : fact.Basis,
            Role = fact.Role,
            Subject = fact.Label,
            Country = Country(fact),
            Amount = fact.Amount,
            StatedConversion = fact.Conversion,
            Count = fact.Count,
            Evidence = Evidence(spans),
        };
        return DraftFact<Achievement>.Of(fact.Rule, achievement, [.. spans]);
    }

    internal static DraftFact<ContextFact> Context(Finding fact, string subject)
    {
        var spans = Spans(fact);
        return DraftFact<ContextFact>.Of(fact.Rule, new() { Subject = subject, Amount = fact.Amount, Evidence = Evidence(spans) }, [.. spans]);
    }

    private static CountryCode? Country(Finding fact) => CountryCode.TryParse(fact.Country, null, out var country) ? country : null;

    private static List<TextSpan> Spans(Finding fact) => [.. fact.Spans.Distinct().Take(MostSpans)];

    private static EquatableArray<Evidence> Evidence(List<TextSpan> spans) => [.. spans.Select(span => new Evidence(span.Start, span.Length))];
}
