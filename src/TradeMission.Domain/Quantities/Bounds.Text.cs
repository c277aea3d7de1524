using System.Diagnostics.CodeAnalysis;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Quantities;

// The text form: the qualifier and the sides, "Exact 5", "Range 40 to 50", "AtLeast 3500000 to open".
public readonly partial struct Bounds : ISpanParsable<Bounds>, IFormattable
{
    private const string To = "to";
    private const string Open = "open";
    private const string Approximately = "approximately";

    /// <summary>The bounds in words, such as "AtLeast 3500000 to open" or "Range 1 to 5"; invariant.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The bounds in words, with the figures in a standard format: "Range 1,000 to 5,000" in "N0".</summary>
    /// <param name="format">C, F, G, N or R, with a number of digits or without; C is N here.</param>
    /// <param name="formatProvider">Ignored: the form is the same everywhere.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var form = StandardFormat.Parse(format);
        string sides = IsSingleValue ? form.Write(lower) : $"{Side(Lower, form)} {To} {Side(Upper, form)}";
        return $"{Qualifier} {sides}{(IsApproximate && Qualifier is not Qualifier.Approximate ? " " + Approximately : "")}";
    }

    /// <summary>Reads bounds in the words of <see cref="ToString()"/>; "AtLeast 5" is "AtLeast 5 to open".</summary>
    /// <exception cref="FormatException">The text is not of this form, or the sides do not fit the qualifier.</exception>
    public static Bounds Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var bounds)
        ? bounds
        : throw new FormatException($"'{s}' is not a qualifier and its figures, such as 'Exact 5', 'AtLeast 5' or 'Range 40 to 50'.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static Bounds Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider)"/>
    public static Bounds Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads bounds if the text is of the form of <see cref="ToString()"/>; never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Bounds result)
    {
        bool isRead = TryRead(ref s, out result) && s.IsEmpty;
        result = isRead ? result : default;
        return isRead;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider, out Bounds)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Bounds result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads bounds at the start of a text and takes them off it, with the space behind them.</summary>
    internal static bool TryRead(ref ReadOnlySpan<char> text, out Bounds bounds)
    {
        bounds = default;
        if (!TryName(Words.Next(ref text), out var qualifier) || !TrySide(Words.Next(ref text), out decimal? first))
        {
            return false;
        }

        decimal? second = qualifier is Qualifier.AtLeast or Qualifier.MoreThan ? null : first;
        first = qualifier is Qualifier.AtMost or Qualifier.LessThan && !text.StartsWith(To) ? null : first;
        if (Words.TryTake(ref text, To) && !TrySide(Words.Next(ref text), out second))
        {
            return false;
        }

        return TryOf(first, second, qualifier, Words.TryTake(ref text, Approximately), out bounds);
    }

    private static bool TryName(ReadOnlySpan<char> name, out Qualifier qualifier) =>
        Enum.TryParse(name, out qualifier) && name.SequenceEqual(qualifier.ToString());

    private static bool TrySide(ReadOnlySpan<char> text, out decimal? side)
    {
        bool isOpen = text is Open;
        bool isFigure = ExactDecimal.TryParsePlain(text, out decimal value);
        side = isFigure ? value : null;
        return isOpen || isFigure;
    }

    private static string Side(decimal? value, StandardFormat form = default) => value is { } known ? form.Write(known) : Open;
}
