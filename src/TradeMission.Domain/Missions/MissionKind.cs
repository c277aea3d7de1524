using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>What kind of mission is sent.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<MissionKind>>]
public enum MissionKind
{
    /// <summary>None of the others, or unknown.</summary>
    Other = 0,

    /// <summary>통상사절단: officials and companies who negotiate trade.</summary>
    TradeDelegation,

    /// <summary>무역촉진단, 통상촉진단: companies taken to buyers and fairs.</summary>
    TradePromotion,

    /// <summary>시장개척단: companies who open up a new market.</summary>
    MarketDevelopment,

    /// <summary>경제사절단: officials, often with companies, for economic ties in general.</summary>
    EconomicDelegation,

    /// <summary>수출상담회: buyers and exporters meet at one place.</summary>
    ExportConsultation,

    /// <summary>투자유치단: officials who win investors.</summary>
    InvestmentPromotion,

    /// <summary>구매사절단, 구매단: buyers who come.</summary>
    BuyingMission,
}
