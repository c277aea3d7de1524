using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading;

/// <summary>Something that a draft leaves open.</summary>
/// <param name="Member">The member of the mission that it would fill, in camelCase: "sender", "period.stay", "achievements".</param>
/// <param name="Reason">Why it is open.</param>
/// <param name="IsRequired">Whether the draft is no mission without it.</param>
/// <param name="Span">The words that could not be decided; null where the text has none.</param>
/// <param name="Alternatives">What it may be, the likeliest first; empty where nothing is known.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OpenPoint(string Member, string Reason, bool IsRequired = false, TextSpan? Span = null,
    EquatableArray<string> Alternatives = default)
{
    /// <summary>What no mission can be without.</summary>
    internal static EquatableArray<OpenPoint> Required { get; } =
    [
        new("kind", "no word for a mission was found", IsRequired: true),
        new("name", "no word for a mission was found", IsRequired: true),
        new("delegation.sender", "nobody stands out as the one who sends", IsRequired: true),
    ];

    /// <summary>What a draft lacks, the required first.</summary>
    internal static IEnumerable<OpenPoint> Missing(MissionDraft draft)
    {
        (object? Fact, OpenPoint Point)[] members =
        [
            (draft.Kind, Required[0]),
            (draft.Name, Required[1]),
            (draft.Sender, Required[2]),
            (draft.Head, new("delegation.head", "nobody is said to lead it")),
            (draft.Period?.Value is { Start: null, End: null } ? null : draft.Period, new("period", "no period is told of it")),
            (draft.CompanyCount, new("delegation.companyCount", "no number of companies is told of it")),
            (draft.PeopleCount, new("delegation.peopleCount", "no number of people is told of it")),
        ];
        return members.Where(member => member.Fact is null).Select(member => member.Point);
    }
}
