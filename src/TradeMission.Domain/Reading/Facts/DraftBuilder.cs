using System.Collections.Immutable;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Choice;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Facts;

/// <summary>Makes the draft of what was chosen.</summary>
internal sealed class DraftBuilder
{
    private readonly Page page;
    private readonly ImmutableArray<Told> told;
    private readonly List<OpenPoint> open = [];

    private DraftBuilder(Page page, ImmutableArray<Told> told)
    {
        this.page = page;
        this.told = told;
    }

    internal static MissionDraft Build(string text, Page page, ImmutableArray<Told> told, string? given) =>
        new DraftBuilder(page, told).Build(text, given);

    private MissionDraft Build(string text, string? given)
    {
        var kind = Best("kind", KindCandidates.Read(told), value => value, value => value.ToString());
        if (kind is null)
        {
            return new MissionDraft(text) { PublicationDate = page.Published, Open = [.. OpenPoint.Required] };
        }

        bool isInvestment = kind.Value is MissionKind.InvestmentPromotion;
        bool isAtHome = kind.Value is MissionKind.ExportConsultation or MissionKind.BuyingMission && IsAtHome();
        var senders = SenderCandidates.Read(told);
        var sender = senders.Count > 0 ? senders[0].Value : null;
        var companies = CompanyNames.Read(told);
        var numbers = isInvestment ? [] : NumberCandidates.Read(told, "company", kind.Value is MissionKind.BuyingMission);
        var places = PlaceCandidates.Read(told, isAtHome);
        var claims = RoleChooser.Choose(Merger.Merge(Apart.ByPlace(ClaimReader.Read(told, companies), places)));
        places = isAtHome ? places : PlaceCandidates.WithOwners(places, claims);
        var outcomes = OutcomeFacts.Of(page, claims);
        outcomes.AddLone(LoneAgreements.Read(page, told, sender, claims, companies));
        var draft = new MissionDraft(text)
        {
            PublicationDate = page.Published,
            Kind = kind,
            Name = MissionName.Of(page, told),
            Sender = given is null
                ? Best("delegation.sender", senders, body => Organization(body) with { Name = FullName(body) }, body => body.Name)
                : new(new Organization { Name = given, Kind = OrganizationKind.LocalGovernment }, [], Certainty.Given,
                Reason.Of("senderGiven")),
            Head = Best("delegation.head", HeadCandidates.Read(told, sender), Head, person => person.Name),
            Period = Best("period", PeriodCandidates.Read(told), period => period, period =>
                $"{period.Start}/{period.End} {period.Stay}"),
            CompanyCount = Best("delegation.companyCount", numbers, count => count, count => count.Bounds.ToString()),
            CompanyParts = [.. numbers.Where(number => number.Rule is "partOfSum").Select(number =>
                Fact(number, number.Value, Certainty.Inferred))],
            PeopleCount = Best("delegation.peopleCount", NumberCandidates.Read(told, "people", kind.Value is MissionKind.BuyingMission),
                count => count, count => count.Bounds.ToString()),
            Stops = [.. places.Select(place => Fact(place, Stop(place.Value), Certainty.Stated))],
            Partners = [.. PartnerCandidates.Read(told, sender).Select(body => Fact(body, Organization(body.Value), Certainty.Stated))],
            Companies = [.. companies.Participants.Where(company => !isInvestment || company.Tail is CompanyNames.Joined).Select(company =>
                Fact(new Candidate<Entity>(company, 0, "listed", company.Start, company.End), new Organization { Name = company.Name,
                    Kind = OrganizationKind.Company }, Certainty.Stated))],
            Agreements = [.. outcomes.Agreements],
            Achievements = [.. outcomes.Achievements],
            Context = [.. outcomes.Context],
        };
        return draft with { Open = [.. OpenPoint.Missing(draft), .. open, .. outcomes.Open] };
    }

    // Buyers come to Korea unless somebody is sent to a place abroad or the event is held there.
    private bool IsAtHome() => !told.Any(sentence => sentence.Passage.Has(EntityKind.Mission)
        && sentence.Frames.Any(frame => IsAbroad(frame) && sentence.IsThis(Math.Max(0, frame.Clause.End - 1))));

    private static bool IsAbroad(Frames.Frame frame) => Array.Exists(frame.Entities.ToArray(), entity =>
        entity is { Kind: EntityKind.City or EntityKind.Country, Depth: 0, IsSpoken: false }
        && (frame.Name is "dispatch" or "travel" || (frame.Name is "hold" && entity.Case is Case.At)));

    // The strongest candidate; one that is hardly stronger than the next is inferred, and the next stands open beside it.
    private DraftFact<TFact>? Best<T, TFact>(string member, List<Candidate<T>> candidates, Func<T, TFact> fact, Func<T, string> words)
        where T : notnull
        where TFact : notnull
    {
        if (candidates.Count == 0)
        {
            return null;
        }

        bool isClose = candidates.Count > 1 && candidates[1].Score * 4 >= candidates[0].Score * 3;
        if (isClose)
        {
            open.Add(new(member, "another reading is nearly as likely", Span: page.SpanOf(candidates[1].Start, candidates[1].End),
                Alternatives: [.. candidates.Skip(1).Take(3).Select(other => words(other.Value))]));
        }

        return Fact(candidates[0], fact(candidates[0].Value), isClose
            || candidates[0].Rule is "traveller" or "titleBody" or "missionVerb" or "missionDeed" ? Certainty.Inferred : Certainty.Stated);
    }

    private DraftFact<TFact> Fact<T, TFact>(Candidate<T> candidate, TFact value, Certainty certainty)
        where TFact : notnull =>
        new(value is Fact ? (TFact)(object)Evident((Fact)(object)value, candidate.Start, candidate.End) : value,
            [page.SpanOf(candidate.Start, candidate.End)], certainty, Reason.Of(candidate.Rule));

    private Fact Evident(Fact fact, int start, int end)
    {
        var span = page.SpanOf(start, end);
        return fact with { Evidence = [new(span.Start, span.Length)] };
    }

    // 북구 is "광주시 북구" where the text says so.
    private string FullName(Entity body)
    {
        string? full = null;
        foreach (var sentence in told)
        {
            for (int i = 1; i < sentence.Entities.Length; i++)
            {
                if (body.Name.EndsWith('구') && sentence.Entities[i].Name == body.Name
                    && sentence.Entities[i - 1] is { Kind: EntityKind.Body or EntityKind.Town, Case: Case.None } parent)
                {
                    full = full is null || parent.Kind is EntityKind.Body ? $"{parent.Name} {body.Name}" : full;
                }
            }
        }

        return full ?? body.Name;
    }

    private static Organization Organization(Entity body) => new()
    {
        Name = body.Name,
        Kind = Words.Lexicon.Find(Words.WordClass.Government, body.Name) is not null ? OrganizationKind.LocalGovernment
            : body.Tail.Length > 2 && Enum.TryParse<OrganizationKind>(body.Tail, ignoreCase: true, out var kind) ? kind
            : OrganizationKind.Other,
    };

    private static DelegationMember Head(Entity person) => new()
    {
        Name = person.Name,
        Title = person.Value,
        Organization = person.Tail.Length > 0 ? person.Tail : null,
        Role = DelegateRole.Head,
    };

    private static ItineraryStop Stop(Entity place) =>
        new() { Place = place.Name, Country = CountryCode.TryParse(place.Value, null, out var code) ? code : null };
}
