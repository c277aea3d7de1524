using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A document that the facts of a mission are taken from.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SourceDocument
{
    private const int Sha256Length = 64;

    /// <summary>Who published it, "광주일보".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Publisher { get; init => field = Guard.Text(value); }

    /// <summary>What it is about, or its title; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Title { get; init => field = Guard.OptionalText(value); }

    /// <summary>Who wrote it, or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Author { get; init => field = Guard.OptionalText(value); }

    /// <summary>When it was published, or null.</summary>
    public PartialDate? Date { get; init => field = Figures.KnownDate(value); }

    /// <summary>The name of the file that the places are counted in, or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? File { get; init => field = Guard.OptionalText(value); }

    /// <summary>The SHA-256 of that file in 64 lower-case hexadecimal digits, or null.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public string? Sha256
    {
        get;
        init => field = value is null || IsSha256(value)
            ? value
            : throw new ArgumentException("Sha256 must be 64 lower-case hexadecimal digits.", nameof(Sha256));
    }

    /// <summary>Where it can be found, an absolute URI; or null.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public string? Uri
    {
        get;
        init => field = value is null || IsUri(value) ? value : throw new ArgumentException("Uri must be an absolute URI.", nameof(Uri));
    }

    /// <summary>Whom it names for questions, or null.</summary>
    public PressContact? Contact { get; init; }

    private static bool IsSha256(string value) => value.Length == Sha256Length && value.All(char.IsAsciiHexDigitLower);

    private static bool IsUri(string value) => System.Uri.IsWellFormedUriString(value, UriKind.Absolute);
}
