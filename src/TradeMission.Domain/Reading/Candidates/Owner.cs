using TradeMission.Domain.Reading.Entities;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Whose a figure is: a place, and companies on both sides.</summary>
internal sealed record Owner(Entity? Place, IReadOnlyList<string> Companies)
{
    /// <summary>Nobody's.</summary>
    internal static Owner Nobody { get; } = new(null, []);

    /// <summary>Whether it is somebody's.</summary>
    internal bool IsSomebody => Place is not null || Companies.Count > 0;

    /// <summary>One text for each owner.</summary>
    internal string Key => string.Join('|', Companies) + "@" + Place?.Name;
}
