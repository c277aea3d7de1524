using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Aggregation;

/// <summary>From what to what an attainment leads.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<AttainmentStep>>]
public enum AttainmentStep
{
    /// <summary>목표 → 실적: from the target to contracts and commitments together.</summary>
    TargetToResult = 0,

    /// <summary>상담 → 계약추진.</summary>
    ConsultationToExpected,

    /// <summary>계약추진 → 계약.</summary>
    ExpectedToContract,

    /// <summary>상담 → 계약.</summary>
    ConsultationToContract,
}
