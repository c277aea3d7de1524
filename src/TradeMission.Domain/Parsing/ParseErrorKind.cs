using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>The rule that a phrase broke.</summary>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EnumJsonConverter<ParseErrorKind>>]
public enum ParseErrorKind
{
    /// <summary>No rule is broken.</summary>
    None = 0,

    /// <summary>There is nothing to read.</summary>
    Empty,

    /// <summary>The phrase is longer than a phrase may be.</summary>
    TooLong,

    /// <summary>No number stands where one is required.</summary>
    MissingNumber,

    /// <summary>Something stands here that no rule of the grammar allows at this place.</summary>
    UnexpectedText,

    /// <summary>A unit occurs twice, "1억 2억".</summary>
    RepeatedUnit,

    /// <summary>A larger unit follows a smaller one, "29억7,085억" or "만억".</summary>
    RisingUnit,

    /// <summary>The digits below a unit reach into it, "1억 20000만".</summary>
    PartTooLarge,

    /// <summary>Zero stands before a unit, "영억".</summary>
    ZeroBeforeUnit,

    /// <summary>Number words stand side by side without a unit, "일이삼".</summary>
    DigitString,

    /// <summary>Arabic digits and number words are mixed, "3만오천".</summary>
    MixedScripts,

    /// <summary>The commas group the digits neither by three nor by four.</summary>
    BadGrouping,

    /// <summary>The decimal point is misplaced or occurs twice, "1.2.3억".</summary>
    BadDecimalPoint,

    /// <summary>The value lies beyond the range of <see cref="decimal"/>.</summary>
    Overflow,

    /// <summary>The number has no currency, and none is implied.</summary>
    MissingCurrency,

    /// <summary>The currency word stands for several currencies; the error's detail lists them.</summary>
    AmbiguousCurrency,

    /// <summary>Two currencies, or two readings of one amount, contradict each other.</summary>
    Contradiction,

    /// <summary>One figure was asked for and the phrase has bounds, "1억원 이상" or "40~50억원".</summary>
    NotASingleValue,

    /// <summary>The lower figure of a range is not below the upper one.</summary>
    RangeNotRising,

    /// <summary>There is no such day, month or year in the calendar, "2월 30일".</summary>
    ImpossibleDate,

    /// <summary>The phrase says nothing of the kind asked for.</summary>
    NotRecognized,
}
