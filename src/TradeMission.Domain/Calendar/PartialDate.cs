using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Calendar;

/// <summary>What is known of a date: any of year, month and day, or a quarter or half instead of the month.</summary>
/// <remarks>
/// <para>"4월25일" without a year is month and day, "2013년 5월" year and month, "2002년 상반기" year and half. The date is one
/// of the Gregorian calendar, years 1 to 9999, and never an impossible one: 29 February stands where the year is unknown or
/// a leap year, day 31 where the month is unknown or has it.</para>
/// <para>Equality is of what is known: 2024 and 2024-04 differ. There is no order, because 2024 is neither before nor after
/// 2024-04. The default value is a date of which nothing is known. The text form is EDTF, ISO 8601-2.</para>
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<TextJsonConverter<PartialDate>>]
[TypeConverter(typeof(ParsableTypeConverter<PartialDate>))]
public readonly partial struct PartialDate : IEquatable<PartialDate>
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;
    private const int MonthsInQuarter = 3;
    private const int MonthsInHalf = 6;

    // ISO 8601-2 numbers the groups of months behind the months: 33 to 36 are the quarters, 40 and 41 the halves.
    private const int FirstQuarterCode = 33;
    private const int FirstHalfCode = 40;

    private readonly ushort year;
    private readonly byte monthOrGroup;
    private readonly byte day;

    private PartialDate(int? year, int? monthOrGroup, int? day)
    {
        this.year = (ushort)year.GetValueOrDefault();
        this.monthOrGroup = (byte)monthOrGroup.GetValueOrDefault();
        this.day = (byte)day.GetValueOrDefault();
    }

    /// <summary>The year, 1 to 9999, or null where it is unknown.</summary>
    public int? Year => year == 0 ? null : year;

    /// <summary>The month, 1 to 12, or null where it is unknown.</summary>
    public int? Month => monthOrGroup is > 0 and < FirstQuarterCode ? monthOrGroup : null;

    /// <summary>The day of the month, 1 to 31, or null where it is unknown.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>The quarter, 1 to 4, where no more than a quarter (분기) of the year is known.</summary>
    public int? Quarter => monthOrGroup is >= FirstQuarterCode and < FirstHalfCode ? monthOrGroup - FirstQuarterCode + 1 : null;

    /// <summary>The half, 1 or 2, where no more than a half (상반기, 하반기) of the year is known.</summary>
    public int? Half => monthOrGroup >= FirstHalfCode ? monthOrGroup - FirstHalfCode + 1 : null;

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => this == default;

    /// <summary>Whether year, month and day are known.</summary>
    public bool IsComplete => year != 0 && Month is not null && day != 0;

    /// <summary>The first and the last day that the date may be, both included, where at least the year is known.</summary>
    /// <returns>False where the year is unknown, or the day is known and the month is not: such days are not one span.</returns>
    public bool TryGetSpan(out LocalDate first, out LocalDate last)
    {
        (int from, int to) = Months();
        if (year == 0 || (day != 0 && Month is null))
        {
            first = last = default;
            return false;
        }

        first = new LocalDate(year, from, Day ?? 1);
        last = new LocalDate(year, to, Day ?? CalendarSystem.Iso.GetDaysInMonth(year, to));
        return true;
    }

    /// <summary>The date where all of it is known.</summary>
    /// <returns>Whether all of it is known; see <see cref="IsComplete"/>.</returns>
    public bool TryGetDate(out LocalDate date) => TryGetSpan(out date, out _) && IsComplete;

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">Year, month or day is unknown.</exception>
    public LocalDate ToLocalDate() => TryGetDate(out var date)
        ? date
        : throw new InvalidOperationException($"'{this}' is not a whole date; year, month and day must be known.");

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => year == other.year && monthOrGroup == other.monthOrGroup && day == other.day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (year << 16) | (monthOrGroup << 8) | day;

    /// <summary>Whether the same is known of both.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether something else is known of them.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    private (int First, int Last) Months() => this switch
    {
        { Month: { } month } => (month, month),
        { Quarter: { } quarter } => ((quarter - 1) * MonthsInQuarter + 1, quarter * MonthsInQuarter),
        { Half: { } half } => ((half - 1) * MonthsInHalf + 1, half * MonthsInHalf),
        _ => (1, 12),
    };
}
