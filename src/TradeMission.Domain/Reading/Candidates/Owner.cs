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
    internal static bool IsOver(Claim total, IReadOnlyCollection<Claim> parts) => parts.All(part =>
        (total.Owner.Companies.Count == 0 || part.Owner.Companies.Count == 0 || part.Owner.Companies.Intersect(total.Owner.Companies).Any())
        && (parts.Count > 2 || IsOver(total.Owner.Place, part.Owner.Place)));

    // That two figures of other places add up to it is chance.
    private static bool IsOver(Entity? whole, Entity? part) => whole is null || part is null || part.Name == whole.Name
        || whole.Kind is EntityKind.Region || (whole.Kind is EntityKind.Country && part.Value == whole.Value);
}
