using System.Text.Json.Serialization;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Json;

/// <summary>What the JSON serializer knows of the records, made at compile time.</summary>
/// <remarks>What lists hold is named one by one, because their converter hides it from the generator.</remarks>
[JsonSerializable(typeof(Mission))]
[JsonSerializable(typeof(EquatableArray<Mission>))]
[JsonSerializable(typeof(EquatableArray<ExchangeRate>))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(Missions.Delegate))]
[JsonSerializable(typeof(Counterpart))]
[JsonSerializable(typeof(Stop))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Achievement))]
[JsonSerializable(typeof(FollowUp))]
[JsonSerializable(typeof(ContextFact))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(ExchangeRate))]
[JsonSerializable(typeof(MissionSummary))]
[JsonSerializable(typeof(AmountEntry))]
[JsonSerializable(typeof(AgreementEntry))]
[JsonSerializable(typeof(Attainment))]
[JsonSerializable(typeof(ExcessCheck))]
internal sealed partial class TradeMissionJsonContext : JsonSerializerContext;
