using FsCheck;
using FsCheck.Fluent;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Tests.Calendar;
using TradeMission.Domain.Tests.Quantities;

namespace TradeMission.Domain.Tests.Missions;

/// <summary>Missions that fill every member now and then, of few names and currencies, so that equal ones meet.</summary>
internal static class MissionGenerators
{
    private const int SourceCount = 2;

    private static readonly Gen<string> Texts =
        Gen.Elements("구미시", "수원시", "LED", "'인용' \"quoted\" <&>", "😀", " 줄\n바꿈\t", "\u0001\u2028\uFEFF", "\\u0041");

    private static readonly Gen<string?> OptionalTexts = Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text));

    private static readonly Gen<CountryCode?> Countries =
        Gen.Elements("US", "KR", "RO", "").Select(code => CountryCode.TryParse(code, null, out var country) ? country : (CountryCode?)null);

    private static readonly Gen<AnnouncedAmount?> Amounts =
        from bounds in BoundsGenerators.Any
        from currency in Gen.Elements(Currency.Usd, Currency.Krw, Currency.None)
        from isImplied in Gen.Elements(true, false)
        from isTold in Gen.Elements(true, true, false)
        select isTold && IsNotNegative(bounds) ? new AnnouncedAmount(bounds, currency, isImplied) : (AnnouncedAmount?)null;

    private static readonly Gen<AnnouncedCount?> Counts =
        from bounds in BoundsGenerators.Any
        from counter in Gen.Elements("명", "건", "")
        select IsNotNegative(bounds) && IsWhole(bounds) ? new AnnouncedCount(bounds, counter) : (AnnouncedCount?)null;

    private static readonly Gen<EquatableArray<Evidence>> Places = Few(
        from start in Gen.Choose(0, 99)
        from length in Gen.Choose(0, 9)
        from source in Gen.Choose(0, SourceCount - 1)
        select new Evidence(start, length, source));

    private static readonly Gen<PartialDate?> OptionalDates =
        CalendarGenerators.PartialDates.Select(date => date.IsUnknown ? (PartialDate?)null : date);

    private static readonly Gen<EquatableArray<Organization>> Organizations = Few(Organization());

    private static readonly Gen<SourceDocument> Sources =
        from publisher in Texts
        from title in OptionalTexts
        from author in OptionalTexts
        from date in OptionalDates
        from contact in Texts
        from place in Places
        select new SourceDocument
        {
            Publisher = publisher,
            Title = title,
            Author = author,
            Date = date,
            File = title,
            Sha256 = title is null ? null : new string('a', 64),
            Uri = author is null ? null : "http://www.gwangju.go.kr",
            Contact = new() { Name = contact, Phone = title, Evidence = place },
        };

    private static readonly Gen<Agreement> Agreements =
        from kind in One<AgreementKind>()
        from status in One<AgreementStatus>()
        from common in Achievement()
        select new Agreement
        {
            Kind = kind,
            Status = status,
            Subject = common.Subject,
            Sector = common.Sector,
            Parties = common.Parties,
            Country = common.Country,
            Date = common.Date,
            Role = common.Role,
            Amount = common.Amount,
            Count = common.Count,
            Evidence = common.Evidence,
        };

    private static readonly Gen<Visit> Visits =
        from subject in Texts
        from venue in OptionalTexts
        from period in CalendarGenerators.Periods
        from hosts in Organizations
        from person in OptionalTexts
        from count in Counts
        select new Visit
        {
            Subject = subject,
            Venue = venue,
            Period = period,
            Hosts = hosts,
            Counterparts = [new() { Name = person, Title = venue }],
            CounterpartCount = count,
            CompanyCount = count,
            Outcome = venue,
        };

    private static readonly Gen<ItineraryStop> Stops =
        from place in Texts
        from country in Countries
        from period in CalendarGenerators.Periods
        from visits in Few(Visits)
        from note in OptionalTexts
        select new ItineraryStop { Place = place, Country = country, Period = period, Purpose = note, Visits = visits, Note = note };

    private static readonly Gen<Delegation> Delegations =
        from sender in Organization()
        from organizations in Organizations
        from role in One<DelegateRole>()
        from head in OptionalTexts
        from count in Counts
        select new Delegation
        {
            Sender = sender,
            Organizers = organizations,
            Partners = organizations,
            Head = head is null ? null : new() { Name = head, Role = DelegateRole.Head },
            Delegates = [new() { OriginalName = head, Role = role, Organization = sender.Name }],
            Companies = organizations,
            CompanyCount = count,
            PeopleCount = count,
        };

    internal static readonly Gen<Mission> Any =
        from id in Texts
        from kind in One<MissionKind>()
        from delegation in Delegations
        from period in CalendarGenerators.Periods
        from stops in Few(Stops)
        from visits in Few(Visits)
        from agreements in Few(Agreements)
        from achievements in Few(Achievement())
        from figure in Amounts
        from place in Places
        from source in Sources
        select new Mission
        {
            Id = id,
            Name = id,
            Kind = kind,
            Delegation = delegation,
            Period = period,
            Itinerary = stops.IsEmpty ? null : new() { Region = id, Stops = stops, Visits = visits },
            Agreements = agreements,
            Achievements = achievements,
            FollowUps = [new() { Subject = id, Period = period, Participants = delegation.Companies, PeopleCount = delegation.PeopleCount }],
            Context = [new() { Subject = id, Amount = figure, Date = PartialDate.FromYear(2014) }],
            Evidence = place,
            Sources = [source, source],
        };

    private static Gen<Organization> Organization() =>
        from name in Texts
        from other in OptionalTexts
        from kind in One<OrganizationKind>()
        from country in Countries
        from place in Places
        select new Organization { Name = name, OriginalName = other, Kind = kind, Country = country, Place = other, Business = other, Evidence = place };

    private static Gen<Achievement> Achievement() =>
        from basis in One<Basis>()
        from role in One<FigureRole>()
        from texts in OptionalTexts.Two()
        from parties in Organizations
        from country in Countries
        from date in OptionalDates
        from amount in Amounts
        from count in Counts
        from place in Places
        select new Achievement
        {
            Basis = basis,
            Role = role,
            Subject = texts.Item1,
            Sector = texts.Item2,
            Parties = parties,
            Country = country,
            Date = date,
            Amount = amount,
            StatedConversion = amount,
            Count = count,
            Note = texts.Item1,
            Evidence = place,
        };

    private static Gen<T> One<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<EquatableArray<T>> Few<T>(Gen<T> items)
        where T : notnull =>
        from count in Gen.Choose(0, 2)
        from some in items.ArrayOf(count)
        select EquatableArray.Create<T>(some);

    private static bool IsNotNegative(Bounds bounds) => bounds.Lower.GetValueOrDefault() >= 0 && bounds.Upper.GetValueOrDefault() >= 0;

    private static bool IsWhole(Bounds bounds) =>
        decimal.IsInteger(bounds.Lower.GetValueOrDefault()) && decimal.IsInteger(bounds.Upper.GetValueOrDefault());
}
