using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>How far an agreement has come.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<AgreementStatus>>]
public enum AgreementStatus
{
    /// <summary>체결, 합의: signed, or concluded in the way that its kind is.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "A signature is meant, not a signed number.")]
    Signed = 0,

    /// <summary>추진, 예정, ~키로: meant to be concluded.</summary>
    Planned,
}
