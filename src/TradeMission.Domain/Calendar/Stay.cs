using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>How long a stay is said to be, in nights and days: "5박7일", "3박", "6일간".</summary>
/// <remarks>
/// Days are calendar days, the first and the last included. Days may exceed the nights by more than one, because nights
/// spent in the air are not counted: "6박9일" is usual for a mission over the Pacific.
/// Equality is of both numbers. The default value says nothing.
/// In JSON: {"nights":5,"days":7}.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<StayJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<Stay>))]
public readonly partial struct Stay : IEquatable<Stay>
{
    private const int Longest = 9999;

    // One more than the number, so that zero is "nothing said".
    private readonly short nightsPlusOne;
    private readonly short daysPlusOne;

    /// <summary>A stay of nights and days.</summary>
    /// <param name="nights">The nights, 0 to <see cref="MaxLength"/>, or null where none are told.</param>
    /// <param name="days">The calendar days, 1 to <see cref="MaxLength"/>, or null where none are told.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public Stay(int? nights = null, int? days = null)
    {
        if (nights is < 0 or > Longest)
        {
            throw new ArgumentOutOfRangeException(nameof(nights), nights, $"Nights must be from 0 to {MaxLength}.");
        }

        if (days is < 1 or > Longest)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, $"Days must be from 1 to {MaxLength}.");
        }

        nightsPlusOne = (short)(nights + 1).GetValueOrDefault();
        daysPlusOne = (short)(days + 1).GetValueOrDefault();
    }

    /// <summary>The most nights or days that a stay can have.</summary>
    public static int MaxLength => Longest;

    /// <summary>The nights (박), or null where none are told.</summary>
    public int? Nights => nightsPlusOne == 0 ? null : nightsPlusOne - 1;

    /// <summary>The calendar days (일), or null where none are told.</summary>
    public int? Days => daysPlusOne == 0 ? null : daysPlusOne - 1;

    /// <summary>Whether neither nights nor days are told.</summary>
    public bool IsUnknown => this == default;

    // The calendar days that the stay covers; a stay told in nights alone leaves on the day after the last night.
    private int? Length => Days ?? Nights + 1;

    /// <summary>A stay if both numbers are in their bounds; never throws.</summary>
    /// <inheritdoc cref="Stay(int?, int?)"/>
    public static bool TryCreate(int? nights, int? days, out Stay stay)
    {
        bool possible = nights is not (< 0 or > Longest) && days is not (< 1 or > Longest);
        stay = possible ? new(nights, days) : default;
        return possible;
    }

    /// <summary>Whether the stay fits the dates.</summary>
    /// <remarks>
    /// It does when its days are the calendar days from <paramref name="from"/> to <paramref name="to"/>, both included, and
    /// there is room between them for its nights; where only nights are told, when they are the nights between the dates.
    /// "6박9일" fits 15 to 23 February, "5박7일" 24 to 30 March. A stay that says nothing fits any dates that do not fall.
    /// </remarks>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public bool Agrees(LocalDate from, LocalDate to)
    {
        int between = Period.DaysBetween(from, to);
        return between >= 0 && Length.GetValueOrDefault(between + 1) == between + 1 && Nights.GetValueOrDefault() <= between;
    }

    /// <summary>The last day of a stay that begins on <paramref name="start"/>.</summary>
    /// <returns>False where the stay says nothing, or would end after the calendar does.</returns>
    public bool TryGetEnd(LocalDate start, out LocalDate end)
    {
        end = default;
        if (Length is not { } length || Period.DaysBetween(start, LocalDate.MaxIsoValue) < length - 1)
        {
            return false;
        }

        end = start.PlusDays(length - 1);
        return true;
    }

    /// <summary>The last day of a stay that begins on <paramref name="start"/>: days - 1 later, or the nights where no days are
    /// told.</summary>
    /// <exception cref="InvalidOperationException">The stay says nothing, or would end after the calendar does.</exception>
    public LocalDate EndFrom(LocalDate start) => TryGetEnd(start, out var end)
        ? end
        : throw new InvalidOperationException($"A stay of {this} from {PartialDate.FromDate(start)} has no last day.");

    /// <inheritdoc/>
    public bool Equals(Stay other) => nightsPlusOne == other.nightsPlusOne && daysPlusOne == other.daysPlusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Stay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (nightsPlusOne << 16) | (ushort)daysPlusOne;

    /// <summary>Whether both tell the same.</summary>
    public static bool operator ==(Stay left, Stay right) => left.Equals(right);

    /// <summary>Whether they tell different lengths.</summary>
    public static bool operator !=(Stay left, Stay right) => !left.Equals(right);
}
