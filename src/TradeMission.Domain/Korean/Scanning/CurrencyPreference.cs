using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What a currency word that stands for several currencies means.</summary>
internal readonly struct CurrencyPreference(KoreanAmountOptions? options)
{
    internal bool TryChoose(CurrencyWord word, out Currency currency)
    {
        if (options is not null)
        {
            foreach (var meant in options.AmbiguousCurrencies)
            {
                if (word.Candidates.AsSpan().Contains(meant))
                {
                    currency = meant;
                    return true;
                }
            }
        }

        currency = Currency.None;
        return false;
    }
}
