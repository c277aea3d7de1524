namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A number as it stands in a text: where, how much, and what about its form matters to its reading.</summary>
internal struct Numeral
{
    // Two halves and not one UInt128, which is copied as a vector and stalls where it was written by halves.
    private ulong low;
    private ulong high;

    /// <summary>Where the number starts, its sign or 수/몇 included.</summary>
    internal int Start;

    /// <summary>Where it ends; a 여 behind it is not part of it.</summary>
    internal int End;

    /// <summary>The value times 10^<see cref="Scale"/>, without its sign.</summary>
    internal UInt128 Mantissa
    {
        readonly get => new(high, low);
        set => (high, low) = ((ulong)(value >> 64), (ulong)value);
    }

    /// <summary>Whether the value is a whole number below 2^64, and which.</summary>
    internal readonly bool IsSmall => high == 0 && Scale == 0;

    internal readonly ulong SmallValue => low;

    internal int Scale;
    internal bool IsNegative;

    /// <summary>여 stands inside the number.</summary>
    internal bool IsApproximate;

    /// <summary>수 or 몇 stands before it: 2 to 9 times the value.</summary>
    internal bool IsSeveral;

    /// <summary>It has a second, informal reading ("5억5천").</summary>
    internal bool IsAmbiguous;

    /// <summary>Its digits are words, or it has none.</summary>
    internal bool IsWords;

    /// <summary>It is a native numeral or ends with one: 두, 백스물여섯.</summary>
    internal bool IsNative;

    /// <summary>What the second of two neighbours is above the first, which is the value: 1 in 두세; 0 for one number.</summary>
    internal byte Span;

    /// <summary>It has no digit of any kind: 천만.</summary>
    internal bool IsBareUnits;

    /// <summary>The power of ten of the first large unit (만 4, 억 8, 조 12, ...); 0 without one.</summary>
    internal int LargestUnit;

    /// <summary>The power of ten of the last unit of any kind; 0 where digits or nothing follow it.</summary>
    internal int LastUnit;

    /// <summary>The power of ten of the units behind the first coefficient: 7 in "2천만", 8 in "8억 2천만".</summary>
    internal int FirstUnits;

    /// <summary>What stands below the last large unit, if that is 억 or larger: 8000 in "7억8천".</summary>
    internal ulong Tail;

    /// <summary>Number of units.</summary>
    internal int Units;

    /// <summary>Digits after the point as written; the scale loses them to a unit.</summary>
    internal bool HasPoint;

    /// <summary>Where the number ends without a tail of digits parted by a space ("30억 2024"); 0 without one.</summary>
    internal int EndBeforeTail;

    internal Fault Error;

    internal readonly bool IsRead => Error.IsNone;

    /// <summary>The value, if decimal can hold it.</summary>
    internal readonly bool TryGetValue(out decimal value) => TryGetValue(high, low, Scale, out value);

    /// <summary>The value times a power of ten, if decimal can hold it.</summary>
    internal readonly bool TryGetValue(int powerOfTen, out decimal value)
    {
        if (powerOfTen == 0)
        {
            return TryGetValue(out value);
        }

        ulong upper = high;
        ulong lower = low;
        int scale = Scale;
        value = 0;
        return PowersOfTen.TryScale(ref upper, ref lower, ref scale, powerOfTen) && TryGetValue(upper, lower, scale, out value);
    }

    /// <summary>"5억5천", "3억5000": one figure directly below 억 or a larger unit, which may mean as many 만.</summary>
    /// <param name="lastLarge">The power of ten thousand of the last large unit.</param>
    /// <param name="lastSmall">The power of ten of the last unit behind it.</param>
    /// <param name="group">What the units behind it come to; 0 without any.</param>
    /// <param name="hasCoefficient">Whether digits end the number.</param>
    /// <param name="coefficient">Those digits.</param>
    internal static bool IsPropertyStyle(int lastLarge, int lastSmall, ulong group, bool hasCoefficient, ulong coefficient) =>
        lastLarge > 1 && (hasCoefficient ? group == 0 && coefficient >= 1000 : group > 0 && lastSmall is 2 or 3);

    internal void SetMantissa(ulong upper, ulong lower) => (high, low) = (upper, lower);

    private readonly bool TryGetValue(ulong upper, ulong lower, int scale, out decimal value)
    {
        if (upper > uint.MaxValue || scale > 28)
        {
            value = 0;
            return false;
        }

        value = new decimal((int)(uint)lower, (int)(uint)(lower >> 32), (int)(uint)upper, IsNegative, (byte)scale);
        return true;
    }
}
