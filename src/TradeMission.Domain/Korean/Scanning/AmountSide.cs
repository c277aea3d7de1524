using TradeMission.Domain.Korean.Lexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>One number with the currency around it: an amount, or one side of a range.</summary>
internal struct AmountSide
{
    // Nine times a figure must fit.
    private const decimal LargestSeveral = decimal.MaxValue / 9;

    // Below it decimal holds two more digits exactly.
    private const decimal LargestWithSubunits = 1_000_000_000_000_000_000_000m;

    internal Numeral Number;

    /// <summary>Where the side starts: at the currency before the number, or at the number.</summary>
    internal int Start;

    /// <summary>Where it ends: behind the currency, the subunit or 정; behind the number without them.</summary>
    internal int End;

    private short before;
    private short after;

    internal CurrencyWord? Before
    {
        readonly get => CurrencyWords.Of(before);
        set => before = CurrencyWords.IdOf(value);
    }

    internal CurrencyWord? After
    {
        readonly get => CurrencyWords.Of(after);
        set => after = CurrencyWords.IdOf(value);
    }

    /// <summary>여 stands behind the number.</summary>
    internal bool HasSome;

    /// <summary>Power of ten of a factor behind the number: 6 in "$5M".</summary>
    internal int Factor;

    /// <summary>Cents, 전: hundredths of the currency.</summary>
    internal decimal Subunits;

    internal readonly bool HasCurrency => (before | after) != 0;

    internal readonly CurrencyWord? Word => After ?? Before;

    internal readonly bool IsApproximate => HasSome || Number.IsApproximate;

    internal readonly bool TryGetValue(int sharedPower, out decimal value)
    {
        if (!Number.TryGetValue(sharedPower + Factor, out value))
        {
            return false;
        }

        if (Subunits == 0)
        {
            return !Number.IsSeveral || Math.Abs(value) <= LargestSeveral;
        }

        if (Math.Abs(value) >= LargestWithSubunits)
        {
            return false;
        }

        value += Number.IsNegative ? -Subunits : Subunits;
        return true;
    }
}
