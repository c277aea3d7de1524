using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Korean;

/// <summary>How a date is written in Korean.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<KoreanDateStyle>>]
public enum KoreanDateStyle
{
    /// <summary>"2024년 4월 7일".</summary>
    Full = 0,

    /// <summary>"4월 7일"; to be read back it needs a reference date of the same year.</summary>
    MonthDay,

    /// <summary>"2024.4.7.", with a dot behind the day too, as 한글 맞춤법 (문장 부호, 마침표) has it.</summary>
    Dotted,

    /// <summary>"24.04.07"; only for the years 1950 to 2049.</summary>
    TwoDigitYear,

    /// <summary>"2024-04-07", ISO 8601.</summary>
    Iso,
}
