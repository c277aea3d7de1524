using System.Globalization;
using NodaTime;

namespace TradeMission.Cli.Input;

/// <summary>The day of publication, as the program is told it.</summary>
internal static class ReferenceDate
{
    /// <summary>How it is written: ISO 8601's calendar date.</summary>
    internal const string Pattern = "yyyy-MM-dd";

    /// <summary>Reads a day, "2024-04-07".</summary>
    /// <returns>Whether there is such a day.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        bool isDate = DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = isDate ? LocalDate.FromDateOnly(day) : default;
        return isDate;
    }
}
