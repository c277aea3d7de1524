using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds how many companies and people take part; buyers, visitors and guests are others.</summary>
internal sealed class ParticipantCollector(Announcement announcement, MissionKind kind)
{
    private const int LeastScore = 4;
    private const int Near = 4;

    private static readonly Cues<int> Around = new(
        (2, ["참가", "참여", "꾸려", "꾸린", "구성", "짜여", "이루어", "이뤄진", "동행", "함께", "파견", "보내", "보낸", "나와", "나가", "이끌", "데리고", "편성", "선발"]),
        (1, ["관내", "도내", "지역", "중소기업", "수출기업", "수출업체", "수출중소업체", "유망", "모두", "시내", "군내", "업체", "기업", "기업인"]),
        (-5, ["바이어", "신청", "방문객", "관람객", "구매단", "의원", "임원", "정책결정자", "전시회", "박람회", "일자리", "사용자", "회원", "직원", "통역", "구매자", "인구", "주민", "경쟁률", "현지기업", "협력사", "간담회", "설명회", "청중", "전문가"]),
        (-2, ["현지", "해외", "외국", "세계", "국내외", "경쟁"]));

    private static readonly Cues<bool> Companies = new((true, ["개사", "업체", "기업", "회사", "참가사", "스타트업", "사"]));

    internal static DraftFact<AnnouncedCount>? CompaniesOf(Announcement announcement, MissionKind kind) =>
        kind is MissionKind.BuyingMission ? null : new ParticipantCollector(announcement, kind).Collect(isPeople: false);

    internal static DraftFact<AnnouncedCount>? PeopleOf(Announcement announcement, MissionKind kind) => new ParticipantCollector(announcement, kind).Collect(isPeople: true);

    private DraftFact<AnnouncedCount>? Collect(bool isPeople)
    {
        DraftFact<AnnouncedCount>? best = null;
        int bestScore = LeastScore - 1;
        int order = 0;
        foreach (var sentence in announcement.Sentences)
        {
            order += sentence.IsHeading ? 0 : 1;
            for (int i = 0; i < sentence.Tokens.Length; i++)
            {
                if (sentence.Tokens[i].Kind is TokenKind.Count && announcement.Figures[sentence.Tokens[i].Figure].Count is var match && IsOf(sentence.Tokens, i, match.Count.Counter, isPeople))
                {
                    int score = Score(sentence, i, isPeople) + (order <= 5 ? 1 : 0);
                    (best, bestScore) = score > bestScore ? (DraftFact<AnnouncedCount>.Stated(match.Count, match.Span), score) : (best, bestScore);
                }
            }
        }

        return best;
    }

    // "중소기업 9곳" counts companies, "매장 9곳" does not.
    private bool IsOf(Token[] tokens, int i, string counter, bool isPeople) => isPeople
        ? counter is "명" or "인" or "사람"
        : Companies.IsIn(counter) || (counter is "곳" or "개소" or "개" && i > 0 && Companies.IsIn(announcement[tokens[i - 1]]));

    private int Score(Sentence sentence, int i, bool isPeople)
    {
        var tokens = sentence.Tokens;
        int score = (Situation.NamesMission(announcement, sentence) ? 2 : 0) - (tokens[i].Depth > 0 ? 1 : 0) - (tokens[i].IsQuoted ? 3 : 0);
        score -= Situation.IsEarlier(announcement, sentence) ? 5 : 0;
        score -= Situation.IsPlan(announcement, sentence) && !StatesMission(tokens, i) ? 3 : 0;
        bool isBuyers = kind is MissionKind.BuyingMission && isPeople;
        score += Situation.IsAtHome(kind) && !isPeople && announcement[sentence.Span].Contains("상담", StringComparison.Ordinal) ? 3 : 0;
        int first = i;
        while (first > 0 && i - first < Near && (tokens[first].Before & Gap.Comma) == 0)
        {
            first--;
        }

        for (int j = first; j < tokens.Length && j <= i + Near && (j <= i || (tokens[j].Before & Gap.Comma) == 0); j++)
        {
            if (j != i && tokens[j].Kind is TokenKind.Word && Around.TryFind(announcement[tokens[j]], out int worth, out _))
            {
                score += isBuyers && announcement[tokens[j]].StartsWith("바이어", StringComparison.Ordinal) ? 4 : worth;
            }
        }

        return score + (StatesMission(tokens, i) ? 3 : 0) - (isPeople && IsObject(tokens, i) ? 3 : 0);
    }

    // "투자유치단 11명이", "23명으로 구성", "21명으로 이루어"
    private bool StatesMission(Token[] tokens, int i)
    {
        bool isBehindMission = i > 0 && tokens[i].Before is Gap.Space && tokens[i - 1].Kind is TokenKind.Word && MissionWords.Table.IsIn(announcement[tokens[i - 1]]);
        bool isMakeUp = i + 1 < tokens.Length && tokens[i + 1].IsAttached && announcement[tokens[i + 1]] is "으로" or "로" && i + 2 < tokens.Length;
        return isBehindMission || isMakeUp;
    }

    private bool IsObject(Token[] tokens, int i) => i + 1 < tokens.Length && tokens[i + 1].IsAttached && announcement[tokens[i + 1]] is "에게" or "을" or "과" or "와" or "이상을";
}
