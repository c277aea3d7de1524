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

    /// <summary>Whether a figure can be the sum of others: what is somebody's, or of one place, is no sum of what others have.</summary>
    internal static bool IsOver(Claim total, IReadOnlyCollection<Claim> parts) => total.Owner.Companies.Count == 0
        || parts.All(part => part.Owner.Companies.Count == 0 || part.Owner.Companies.Intersect(total.Owner.Companies).Any());
}
