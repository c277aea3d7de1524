using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Korean;

/// <summary>How a number is written in Korean.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<KoreanNumeralStyle>>]
public enum KoreanNumeralStyle
{
    /// <summary>As in newspapers: "1억 2천만", "316만 7천", "1234만 5678".</summary>
    Mixed = 0,

    /// <summary>With commas inside the groups: "1억 2,000만".</summary>
    Grouped,

    /// <summary>In hangul, 일 before a unit elided: "일억 이천만", "천백만". A leading 일 stays before 억 and larger units.</summary>
    Hangul,

    /// <summary>In hangul as on contracts, 일 never elided and nothing parted: "일억이천만", "일천일백만".</summary>
    Legal,

    /// <summary>In hanja: "一億二千萬".</summary>
    Hanja,

    /// <summary>In the hanja used on contracts, which cannot be altered by a stroke: "壹億貳仟萬".</summary>
    LegalHanja,
}
