using NodaTime;

namespace TradeMission.Domain.Calendar;

/// <summary>A date, a period or a length of stay as a text announces it.</summary>
/// <remarks>
/// A single date is its own start and end. A side on which nothing is said is null: "23일까지" has no start, "지난 4월부터"
/// no end, "이틀간" neither. What the text leaves open of a date, the year above all, is open in its <see cref="PartialDate"/>.
/// Equality is of all that is said.
/// </remarks>
/// <param name="Start">The first date, as far as it is known.</param>
/// <param name="End">The last date, as far as it is known.</param>
/// <param name="Stay">Nights and days, where they are told.</param>
/// <param name="IsVague">Whether only a part of the dates is meant, which the text does not tell exactly: "6월 말", "내달 초".</param>
public readonly record struct AnnouncedDate(PartialDate? Start, PartialDate? End, Stay? Stay = null, bool IsVague = false)
{
    /// <summary>The most characters that the dates have in EDTF.</summary>
    public const int MaxEdtfLength = (2 * PartialDate.MaxLength) + 1;

    private const string Open = "..";

    /// <summary>The first day, where it is known exactly.</summary>
    public LocalDate? From => !IsVague && Start is { } start && start.TryGetSpan(out var first, out _) ? first : null;

    /// <summary>The last day, where it is known exactly.</summary>
    public LocalDate? To => !IsVague && End is { } end && end.TryGetSpan(out _, out var last) ? last : null;

    /// <summary>All the days, where first and last are known.</summary>
    public DateInterval? Interval => From is { } from && To is { } to && from <= to ? new(from, to) : null;

    /// <summary>Whether the stay fits the dates; null where one of them is missing or no day: "5월 중 3박 5일간".</summary>
    /// <remarks>A contradiction is reported, not mended; see <see cref="Calendar.Stay.Agrees"/> for what fits.</remarks>
    public bool? Agrees => Stay is { } stay && Start is { Day: not null } && End is { Day: not null } && From is { } from && To is { } to ? stay.Agrees(from, to) : null;

    /// <summary>The dates in EDTF (ISO 8601-2): "2024-04-07", "2024-03-24/2024-03-30", "../2009", "2009-04/.."; null without a date.</summary>
    public string? ToEdtf()
    {
        Span<char> text = stackalloc char[MaxEdtfLength];
        TryFormatEdtf(text, out int length);
        return length > 0 ? text[..length].ToString() : null;
    }

    /// <summary>Writes the dates in EDTF into a span, as <see cref="ToEdtf"/> does; nothing without a date.</summary>
    /// <param name="destination">Where to write; <see cref="MaxEdtfLength"/> is always long enough.</param>
    /// <param name="charsWritten">Number of characters written; zero if the span is too short.</param>
    /// <returns>Whether the span was long enough.</returns>
    public bool TryFormatEdtf(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (Start is null && End is null)
        {
            return true;
        }

        if (!TryFormat(Start, destination, out int start))
        {
            return false;
        }

        if (Start == End)
        {
            charsWritten = start;
            return true;
        }

        if (start >= destination.Length || !TryFormat(End, destination[(start + 1)..], out int end))
        {
            return false;
        }

        destination[start] = '/';
        charsWritten = start + 1 + end;
        return true;
    }

    /// <summary>The dates in EDTF and the stay: "2024-03-24/2024-03-30 5박7일".</summary>
    public override string ToString() => string.Join(' ', new[] { ToEdtf(), Stay?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));

    private static bool TryFormat(PartialDate? side, Span<char> destination, out int charsWritten)
    {
        if (side is { } date)
        {
            return date.TryFormat(destination, out charsWritten);
        }

        bool fits = Open.TryCopyTo(destination);
        charsWritten = fits ? Open.Length : 0;
        return fits;
    }
}
