using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>What each currency is written with: the word of <c>name.tsv</c>, which names it alone, or its code.</summary>
internal static class CurrencyNames
{
    /// <summary>The most characters of a name.</summary>
    internal const int MaxLength = 24;

    /// <summary>The word; the code of a currency that has none.</summary>
    internal static string Of(Currency currency) =>
        Lexicon.WrittenName(currency.Index) is { Length: > 0 } name ? name : currency.Code;

    /// <summary>Whether a name is parted from its number by a space: in running text, and where it has a space itself or is a
    /// code.</summary>
    internal static bool IsParted(string name, KoreanNumeralStyle style) =>
        style is KoreanNumeralStyle.Mixed or KoreanNumeralStyle.Grouped or KoreanNumeralStyle.Hangul
        || name.Contains(' ')
        || char.IsAsciiLetter(name[0]);
}
