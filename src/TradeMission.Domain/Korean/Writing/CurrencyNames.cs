using TradeMission.Domain.Korean.Lexicon;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>The word that each currency is written with: the first that names it alone, or its code.</summary>
internal static class CurrencyNames
{
    internal const int MaxLength = 24;

    private static readonly Dictionary<Currency, string> Names = CurrencyWords.AfterWords
        .Where(word => word.Candidates.Length == 1)
        .DistinctBy(word => word.Candidates[0])
        .ToDictionary(word => word.Candidates[0], word => word.Text);

    internal static string Of(Currency currency) => Names.TryGetValue(currency, out string? name) ? name : currency.Code;

    /// <summary>Whether a name is parted from its number by a space: in running text, and where it has a space itself or is a code.</summary>
    internal static bool IsParted(string name, KoreanNumeralStyle style) =>
        style is KoreanNumeralStyle.Mixed or KoreanNumeralStyle.Grouped or KoreanNumeralStyle.Hangul || name.Contains(' ') || char.IsAsciiLetter(name[0]);
}
