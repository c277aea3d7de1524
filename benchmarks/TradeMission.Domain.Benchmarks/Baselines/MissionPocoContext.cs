using System.Text.Json;
using System.Text.Json.Serialization;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Benchmarks.Baselines;

/// <summary>System.Text.Json's generated code for <see cref="MissionPoco"/>, in the form of the library's documents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(CamelCase<MissionKind>),
        typeof(CamelCase<OrganizationKind>),
        typeof(CamelCase<DelegateRole>),
        typeof(CamelCase<FigureRole>),
        typeof(CamelCase<AgreementKind>),
        typeof(CamelCase<AgreementStatus>),
        typeof(CamelCase<Basis>),
        typeof(CamelCase<Qualifier>),
    ])]
[JsonSerializable(typeof(MissionPoco))]
internal sealed partial class MissionPocoContext : JsonSerializerContext;

internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
