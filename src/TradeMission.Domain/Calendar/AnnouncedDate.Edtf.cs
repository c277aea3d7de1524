namespace TradeMission.Domain.Calendar;

// EDTF, the extended date/time format of ISO 8601-2.
public readonly partial record struct AnnouncedDate
{
    /// <summary>The most characters that the dates have in EDTF.</summary>
    public static int MaxEdtfLength => (2 * PartialDate.MaxLength) + 1;

    private const string Open = "..";

    /// <summary>The dates in EDTF (ISO 8601-2): "2024-04-07", "2024-03-24/2024-03-30", "../2009", "2009-04/.."; null without a
    /// date.</summary>
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
