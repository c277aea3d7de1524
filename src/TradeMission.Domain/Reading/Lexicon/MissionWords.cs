using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>What missions are called.</summary>
internal static class MissionWords
{
    /// <summary>The words for a mission and the kind each names; the last word of a name decides.</summary>
    internal static readonly Cues<MissionKind> Table = new(
        (MissionKind.TradeDelegation, ["통상사절단", "무역사절단", "수출사절단", "통상단", "무역단", "통상대표단", "무역대표단", "통상·무역사절단", "수출무역사절단"]),
        (MissionKind.TradePromotion, ["통상촉진단", "무역촉진단", "수출촉진단", "융합무역촉진단", "판로개척단", "수출촉진사절단", "통상 촉진단"]),
        (MissionKind.MarketDevelopment, ["시장개척단", "해외시장개척단", "해외개척단", "수출개척단", "수출시장개척단", "무역개척단", "개척사절단", "시장 개척단"]),
        (MissionKind.EconomicDelegation, ["경제사절단", "경제협력단", "경제협력사절단", "경제대표단", "비즈니스사절단", "경제교류단"]),
        (MissionKind.InvestmentPromotion, ["투자유치단", "투자유치사절단", "투자사절단", "투자대표단", "투자유치대표단"]),
        (MissionKind.BuyingMission, ["구매사절단", "구매단", "구매상담회", "수출구매상담회", "바이어사절단"]),
        (MissionKind.ExportConsultation, ["수출상담회", "무역상담회", "화상상담회", "온라인상담회", "비즈니스상담회", "바이어상담회", "상담회"]),
        (MissionKind.Other, ["사절단", "개척단", "촉진단", "유치단", "대표단", "방문단", "파견단"]));

    /// <summary>What is said of sending one.</summary>
    internal static readonly string[] Dispatches =
        ["파견", "보내", "보낸", "내보낸", "꾸려", "꾸린", "구성", "운영", "이끌", "다녀", "방문", "돌며", "돌아", "찾아", "출국", "떠나", "떠난", "나서", "개최", "열었", "열린", "열고", "연 ", "마련"];
}
