using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds what kind of mission is announced, by what it is called most.</summary>
internal static class KindCollector
{
    private const int HeadingWeight = 3;

    internal static DraftFact<MissionKind>? Collect(Announcement announcement)
    {
        Dictionary<MissionKind, (int Weight, TextSpan First)> votes = [];
        foreach (var sentence in announcement.Sentences)
        {
            bool isBeside = Situation.IsPlan(announcement, sentence) && !sentence.IsHeading;
            foreach (var token in sentence.Tokens)
            {
                if (token.Kind is TokenKind.Word && MissionWords.Table.TryFind(announcement[token], out var kind, out int start, out int end))
                {
                    int weight = sentence.IsHeading ? HeadingWeight : isBeside ? 1 : 2;
                    var (sum, first) = votes.GetValueOrDefault(kind, (0, new(token.Start + start, end - start)));
                    votes[kind] = (sum + weight, first);
                }
            }
        }

        // A delegation holds consultations and may meet buying missions; where one is named, it is the mission.
        var best = votes.OrderByDescending(vote => Rank(vote.Key)).ThenByDescending(vote => vote.Value.Weight).Select(vote => ((MissionKind Kind, TextSpan Span)?)(vote.Key, vote.Value.First)).FirstOrDefault();
        return best is { } found ? DraftFact<MissionKind>.Stated(found.Kind, found.Span) : null;
    }

    private static int Rank(MissionKind kind) => kind switch
    {
        MissionKind.Other => 0,
        MissionKind.ExportConsultation => 1,
        MissionKind.BuyingMission => 2,
        _ => 3,
    };
}
