using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Aggregation;

/// <summary>Everything by which a summary tells figures apart, in numbers.</summary>
internal readonly record struct SummaryCell
{
    internal int Sender { get; init; }

    internal int Sector { get; init; }

    internal CountryCode Country { get; init; }

    internal short Year { get; init; }

    internal Currency Currency { get; init; }

    /// <summary>The basis of amounts, the status of agreements.</summary>
    internal byte Class { get; init; }

    /// <summary>One more than the kind of agreement; 0 is none.</summary>
    internal byte KindPlusOne { get; init; }

    internal static SummaryCell Of(AmountEntry entry, NameTable names) =>
        Of(entry.Group, names).With(entry.Basis, entry.Kind, entry.Total.Currency);

    internal static SummaryCell Of(AgreementEntry entry, NameTable names) => Of(entry.Group, names).With(entry.Status, entry.Kind);

    internal SummaryCell With(int sector, CountryCode country) => this with { Sector = sector, Country = country };

    internal SummaryCell With(Basis basis, AgreementKind? kind, Currency currency) => this with
    {
        Class = (byte)basis,
        KindPlusOne = kind is { } known ? (byte)(known + 1) : (byte)0,
        Currency = currency,
    };

    internal SummaryCell With(AgreementStatus status, AgreementKind kind) => this with
    {
        Class = (byte)status,
        KindPlusOne = (byte)(kind + 1),
    };

    internal AmountEntry ToAmountEntry(NameTable names, AnnouncedTotal total) =>
        new((Basis)Class, KindPlusOne == 0 ? null : (AgreementKind)(KindPlusOne - 1), Group(names), total);

    internal AgreementEntry ToAgreementEntry(NameTable names, CountTotal count) =>
        new((AgreementStatus)Class, (AgreementKind)(KindPlusOne - 1), Group(names), count);

    private static SummaryCell Of(SummaryGroup group, NameTable names) => new()
    {
        Sender = names.IndexOf(group.Sender),
        Sector = names.IndexOf(group.Sector),
        Country = group.Country.GetValueOrDefault(),
        Year = (short)group.Year.GetValueOrDefault(),
    };

    private SummaryGroup Group(NameTable names) =>
        new(names[Sender]!, Country.IsNone ? null : Country, Year == 0 ? null : Year, names[Sector]);
}
