using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>
/// How the tables write running text and what is found in it: the places stand in ⟦ ⟧, the values behind, in order.
/// A date is its EDTF, the stay, "agrees" or "disagrees", and "vague" where it gives no span: "2024-03-24/2024-03-30 5박7일 agrees".
/// A count is its qualifier unless exact, its bounds and the counter: "AtLeast 50.. 개사".
/// </summary>
internal static class FiguresNotation
{
    private const char Open = '⟦';
    private const char Close = '⟧';
    private const string Separator = "; ";

    internal static string Plain(string marked) =>
        marked.Replace(Open.ToString(), "", StringComparison.Ordinal).Replace(Close.ToString(), "", StringComparison.Ordinal);

    internal static LocalDate? Day(string text) => text is "" ? null : LocalDatePattern.Iso.Parse(text).Value;

    internal static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    internal static string Mark(string text, IEnumerable<TextSpan> places)
    {
        var marked = new StringBuilder(text);
        foreach (var place in places.Reverse())
        {
            marked.Insert(place.End, Close).Insert(place.Start, Open);
        }

        return marked.ToString();
    }

    internal static string Join(IEnumerable<string> values) => string.Join(Separator, values);

    internal static string Show(AnnouncedDate date)
    {
        string?[] parts =
        [
            date.ToEdtf(),
            date.Stay?.ToString(),
            date.Agrees switch { true => "agrees", false => "disagrees", null => null },
            date.IsVague ? "vague" : null,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    internal static string Show(AnnouncedCount count)
    {
        string qualifier = count.Qualifier is Qualifier.Exact ? "" : $"{count.Qualifier} ";
        string number = count.Lower == count.Upper ? Show(count.Lower) : $"{Show(count.Lower)}..{Show(count.Upper)}";
        return $"{qualifier}{number} {count.Counter}";
    }

    private static string Show(decimal? side) => side?.ToString(CultureInfo.InvariantCulture) ?? "";
}
