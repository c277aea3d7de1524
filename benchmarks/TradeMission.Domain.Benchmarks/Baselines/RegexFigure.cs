namespace TradeMission.Domain.Benchmarks.Baselines;

/// <summary>The figure inside a match of <see cref="RegexAmounts"/>: "1억 2,000만", "5천3백만", "1.2천만".</summary>
internal ref struct RegexFigure
{
    private const int MaxDigits = 16;

    private long total;
    private long section;
    private long digits;
    private int decimals;
    private bool hasDigits;
    private int lastSmall;
    private int lastLarge;

    private static ReadOnlySpan<long> Powers =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000];

    /// <summary>Folds digits and units into a value, in 64 bits.</summary>
    /// <returns>Whether the units fall from left to right and the digits are grouped as they must be.</returns>
    internal static bool TryFold(ReadOnlySpan<char> text, out decimal value)
    {
        RegexFigure figure = new() { lastSmall = 4, lastLarge = 20 };
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c) ? !figure.ReadDigits(text, ref i) : c != ' ' && !figure.Apply(UnitOf(c)))
            {
                value = 0;
                return false;
            }

            i += char.IsAsciiDigit(c) ? 0 : 1;
        }

        return figure.TryFinish(out value);
    }

    private static int UnitOf(char c) => c switch
    {
        '십' => 1,
        '백' => 2,
        '천' => 3,
        '만' => 4,
        '억' => 8,
        '조' => 12,
        _ => 0,
    };

    private bool ReadDigits(ReadOnlySpan<char> text, ref int i)
    {
        if (hasDigits)
        {
            return false;
        }

        int start = i;
        int lastComma = -1;
        bool hasPoint = false;
        for (; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '.'); i++)
        {
            if (text[i] == ',')
            {
                if (hasPoint || (lastComma < 0 ? i - start > 3 : i - lastComma != 4))
                {
                    return false;
                }

                lastComma = i;
            }
            else if (text[i] == '.')
            {
                if (hasPoint || (lastComma >= 0 && i - lastComma != 4))
                {
                    return false;
                }

                hasPoint = true;
            }
            else
            {
                digits = digits * 10 + (text[i] - '0');
                decimals += hasPoint ? 1 : 0;
            }
        }

        hasDigits = true;
        return i - start <= MaxDigits && char.IsAsciiDigit(text[i - 1]) && (hasPoint || lastComma < 0 || i - lastComma == 4);
    }

    private bool Apply(int unit) => unit switch
    {
        0 => false,
        < 4 => ApplySmall(unit),
        _ => ApplyLarge(unit),
    };

    private bool ApplySmall(int unit)
    {
        if (unit >= lastSmall || decimals > unit)
        {
            return false;
        }

        section += (hasDigits ? digits : 1) * Powers[unit - decimals];
        lastSmall = unit;
        Clear();
        return true;
    }

    private bool ApplyLarge(int unit)
    {
        long figure = decimals == 0 ? section + digits : digits;
        if (unit >= lastLarge || decimals > unit || unit - decimals > 12 || (decimals > 0 && section > 0))
        {
            return false;
        }

        if (figure == 0)
        {
            if (hasDigits)
            {
                return false;
            }

            figure = 1;
        }

        Int128 product = (Int128)figure * Powers[unit - decimals] + total;
        if (product > long.MaxValue)
        {
            return false;
        }

        total = (long)product;
        section = 0;
        lastSmall = 4;
        lastLarge = unit;
        Clear();
        return true;
    }

    private readonly bool TryFinish(out decimal value)
    {
        value = decimals == 0
            ? total + section + digits
            : total + section + new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)decimals);
        return true;
    }

    private void Clear()
    {
        digits = 0;
        decimals = 0;
        hasDigits = false;
    }
}
