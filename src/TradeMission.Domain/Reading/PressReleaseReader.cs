using TradeMission.Domain.Calendar;
using TradeMission.Domain.Reading.Collecting;
using TradeMission.Domain.Reading.Layout;

namespace TradeMission.Domain.Reading;

/// <summary>Reads a Korean announcement of a trade mission.</summary>
/// <remarks>
/// Rules over the figures that <see cref="Korean.KoreanText"/> finds and tables of the words around them. The time is linear in
/// the length of the text, and no text is refused: what it does not say, the draft leaves open.
/// </remarks>
public static class PressReleaseReader
{
    /// <summary>Reads an announcement.</summary>
    /// <param name="text">The text as it was published, the page around it included.</param>
    /// <param name="options">What is known beside the text; null for nothing.</param>
    public static MissionDraft Read(string text, PressReleaseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var announcement = Announcement.Read(text, options?.PublicationDate);
        var kind = KindCollector.Collect(announcement);
        if (kind is null)
        {
            var blank = new MissionDraft(text);
            return blank with { Open = [.. OpenPoints(blank, [])] };
        }

        var sender = SenderCollector.Collect(announcement, options?.Sender);
        var missionKind = kind.Value;
        var period = PeriodCollector.Collect(announcement, missionKind);
        var facts = Facts(announcement, period?.Value ?? default);
        var draft = new MissionDraft(text)
        {
            Kind = kind,
            Name = NameCollector.Collect(announcement, kind),
            Sender = sender,
            Head = HeadCollector.Collect(announcement, sender),
            Period = period,
            CompanyCount = ParticipantCollector.CompaniesOf(announcement, missionKind),
            PeopleCount = ParticipantCollector.PeopleOf(announcement, missionKind),
            Stops = [.. StopCollector.Collect(announcement, missionKind)],
            Agreements = [.. facts.Where(fact => fact.IsResult && OutcomeBuilder.IsAgreement(fact)).Select(OutcomeBuilder.Agreement)],
            Achievements = [.. facts.Where(fact => fact.IsResult && !OutcomeBuilder.IsAgreement(fact)).Select(OutcomeBuilder.Achievement)],
            Context = [.. facts.Where(fact => fact.IsContext && fact.Amount is not null).Select(fact => OutcomeBuilder.Context(fact, ContextSubject.Of(announcement, fact)))],
        };
        return draft with { Open = [.. OpenPoints(draft, facts)] };
    }

    private static List<Finding> Facts(Announcement announcement, MissionPeriod period)
    {
        var findings = FindingReader.Read(announcement);
        LoneAgreements.Add(announcement, findings);
        FindingRules.Apply(announcement, findings, period);
        var facts = MentionMerger.Merge(findings);
        PartRules.Apply(announcement, facts);
        return facts;
    }

    private static IEnumerable<OpenPoint> OpenPoints(MissionDraft draft, List<Finding> facts)
    {
        (object? Fact, OpenPoint Point)[] members =
        [
            (draft.Kind, new("kind", "no word for a mission was found", IsRequired: true)),
            (draft.Name, new("name", "no word for a mission was found", IsRequired: true)),
            (draft.Sender, new("delegation.sender", "no local government or agency stands out as the one who sends", IsRequired: true)),
            (draft.Head, new("delegation.head", "nobody is said to lead it")),
            (draft.Period, new("period", "no period is told of it")),
            (draft.CompanyCount, new("delegation.companyCount", "no number of companies is told of it")),
            (draft.PeopleCount, new("delegation.peopleCount", "no number of people is told of it")),
        ];
        return members.Where(member => member.Fact is null).Select(member => member.Point)
            .Concat(facts.Where(fact => fact.OpenReason is not null).Select(fact => new OpenPoint(fact.Amount is null ? "agreements" : "achievements", fact.OpenReason!, Span: fact.Spans[0])));
    }
}
