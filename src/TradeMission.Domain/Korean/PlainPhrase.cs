using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean;

/// <summary>Reads the plainest amounts, digits with units and one currency behind them, in one walk over the characters.</summary>
/// <remarks>
/// 1억 2천만달러, 234만8000원, 120,000,000원, 1.5억 달러: most phrases are such. It asks the same lexicon as the grammar, reads nothing that
/// the grammar would not read to the same money, and leaves to the grammar whatever is more than plain.
/// </remarks>
internal ref struct PlainPhrase
{
    private const int MostDigits = 15;
    private const int NoUnit = 5;
    private const int PowerOfLarge = 4;

    private readonly ReadOnlySpan<char> text;
    private int at;

    // The sum of what large units closed, of what small units closed since, and the digits behind the last unit.
    private ulong total;
    private ulong group;
    private ulong coefficient;
    private int large;
    private int small;
    private int scale;
    private bool hasPoint;

    private PlainPhrase(ReadOnlySpan<char> text)
    {
        this.text = text;
        large = small = NoUnit;
    }

    /// <summary>Reads the number that a phrase is, if it is a plain one.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        var phrase = new PlainPhrase(text);
        return phrase.TryReadNumber(out number) && phrase.at == text.Length;
    }

    /// <summary>Reads the money of a phrase, if it is a plain one.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Money money)
    {
        var phrase = new PlainPhrase(text);
        bool isRead = phrase.TryReadNumber(out decimal number);
        var currency = isRead ? phrase.ReadCurrency() : Currency.None;
        money = new(number, currency);
        return !currency.IsNone;
    }

    private bool TryReadNumber(out decimal number)
    {
        // 천만달러 has no digits: one of its first unit is meant.
        number = 0;
        coefficient = UnitAtPlace() != 0 ? 1UL : 0;
        do
        {
            if (hasPoint || (coefficient == 0 && !TryReadDigits()) || !TryReadUnits())
            {
                return false;
            }
        }
        while (GoesOn());

        // "5억5천" may mean as many 만: for the grammar to say.
        ulong open = group + coefficient;
        ulong mantissa = total + open;
        number = new((int)mantissa, (int)(mantissa >> 32), 0, false, (byte)scale);
        return (large <= 1 || large == NoUnit || open == 0) && mantissa <= long.MaxValue;
    }

    // Behind a unit digits follow, or digits behind a space.
    private bool GoesOn()
    {
        if (coefficient != 0 || (uint)at >= (uint)text.Length)
        {
            return false;
        }

        int next = text[at] == ' ' ? at + 1 : at;
        bool goesOn = (uint)next < (uint)text.Length && char.IsAsciiDigit(text[next]);
        at = goesOn ? next : at;
        return goesOn;
    }

    private bool TryReadDigits()
    {
        int start = at;
        int comma = -1;
        int digits = 0;
        for (; (uint)at < (uint)text.Length; at++)
        {
            uint digit = (uint)(text[at] - '0');
            if (digit <= 9)
            {
                coefficient = (coefficient * 10) + digit;
                digits++;
            }
            else if (text[at] == ',' && !hasPoint && (comma < 0 ? digits is > 0 and <= 3 : at == comma + 4))
            {
                comma = at;
            }
            else if (text[at] == '.' && !hasPoint && digits > 0 && large == NoUnit && small == NoUnit && IsClosed(comma))
            {
                hasPoint = true;
                scale = -digits;
                comma = -1;
            }
            else
            {
                break;
            }
        }

        // 1.520 may be a thousand and more.
        scale += hasPoint ? digits : 0;
        bool isRead = digits is > 0 and <= MostDigits && coefficient > 0 && (hasPoint ? scale is 1 or 2 : IsClosed(comma));

        // 0.5 may begin with a zero, 05 may not.
        return isRead && (text[start] != '0' || (hasPoint && digits == scale + 1));
    }

    private readonly bool IsClosed(int comma) => comma < 0 || at == comma + 4;

    private bool TryReadUnits()
    {
        // 3만5000: what stands behind a unit is less than it.
        bool fits = (small == NoUnit || coefficient < PowersOfTen.Of(small))
            && (large == NoUnit || coefficient < PowersOfTen.Of(PowerOfLarge * large));
        while (fits && UnitAtPlace() is > 0 and var row)
        {
            int value = Lexicon.Value(row);
            fits = (group | coefficient) != 0 && (Lexicon.Is(row, WordClass.Large) ? TryClose(value) : TryAdd(value));
            at++;
        }

        return fits;
    }

    private readonly int UnitAtPlace() =>
        (uint)at < (uint)text.Length && Hangul.IsSyllable(text[at]) && Lexicon.Row(Lexicon.Root(text[at])) is var row
            && Lexicon.Is(row, WordClass.Unit) ? row : 0;

    // 십, 백, 천; 1,250천 counts thousands, which nothing may follow.
    private bool TryAdd(int power)
    {
        if (power >= small || coefficient == 0 || (coefficient >= 10 && !hasPoint))
        {
            return false;
        }

        small = power;
        return TryMultiply(ref coefficient, power) && Move(ref coefficient, ref group);
    }

    // 만, 억, 조, 경; 2억 10000만 says 3억 in another way.
    private bool TryClose(int power)
    {
        group += coefficient;
        coefficient = 0;
        if (power >= large || (large != NoUnit && group >= PowersOfTen.Of(PowerOfLarge * (large - power))))
        {
            return false;
        }

        large = power;
        small = NoUnit;
        return TryMultiply(ref group, PowerOfLarge * power) && Move(ref group, ref total);
    }

    private static bool Move(ref ulong from, ref ulong to)
    {
        to += from;
        from = 0;
        return to < long.MaxValue;
    }

    private bool TryMultiply(ref ulong value, int power)
    {
        int cancelled = Math.Min(scale, power);
        scale -= cancelled;
        return Math.BigMul(value, PowersOfTen.Of(power - cancelled), out value) == 0 && value < long.MaxValue;
    }

    // The one word behind the number, or behind a space, up to the end; none if it is no currency, or one of several.
    private Currency ReadCurrency()
    {
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        if (at >= text.Length)
        {
            return Currency.None;
        }

        int node = Lexicon.Root(Lexer.Fold(text[at]));
        while (node != 0 && ++at < text.Length)
        {
            node = Lexicon.Child(node, Lexer.Fold(text[at]));
        }

        int row = Lexicon.Row(node);
        var meant = Lexicon.Currencies(row);
        return Lexicon.Is(row, WordClass.CurrencyAfter) && meant.Length == 1 ? Currency.OfIndex(meant[0]) : Currency.None;
    }
}
