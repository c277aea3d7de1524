using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>Reads sentences as those of a short announcement published on 7 April 2024.</summary>
internal static class Drafts
{
    private const string Lead = "나주시 무역사절단이 방콕을 다녀왔다. ";

    private static readonly PressReleaseOptions April2024 = new() { PublicationDate = new(2024, 4, 7) };

    internal static MissionDraft Of(string text) => PressReleaseReader.Read(text, April2024);

    internal static MissionDraft After(string sentences) => Of(Lead + sentences);

    /// <summary>The agreements and then the achievements that the sentences tell.</summary>
    internal static List<Outcome> OutcomesAfter(string sentences)
    {
        var draft = After(sentences);
        return [.. draft.Agreements.Select(fact => (Outcome)fact.Value), .. draft.Achievements.Select(fact => fact.Value)];
    }
}
