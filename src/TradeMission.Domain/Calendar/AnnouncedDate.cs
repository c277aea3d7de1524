using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>A date, a period or a length of stay as a text announces it.</summary>
/// <remarks>
/// A single date is its own start and end. A side on which nothing is said is null: "23일까지" has no start, "지난 4월부터"
/// no end, "이틀간" neither. What the text leaves open of a date, the year above all, is open in its <see cref="PartialDate"/>.
/// Equality is of all that is said. In JSON: {"start":"2024-06","end":"2024-06","vague":true}, without what is unknown.
/// </remarks>
/// <param name="Start">The first date, as far as it is known.</param>
/// <param name="End">The last date, as far as it is known.</param>
/// <param name="Stay">Nights and days, where they are told.</param>
/// <param name="IsVague">Whether only a part of the dates is meant, which the text does not tell exactly: "6월 말", "내달 초". Where one side
/// is a day, it is the other one: "2월 초부터 3월 19일까지".</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<AnnouncedDateJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<AnnouncedDate>))]
public readonly partial record struct AnnouncedDate(PartialDate? Start, PartialDate? End, Stay? Stay = null, bool IsVague = false)
{
    /// <summary>The first day, where it is known exactly.</summary>
    public LocalDate? From => Start is { } start && IsExact(start, End) && start.TryGetSpan(out var first, out _) ? first : null;

    /// <summary>The last day, where it is known exactly.</summary>
    public LocalDate? To => End is { } end && IsExact(end, Start) && end.TryGetSpan(out _, out var last) ? last : null;

    private bool IsExact(PartialDate side, PartialDate? other) => !IsVague || (side.Day is not null && other is { Day: null });

    /// <summary>All the days, where first and last are known.</summary>
    public DateInterval? Interval => From is { } from && To is { } to && from <= to ? new(from, to) : null;

    /// <summary>Whether the stay fits the dates; null where one of them is missing or no day: "5월 중 3박 5일간".</summary>
    /// <remarks>A contradiction is reported, not mended; see <see cref="Calendar.Stay.Agrees"/> for what fits.</remarks>
    public bool? Agrees =>
        Stay is { } stay && Start is { Day: not null } && End is { Day: not null } && From is { } from && To is { } to
            ? stay.Agrees(from, to)
            : null;
}
