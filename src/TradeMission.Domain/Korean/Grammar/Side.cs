namespace TradeMission.Domain.Korean.Grammar;

/// <summary>One figure of one or two: a number with the unit at it. What the unit is worth is for Meaning to say.</summary>
internal struct Side
{
    // Nine times a figure must fit.
    private const decimal LargestSeveral = decimal.MaxValue / 9;

    // Below it decimal holds two more digits exactly.
    private const decimal LargestWithSubunits = 1_000_000_000_000_000_000_000m;

    internal Number Number;

    /// <summary>Its place in the text: from the currency before the number, or the number, to its currency, subunit or 정.</summary>
    internal int Start;
    internal int End;

    /// <summary>The first token behind it.</summary>
    internal int Next;

    /// <summary>The token directly behind the number and its 여: a currency, a country, a counter, or anything.</summary>
    internal int Unit;

    /// <summary>The row of a currency word behind the number; 0 without one.</summary>
    internal ushort After;

    /// <summary>The token of the currency word.</summary>
    internal int AfterToken;

    /// <summary>The row of a country before the currency word, be that behind the number or before it.</summary>
    internal ushort Country;

    /// <summary>The row of a currency before the number.</summary>
    internal ushort Before;

    /// <summary>여 stands behind the number.</summary>
    internal bool HasSome;

    /// <summary>The currency stands in a bracket: 3억(USD).</summary>
    internal bool IsBracketed;

    /// <summary>Power of ten of a factor behind the number: 6 in "$5M", 3 in "1,250(천불)", -2 of cents.</summary>
    internal sbyte Factor;

    /// <summary>Cents, 전: hundredths of the currency, fewer than a hundred.</summary>
    internal byte Subunits;

    /// <summary>Its parts say two things: "3억(4억)원".</summary>
    internal Fault Fault;

    /// <summary>A number of which nothing more is read yet.</summary>
    internal void StartAtNumber()
    {
        Start = Number.Start;
        End = Number.End;
        Next = Unit = Number.Next;
        After = Country = Before = 0;
        HasSome = IsBracketed = false;
        Factor = 0;
        Subunits = 0;
        Fault = default;
    }

    internal readonly bool HasCurrency => (Before | After) != 0;

    /// <summary>The row that names the currency.</summary>
    internal readonly ushort Currency => After != 0 ? After : Before;

    /// <summary>The value, times a power of ten that it shares with another side.</summary>
    internal readonly bool TryGetValue(int sharedPower, out decimal value)
    {
        if (!Number.TryGetValue(sharedPower + Factor, out value))
        {
            return false;
        }

        if (Subunits == 0)
        {
            return Number.Spread == 0 || Math.Abs(value) <= LargestSeveral;
        }

        if (Math.Abs(value) >= LargestWithSubunits)
        {
            return false;
        }

        value += (Number.IsNegative ? -Subunits : Subunits) / 100m;
        return true;
    }

    /// <summary>The most that the figure may be; the value unless the number is 수십, 몇백만, 두세.</summary>
    internal readonly bool TryGetMost(int sharedPower, out decimal value) =>
        Number.Spread == 0 ? TryGetValue(sharedPower, out value) : Number.TryGetMost(sharedPower + Factor, out value);
}
