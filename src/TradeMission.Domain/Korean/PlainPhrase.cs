using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean;

/// <summary>Reads the plainest amounts, digits with units and one currency behind them, in one walk over the characters.</summary>
/// <remarks>
/// 1억 2천만달러, 234만8000원, 120,000,000원, 1.5억 달러: most phrases are such. It asks the same lexicon as the grammar, reads nothing that
/// the grammar would not read to the same money, and leaves to the grammar whatever is more than plain. The walk is one method, so that
/// all it keeps stays in registers.
/// </remarks>
internal static class PlainPhrase
{
    private const int MostDigits = 15;
    private const int NoUnit = 20;
    private const int LargestOfSmall = 3;
    private const int Myriad = 4;

    /// <summary>Reads the number that a phrase is, if it is a plain one.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out decimal number) =>
        ReadNumber(text, out number) is > 0 and var end && end == text.Length;

    /// <summary>Reads the money of a phrase, if it is a plain one.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Money money)
    {
        int end = ReadNumber(text, out decimal number);
        var currency = end > 0 ? ReadCurrency(text, end) : Currency.None;
        money = new(number, currency);
        return !currency.IsNone;
    }

    // Reads the number that a text begins with; its end, or 0 where it is no plain one. Units are known by their powers of ten.
    private static int ReadNumber(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;

        // The sum of what large units closed, of what small units closed since, and the digits behind the last unit.
        ulong total = 0;
        ulong group = 0;
        int large = NoUnit;
        int small = NoUnit;
        int scale = 0;
        bool hasPoint = false;
        int at = 0;

        // 천만달러 has no digits: one of its first unit is meant.
        int power = PowerAt(text, 0);
        ulong coefficient = power > 0 ? 1UL : 0;
        while (true)
        {
            if (coefficient == 0)
            {
                int start = at;
                for (; (uint)at < (uint)text.Length && (uint)(text[at] - '0') is <= 9 and var digit; at++)
                {
                    coefficient = (coefficient * 10) + digit;
                }

                if ((uint)at < (uint)text.Length && text[at] is ',' or '.')
                {
                    at = ReadGrouped(text, start, large + small == 2 * NoUnit, out coefficient, out scale);
                    hasPoint = scale > 0;
                }
                else if (at - start is 0 or > MostDigits || text[start] == '0')
                {
                    return 0;
                }

                // 3만5000: what stands behind a unit is less than it.
                if (coefficient == 0 || coefficient >= Limit(small) || coefficient >= Limit(large))
                {
                    return 0;
                }

                power = PowerAt(text, at);
            }

            for (; power > 0; power = PowerAt(text, ++at))
            {
                bool isSmall = power <= LargestOfSmall;
                ulong value = isSmall ? coefficient : group + coefficient;
                coefficient = 0;

                // 1,250천 counts thousands, which nothing may follow; 2억 10000만 says 3억 in another way.
                bool fits = isSmall ? power < small && (value < 10 || hasPoint)
                    : power < large && (large == NoUnit || value < Limit(large - power));
                int cancelled = Math.Min(scale, power);
                scale -= cancelled;
                if (!fits || value == 0 || Math.BigMul(value, PowersOfTen.Of(power - cancelled), out value) != 0 || value >= long.MaxValue)
                {
                    return 0;
                }

                if (isSmall)
                {
                    small = power;
                    group += value;
                }
                else
                {
                    (large, small) = (power, NoUnit);
                    total += value;
                    group = 0;
                }
            }

            // Behind a unit digits follow, or digits behind a space.
            int next = (uint)at < (uint)text.Length && text[at] == ' ' ? at + 1 : at;
            if (coefficient != 0 || hasPoint || (uint)next >= (uint)text.Length || !char.IsAsciiDigit(text[next]))
            {
                break;
            }

            at = next;
        }

        // "5억5천" may mean as many 만: for the grammar to say.
        ulong open = group + coefficient;
        ulong mantissa = total + open;
        number = new((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)scale);
        return (large is Myriad or NoUnit || open == 0) && mantissa <= long.MaxValue ? at : 0;
    }

    private static int PowerAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? Lexicon.PowerOf(text[at]) : 0;

    private static ulong Limit(int power) => power == NoUnit ? ulong.MaxValue : PowersOfTen.Of(power);

    // 1,234,567 and 1.5: the end of the digits, which are 0 where they are no plain number; 1.520 may be a thousand and more.
    private static int ReadGrouped(ReadOnlySpan<char> text, int start, bool takesPoint, out ulong value, out int scale)
    {
        value = 0;
        int digits = 0;
        int comma = -1;
        int point = -1;
        int at = start;
        for (; at < text.Length; at++)
        {
            uint digit = (uint)(text[at] - '0');
            bool isClosed = comma < 0 || at == comma + 4;
            if (digit <= 9)
            {
                value = (value * 10) + digit;
                digits++;
            }
            else if (text[at] == ',' && point < 0 && (comma < 0 ? digits is > 0 and <= 3 : isClosed))
            {
                comma = at;
            }
            else if (text[at] == '.' && takesPoint && point < 0 && digits > 0 && isClosed)
            {
                point = at;
                comma = -1;
            }
            else
            {
                break;
            }
        }

        scale = point < 0 ? 0 : at - point - 1;
        bool isWhole = comma < 0 || at == comma + 4;

        // 0.5 may begin with a zero, 05 may not.
        bool isRead = digits <= MostDigits && (point < 0 ? isWhole : scale is 1 or 2) && (text[start] != '0' || point == start + 1);
        value = isRead ? value : 0;
        return at;
    }

    // The one word behind the number, or behind a space, up to the end; none if it is no currency, or one of several.
    private static Currency ReadCurrency(ReadOnlySpan<char> text, int at)
    {
        at += (uint)at < (uint)text.Length && text[at] == ' ' ? 1 : 0;
        int node = (uint)at < (uint)text.Length ? Lexicon.Root(Lexer.Fold(text[at])) : 0;
        for (at++; node != 0 && (uint)at < (uint)text.Length; at++)
        {
            node = Lexicon.Child(node, Lexer.Fold(text[at]));
        }

        return Currency.OfIndex(Lexicon.OnlyCurrency(Lexicon.Row(node)));
    }
}
