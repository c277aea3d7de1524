using System.Text.Json.Serialization;
using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Aggregation;

/// <summary>What the figures of one entry of a summary have in common.</summary>
/// <param name="Sender">The name of the mission's sender.</param>
/// <param name="Country">
/// The country of the other side: the figure's own or, where it tells none, the one country that the mission visits; else null.
/// </param>
/// <param name="Year">The year of the mission, or null.</param>
/// <param name="Sector">The sector, or null.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal readonly record struct SummaryGroup(string Sender, CountryCode? Country, int? Year, string? Sector) : IComparable<SummaryGroup>
{
    /// <summary>The name of the mission's sender; empty in the default value.</summary>
    [JsonPropertyOrder(-1)]
    public string Sender
    {
        get => field ?? "";
        init => field = NullIfEmpty(value);
    } = NullIfEmpty(Sender);

    /// <summary>Orders by sender, country, year and sector; names by their code units, what is not known first.</summary>
    public int CompareTo(SummaryGroup other)
    {
        int order = string.CompareOrdinal(Sender, other.Sender);
        order = order != 0 ? order : Country.GetValueOrDefault().CompareTo(other.Country.GetValueOrDefault());
        order = order != 0 ? order : Year.GetValueOrDefault().CompareTo(other.Year.GetValueOrDefault());
        return order != 0 ? order : string.CompareOrdinal(Sector, other.Sector);
    }

    /// <summary>Whether <paramref name="left"/> sorts before.</summary>
    public static bool operator <(SummaryGroup left, SummaryGroup right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before or is equal.</summary>
    public static bool operator <=(SummaryGroup left, SummaryGroup right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after.</summary>
    public static bool operator >(SummaryGroup left, SummaryGroup right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after or is equal.</summary>
    public static bool operator >=(SummaryGroup left, SummaryGroup right) => left.CompareTo(right) >= 0;

    // The default value has null here, and equals a group whose sender is empty.
    private static string? NullIfEmpty(string? sender) => sender is "" ? null : sender;
}
