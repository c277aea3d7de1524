using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Reading;

/// <summary>Which of an announcement's own sums is checked.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<CheckKind>>]
public enum CheckKind
{
    /// <summary>The parts against their stated total: 325만 + 675만 = 1000만.</summary>
    PartsToTotal = 0,

    /// <summary>The target and the excess against the result: 150만 + 850만 = 1000만.</summary>
    TargetPlusExcess,

    /// <summary>The numbers by place, or of other parts, against their stated total: 41건 + 33건 + 28건 = 102건.</summary>
    CountsByPlace,

    /// <summary>The length of stay against the dates: 5박7일, 24 to 30 March.</summary>
    DaysToDates,

    /// <summary>An amount against what the text converts it to: 412만 달러(약 54억 원).</summary>
    Conversion,
}
