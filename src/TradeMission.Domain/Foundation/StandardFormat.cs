using System.Globalization;

namespace TradeMission.Domain.Foundation;

/// <summary>A standard format of .NET: one of the letters C, F, G, N, R and a number of digits.</summary>
/// <param name="Letter">The letter in upper case; G where there is none.</param>
/// <param name="Precision">The digits behind the point that are asked for, or null.</param>
internal readonly record struct StandardFormat(char Letter, int? Precision)
{
    private const string Letters = "CFGNR";

    /// <summary>Whether digits are grouped by three.</summary>
    private bool IsGrouped => Letter is 'C' or 'N';

    /// <summary>The value with as many digits as are asked for, a half away from zero; every digit where none are.</summary>
    internal decimal Round(decimal value) => Precision is { } digits ? decimal.Round(value, digits, MidpointRounding.AwayFromZero) : value;

    /// <summary>The format of a rounded value in .NET's own terms.</summary>
    /// <param name="least">The digits behind the point that are written even if they are zero, where no number of them is asked
    /// for.</param>
    internal string Digits(int least = 0)
    {
        int shown = Precision ?? least;
        int most = Precision ?? ExactDecimal.MaxScale;
        string whole = IsGrouped ? "#,0" : "0";
        return most == 0 ? whole : $"{whole}.{new string('0', shown)}{new string('#', most - shown)}";
    }

    /// <summary>Writes a value, rounded where a number of digits is asked for.</summary>
    internal string Write(decimal value) => Round(value).ToString(Digits(), CultureInfo.InvariantCulture);

    /// <summary>Reads a format.</summary>
    /// <exception cref="FormatException">It is none of these.</exception>
    internal static StandardFormat Parse(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return new('G', null);
        }

        char letter = char.ToUpperInvariant(format[0]);
        int precision = 0;
        bool isKnown = Letters.Contains(letter)
            && (format.Length == 1 || int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out precision));
        return isKnown
            ? new(letter, format.Length == 1 ? null : Math.Min(precision, ExactDecimal.MaxScale))
            : throw new FormatException($"'{format}' is not a format here; use C, F, G, N or R, with a number of digits or without.");
    }
}
