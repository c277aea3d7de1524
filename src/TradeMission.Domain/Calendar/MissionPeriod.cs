using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>When a mission takes place: its first day, its last day and its length, each as far as they are told.</summary>
/// <remarks>
/// The length stands beside the dates as a statement of its own and may contradict them; <see cref="Agrees"/> tells.
/// Equality is of what is told. The default value says nothing.
/// In JSON: {"start":"2024-03-24","end":"2024-03-30","stay":{"nights":5,"days":7}}, without what is unknown.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<MissionPeriodJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<MissionPeriod>))]
public readonly partial record struct MissionPeriod
{
    /// <summary>A period from what is told of it.</summary>
    /// <param name="start">What is known of the first day, or null.</param>
    /// <param name="end">What is known of the last day, or null.</param>
    /// <param name="stay">The length in nights and days, or null.</param>
    /// <exception cref="ArgumentException">The start can only be after the end.</exception>
    public MissionPeriod(PartialDate? start = null, PartialDate? end = null, Stay? stay = null)
    {
        Start = start is { IsUnknown: false } ? start : null;
        End = end is { IsUnknown: false } ? end : null;
        Stay = stay is { IsUnknown: false } ? stay : null;
        if (IsFalling(Start, End))
        {
            throw new ArgumentException($"The start of a period must not be after its end; {Start} is after {End}.", nameof(start));
        }
    }

    /// <summary>What is known of the first day; null where nothing is.</summary>
    public PartialDate? Start { get; }

    /// <summary>What is known of the last day; null where nothing is.</summary>
    public PartialDate? End { get; }

    /// <summary>The length in nights and days; null where none is told.</summary>
    public Stay? Stay { get; }

    /// <summary>A mission of one day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999.</exception>
    [SuppressMessage("Usage", "CA2225", Justification = "A constructor does the same.")]
    public static implicit operator MissionPeriod(LocalDate day) => new(day, day);

    /// <inheritdoc cref="op_Implicit(LocalDate)"/>
    [SuppressMessage("Usage", "CA2225", Justification = "A constructor does the same.")]
    public static implicit operator MissionPeriod(DateOnly day) => new(day, day);

    /// <summary>A mission on all the days of an interval.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "A constructor does the same.")]
    public static implicit operator MissionPeriod(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(days.Start, days.End);
    }

    /// <summary>Whether nothing is told.</summary>
    public bool IsUnknown => this == default;

    /// <summary>The year in which the mission begins, or else ends; null where neither is known.</summary>
    public int? Year => Start?.Year ?? End?.Year;

    /// <summary>Whether the length fits the dates; null where the length or a part of a date is missing.</summary>
    public bool? Agrees => TryDate(Start, out var start) && TryDate(End, out var end) ? Stay?.Agrees(start, end) : null;

    /// <summary>
    /// The days from the first that the start may be to the last that the end may be, both included; an end that is not
    /// given follows from a whole start and the length. Null where a side remains open.
    /// </summary>
    public DateInterval? Interval => TrySpan(Start, out var first, out _) && TryLast(out var last) ? new(first, last) : null;

    private bool TryLast(out LocalDate last)
    {
        if (End is not null)
        {
            return TrySpan(End, out _, out last);
        }

        last = default;
        return TryDate(Start, out var start) && Stay is { } stay && stay.TryGetEnd(start, out last);
    }

    private static bool IsFalling(PartialDate? start, PartialDate? end) =>
        TrySpan(start, out var earliestStart, out _) && TrySpan(end, out _, out var latestEnd) && earliestStart > latestEnd;

    private static bool TrySpan(PartialDate? date, out LocalDate first, out LocalDate last) =>
        date.GetValueOrDefault().TryGetSpan(out first, out last);

    private static bool TryDate(PartialDate? date, out LocalDate known) => date.GetValueOrDefault().TryGetDate(out known);
}
