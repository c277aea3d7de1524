using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>The text form of dates and a stay: EDTF, a space and the stay, "2024-03-24/2024-03-30 5박7일".</summary>
/// <remarks>A side that is open is "..", a date that is both sides stands once, and "~" behind a date says that it is vague.</remarks>
internal static class DatesText
{
    private const string Open = "..";
    private const char Between = '/';
    private const char Vague = '~';

    internal static string Format(PartialDate? start, PartialDate? end, Stay? stay, bool isVague)
    {
        string dates = start is null && end is null ? ""
            : start == end ? Side(start, isVague)
            : $"{Side(start, isVague)}{Between}{Side(end, isVague)}";
        string length = stay.GetValueOrDefault().ToString();
        return dates.Length > 0 && length.Length > 0 ? $"{dates} {length}" : dates + length;
    }

    internal static bool TryRead(ReadOnlySpan<char> text, out PartialDate? start, out PartialDate? end, out Stay? stay, out bool isVague)
    {
        start = end = null;
        stay = null;
        isVague = text.Contains(Vague);
        if (Stay.TryParse(text, null, out var alone))
        {
            stay = alone;
            return true;
        }

        var dates = Words.Next(ref text);
        int middle = dates.IndexOf(Between);
        bool areDates = middle < 0
            ? TrySide(dates, isVague, out start) && start is not null
            : TrySide(dates[..middle], isVague, out start) & TrySide(dates[(middle + 1)..], isVague, out end) && (start ?? end) is not null;
        end = middle < 0 ? start : end;
        if (areDates && !text.IsEmpty)
        {
            areDates = Stay.TryParse(text, null, out var length);
            stay = length;
        }

        return areDates;
    }

    private static string Side(PartialDate? date, bool isVague) => date is { } known ? $"{known}{(isVague ? Vague : null)}" : Open;

    private static bool TrySide(ReadOnlySpan<char> text, bool isVague, out PartialDate? date)
    {
        date = null;
        if (text is Open)
        {
            return true;
        }

        bool isMarked = text is [.., Vague];
        bool isRead = PartialDate.TryParse(isMarked ? text[..^1] : text, null, out var known) && isMarked == isVague;
        date = isRead ? known : null;
        return isRead;
    }
}
