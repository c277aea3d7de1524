using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>What a delegate is in the delegation.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<DelegateRole>>]
public enum DelegateRole
{
    /// <summary>A member, no more is told.</summary>
    Member = 0,

    /// <summary>단장: who leads the delegation.</summary>
    Head,

    /// <summary>An official of the sender.</summary>
    Official,

    /// <summary>Someone who stands for a company that takes part.</summary>
    Executive,

    /// <summary>Someone who speaks for the sender; the text does not tell whether they travel.</summary>
    Spokesperson,
}
