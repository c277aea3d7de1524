using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>What kind of money a figure is; figures on different bases are never added unless asked.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<Basis>>]
public enum Basis
{
    /// <summary>Unknown, or of several bases at once ("실·약정계약 1000만 달러").</summary>
    Unspecified = 0,

    /// <summary>목표: what was aimed at.</summary>
    Target,

    /// <summary>상담, 수출상담액: what was talked about.</summary>
    Consultation,

    /// <summary>계약추진, 계약 예상: what is expected to be contracted.</summary>
    Expected,

    /// <summary>MOU, 양해각서, 업무협약, 의향서: what was agreed without being bound.</summary>
    MemorandumOfUnderstanding,

    /// <summary>약정, 약정계약: what was bound, the contract itself still to come.</summary>
    Commitment,

    /// <summary>계약, 실계약: what was contracted.</summary>
    Contract,
}
