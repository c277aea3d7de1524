using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What stands around one number: its currency, a factor, subunits. The number itself stays where it was read.</summary>
internal struct AmountSide
{
    // Nine times a figure must fit.
    private const decimal LargestSeveral = decimal.MaxValue / 9;

    // Below it decimal holds two more digits exactly.
    private const decimal LargestWithSubunits = 1_000_000_000_000_000_000_000m;

    private short before;
    private short after;

    /// <summary>A side of which nothing is known yet but its number.</summary>
    internal AmountSide(in Numeral number)
    {
        Start = number.Start;
        End = number.End;
    }

    /// <summary>Where the side starts: at the currency before the number, or at the number.</summary>
    internal int Start;

    /// <summary>Where it ends: behind the currency, the subunit or 정; behind the number without them.</summary>
    internal int End;

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

    /// <summary>Cents, 전: hundredths of the currency, fewer than a hundred.</summary>
    internal int Subunits;

    internal readonly bool HasCurrency => (before | after) != 0;

    internal readonly CurrencyWord? Word => After ?? Before;

    /// <summary>The value of the number with what stands around it, times a power of ten that it shares with another.</summary>
    internal readonly bool TryGetValue(in Numeral number, int sharedPower, out decimal value)
    {
        if (!number.TryGetValue(sharedPower + Factor, out value))
        {
            return false;
        }

        if (Subunits == 0)
        {
            return !number.IsSeveral || Math.Abs(value) <= LargestSeveral;
        }

        if (Math.Abs(value) >= LargestWithSubunits)
        {
            return false;
        }

        value += (number.IsNegative ? -Subunits : Subunits) / 100m;
        return true;
    }
}
