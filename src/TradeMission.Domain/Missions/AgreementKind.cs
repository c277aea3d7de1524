using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>What kind of agreement the text says was made.</summary>
/// <remarks><see cref="Agreement.Basis"/> tells which total the amount of each kind belongs to.</remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<AgreementKind>>]
public enum AgreementKind
{
    /// <summary>None of the others, or unknown.</summary>
    Other = 0,

    /// <summary>MOU, 양해각서.</summary>
    MemorandumOfUnderstanding,

    /// <summary>업무협약, 협약: a memorandum by another name.</summary>
    BusinessAgreement,

    /// <summary>LOI, 의향서.</summary>
    LetterOfIntent,

    /// <summary>합의: an accord to work together or to take part in something, without a paper that the text names.</summary>
    Cooperation,

    /// <summary>자매결연, 우호협약.</summary>
    SisterCity,

    /// <summary>약정, 약정계약: bound to buy or sell, the contract itself still to come.</summary>
    Commitment,

    /// <summary>계약, 실계약, 본계약.</summary>
    Contract,
}
