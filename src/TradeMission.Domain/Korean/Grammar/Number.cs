using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>A number as it stands in a text: where, how much, and what about its form matters to its reading.</summary>
internal struct Number
{
    /// <summary>Its first token, and the first behind it; a 여 behind it is not part of it.</summary>
    internal int First;
    internal int Next;

    /// <summary>Its place in the text.</summary>
    internal int Start;
    internal int End;

    // Two halves and not one UInt128, which is copied as a vector and stalls where it was written by halves.
    private ulong low;
    private ulong high;

    /// <summary>How many digits of the mantissa stand behind the point.</summary>
    internal int Scale;

    internal bool IsNegative;

    /// <summary>여 stands inside the number.</summary>
    internal bool IsApproximate;

    /// <summary>It has a second, informal reading ("5억5천").</summary>
    internal bool IsAmbiguous;

    /// <summary>Its digits are words, or it has none.</summary>
    internal bool IsWords;

    /// <summary>It is a native numeral or ends with one: 두, 백스물여섯.</summary>
    internal bool IsNative;

    /// <summary>It has no digit of any kind: 천만.</summary>
    internal bool IsBareUnits;

    /// <summary>Digits behind a point as written; the scale loses them to a unit.</summary>
    internal bool HasPoint;

    /// <summary>Its digits are grouped by commas.</summary>
    internal bool HasComma;

    /// <summary>Number words follow each other without a unit, two neighbours: 이삼만. Money and counts have it, a plain number does
    /// not.</summary>
    internal bool IsPair;

    /// <summary>The place of the second of the two.</summary>
    internal TextSpan Neighbour;

    /// <summary>수 or 몇 stands in it: 2 to 9 of what follows.</summary>
    internal bool IsSeveral;

    /// <summary>What the most that it may be is above the value, in 10^<see cref="SpreadPower"/>: 7 for 수, 1 for 두세; 0 for a single
    /// number.</summary>
    internal byte Spread;
    internal byte SpreadPower;

    /// <summary>The power of ten of the first large unit (만 4, 억 8, 조 12 …); 0 without one.</summary>
    internal byte LargestUnit;

    /// <summary>The power of ten of the last unit of any kind; 0 where digits or nothing follow it.</summary>
    internal byte LastUnit;

    /// <summary>The power of ten of the units behind the first coefficient: 7 in "2천만", 8 in "8억 2천만".</summary>
    internal byte FirstUnits;

    /// <summary>Number of units.</summary>
    internal byte Units;

    /// <summary>Number of digits before the first unit or mark.</summary>
    internal byte FirstDigits;

    /// <summary>What stands below the last large unit, if that is 억 or larger: 8000 in "7억8천".</summary>
    internal ulong Tail;

    /// <summary>Where the number ends without the last part that a space parts from it ("$200만 12건"); 0 without one.</summary>
    internal int TailStart;

    /// <summary>Fewer than four digits end it behind a space: 3억 521.</summary>
    internal bool HasShortTail;

    /// <summary>Digits that are no part of the number stand behind it, parted by a space ("3억 2개사").</summary>
    internal bool IsCut;

    internal Fault Fault;

    internal readonly bool IsRead => Fault.IsNone;

    /// <summary>Whether the value is a whole number below 2^64, and which.</summary>
    internal readonly bool IsSmall => high == 0 && Scale == 0;

    internal readonly ulong SmallValue => low;

    internal readonly bool IsWhole => Scale == 0;

    internal void SetMantissa(ulong upper, ulong lower) => (high, low) = (upper, lower);

    internal void AddToMantissa(ulong times, ulong value) => low += times * value;

    /// <summary>Whether both are the same value.</summary>
    internal readonly bool Equals(in Number other) => high == other.high && low == other.low && Scale == other.Scale;

    /// <summary>The value times a power of ten, if decimal can hold it.</summary>
    internal readonly bool TryGetValue(int powerOfTen, out decimal value)
    {
        ulong upper = high;
        ulong lower = low;
        int scale = Scale - Math.Min(powerOfTen, 0);
        value = 0;
        if ((powerOfTen > 0 && !PowersOfTen.TryScale(ref upper, ref lower, ref scale, powerOfTen)) || upper > uint.MaxValue || scale > 28)
        {
            return false;
        }

        value = new decimal((int)(uint)lower, (int)(uint)(lower >> 32), (int)(uint)upper, IsNegative, (byte)scale);
        return true;
    }

    /// <summary>The most that the number may be, times a power of ten, if decimal can hold it.</summary>
    internal readonly bool TryGetMost(int powerOfTen, out decimal value)
    {
        if (!TryGetValue(powerOfTen, out value) || Spread == 0)
        {
            return Spread == 0 && TryGetValue(powerOfTen, out value);
        }

        var step = this;
        step.SetMantissa(0, 1);
        step.Scale = 0;
        step.IsNegative = false;
        if (!step.TryGetValue(SpreadPower + powerOfTen, out decimal unit) || unit > decimal.MaxValue / 10
            || Math.Abs(value) > decimal.MaxValue / 2)
        {
            return false;
        }

        value += (IsNegative ? -1 : 1) * Spread * unit;
        return true;
    }
}
