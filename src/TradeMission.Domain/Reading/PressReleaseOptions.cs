using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Reading;

/// <summary>What is known of an announcement beside its text.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PressReleaseOptions
{
    /// <summary>The day of publication, against which "지난달", "지난해" and a day without its month are read; null leaves them open.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? PublicationDate { get; init; }

    /// <summary>Who sends the mission, "구미시"; null to read it from the text.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Sender { get; init => field = Guard.OptionalText(value); }
}
