using System.Text.Json.Serialization;
using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Json;

/// <summary>What the JSON serializer knows of the records, made at compile time.</summary>
/// <remarks>What lists hold is named one by one, because their converter hides it from the generator.</remarks>
[JsonSerializable(typeof(Mission))]
[JsonSerializable(typeof(EquatableArray<Mission>))]
[JsonSerializable(typeof(EquatableArray<ExchangeRate>))]
[JsonSerializable(typeof(Mission[]))]
[JsonSerializable(typeof(List<Mission>))]
[JsonSerializable(typeof(IEnumerable<Mission>))]
[JsonSerializable(typeof(IReadOnlyList<Mission>))]
[JsonSerializable(typeof(AmountMatch[]))]
[JsonSerializable(typeof(List<AmountMatch>))]
[JsonSerializable(typeof(DateMatch[]))]
[JsonSerializable(typeof(List<DateMatch>))]
[JsonSerializable(typeof(CountMatch[]))]
[JsonSerializable(typeof(List<CountMatch>))]
[JsonSerializable(typeof(FigureMatch[]))]
[JsonSerializable(typeof(List<FigureMatch>))]
[JsonSerializable(typeof(AmountPhrase))]
[JsonSerializable(typeof(ParseResult<AnnouncedAmount>))]
[JsonSerializable(typeof(ParseResult<AnnouncedDate>))]
[JsonSerializable(typeof(ParseResult<AnnouncedCount>))]
[JsonSerializable(typeof(AnnouncedAmount))]
[JsonSerializable(typeof(AnnouncedDate))]
[JsonSerializable(typeof(AnnouncedCount))]
[JsonSerializable(typeof(MoneyBag))]
[JsonSerializable(typeof(ConvertedMoney))]
[JsonSerializable(typeof(ConvertedSummary))]
[JsonSerializable(typeof(GroupTotal<Basis>))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(DelegationMember))]
[JsonSerializable(typeof(Counterpart))]
[JsonSerializable(typeof(ItineraryStop))]
[JsonSerializable(typeof(Visit))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(Achievement))]
[JsonSerializable(typeof(FollowUp))]
[JsonSerializable(typeof(ContextFact))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(PartialDate))]
[JsonSerializable(typeof(MissionPeriod))]
[JsonSerializable(typeof(Stay))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(ExchangeRate))]
[JsonSerializable(typeof(MissionSummary))]
[JsonSerializable(typeof(AmountEntry))]
[JsonSerializable(typeof(AgreementEntry))]
[JsonSerializable(typeof(Attainment))]
[JsonSerializable(typeof(ExcessCheck))]
internal sealed partial class TradeMissionJsonContext : JsonSerializerContext;
