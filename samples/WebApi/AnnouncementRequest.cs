using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Reading;

namespace WebApi;

/// <summary>An announcement as it is posted.</summary>
/// <param name="Text">The text as it was published.</param>
/// <param name="PublishedOn">The day of publication, "2024-04-07", against which "지난달" is read.</param>
/// <param name="Sender">Who sends the mission, where the text does not tell.</param>
internal sealed record AnnouncementRequest(
    string Text,
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? PublishedOn = null,
    string? Sender = null)
{
    internal PressReleaseOptions Options => new() { PublicationDate = PublishedOn, Sender = Sender };

    internal ProblemDetails? FindProblem() =>
        string.IsNullOrWhiteSpace(Text) ? Problems.Of("text", default, "a text that says something is required")
        : Sender is not null && string.IsNullOrWhiteSpace(Sender) ? Problems.Of("sender", default, "a sender must not be blank; leave it out to read it from the text")
        : null;
}
