using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Which currency the words at a number name.</summary>
internal static class CurrencyMeaning
{
    /// <summary>The currency of a side, if its words name just one, or the options say which is meant.</summary>
    internal static bool TryGet(in Side side, KoreanAmountOptions? options, out Currency currency)
    {
        if (side.Country != 0)
        {
            return TryCompose(side, out currency);
        }

        var candidates = Lexicon.Currencies(side.Currency);
        if (candidates.Length == 1)
        {
            currency = Currency.OfIndex(candidates[0]);
            return true;
        }

        foreach (var meant in options is null ? default : options.AmbiguousCurrencies.AsSpan())
        {
            if (candidates.Contains(meant.Index))
            {
                currency = meant;
                return true;
            }
        }

        currency = Currency.None;
        return false;
    }

    /// <summary>Whether two currency words cannot mean the same: 미화 3억 엔.</summary>
    internal static bool Contradict(int left, int right)
    {
        foreach (ushort candidate in Lexicon.Currencies(left))
        {
            if (Lexicon.Named(right).Contains(candidate) || Lexicon.Currencies(right).Contains(candidate))
            {
                return false;
            }
        }

        return true;
    }

    // 홍콩 달러: the currency of the country that the word can name; the first, which is the one in use longest.
    private static bool TryCompose(in Side side, out Currency currency)
    {
        var named = Lexicon.Named(side.Currency);
        foreach (ushort own in Lexicon.Currencies(side.Country))
        {
            if (named.Contains(own))
            {
                currency = Currency.OfIndex(own);
                return true;
            }
        }

        currency = Currency.None;
        return false;
    }
}
