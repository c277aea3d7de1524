using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>An organization as the text names it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Organization : Fact
{
    /// <summary>The name in the text, "한국광융합산업진흥회".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>A second name in the text, mostly in the language of the country, "World-OKTA"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? OriginalName { get; init => field = Guard.OptionalText(value); }

    /// <summary>What kind of organization it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public OrganizationKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The country in which it is at home, or null.</summary>
    public CountryCode? Country { get; init => field = Figures.KnownCountry(value); }

    /// <summary>Where it is, "수원 고색 산업단지"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Place { get; init => field = Guard.OptionalText(value); }

    /// <summary>What it does or makes, "컴퓨터 복원제품 수출"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Business { get; init => field = Guard.OptionalText(value); }
}
