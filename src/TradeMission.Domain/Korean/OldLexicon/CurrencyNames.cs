using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>The word that each currency is written with: the first that names it alone, or its code.</summary>
internal static class CurrencyNames
{
    internal const int MaxLength = 24;

    private static readonly Dictionary<Currency, string> Names = CurrencyWords.AfterWords
        .Where(word => word.Candidates.Length == 1)
        .DistinctBy(word => word.Candidates[0])
        .ToDictionary(word => word.Candidates[0], word => word.Text);

    internal static string Of(Currency currency) => Names.TryGetValue(currency, out string? name) ? name : currency.Code;
}
