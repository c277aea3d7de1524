using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>What a sentence is about: the mission itself, one before, one to come.</summary>
internal static class Situation
{
    private static readonly Cues<bool> Missions = new((true, ["사절단", "개척단", "촉진단", "유치단", "상담회", "대표단", "방문단", "구매단", "통상단", "무역단", "협력단"]));

    private static readonly Cues<bool> Plans = new((true, ["예정", "계획", "방침", "내년", "하반기", "오는", "앞으로", "향후", "하기로", "열기로", "보내기로", "다음"]));

    private static readonly Cues<bool> Earlier = new((true, ["지난해", "작년", "전년", "재작년", "앞서"]));

    internal static bool NamesMission(Announcement announcement, Sentence sentence) => Has(announcement, sentence, Missions);

    internal static bool IsPlan(Announcement announcement, Sentence sentence) => Has(announcement, sentence, Plans);

    internal static bool IsEarlier(Announcement announcement, Sentence sentence) => Has(announcement, sentence, Earlier);

    internal static bool Dispatches(Announcement announcement, Sentence sentence)
    {
        var text = announcement[sentence.Span];
        foreach (string verb in MissionWords.Dispatches)
        {
            if (text.Contains(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(Announcement announcement, Sentence sentence, Cues<bool> cues)
    {
        foreach (var token in sentence.Tokens)
        {
            if (cues.IsIn(announcement[token]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mission of this kind is held at home, with buyers who come.</summary>
    internal static bool IsAtHome(MissionKind kind) => kind is MissionKind.ExportConsultation or MissionKind.BuyingMission;
}
