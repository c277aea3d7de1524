using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>What a text has said of time so far: the day of publication, and the dates named last.</summary>
/// <remarks>
/// The month and year named last go on over sentences and paragraphs until others are named. A day of saying ("7일 밝혔다") lends nothing,
/// and neither does a day behind which 이후 or 만에 stands. What is said in brackets lends to what stands in brackets.
/// </remarks>
internal struct DateMemory
{
    /// <summary>The day of publication.</summary>
    internal LocalDate? Reference;

    /// <summary>Where the last date ends in the text.</summary>
    internal int End;

    /// <summary>The year or the month that was written last as a line of its own.</summary>
    internal PartialDate? Heading;

    // The days of the reference's month that were named alone, a bit for each.
    private uint daysNow;
    private DateNames outside;
    private DateNames latest;

    /// <summary>What was named last before a date that stands in brackets or does not.</summary>
    internal readonly DateNames Before(bool isInBrackets) => isInBrackets ? latest : outside;

    /// <summary>Whether a day alone was named before, and meant one of the reference's month: "23일 … 23일" is the same day again.</summary>
    internal readonly bool IsNamed(int day) => (daysNow >> day & 1) != 0;

    /// <summary>Keeps a day that was named alone.</summary>
    internal void Keep(PartialDate? date)
    {
        bool isNow = date is { Day: not null } day && day.Year == Reference?.Year && day.Month == Reference?.Month;
        daysNow |= isNow ? 1u << date.GetValueOrDefault().Day.GetValueOrDefault() : 0;
    }

    internal void Remember(in DateFigure figure, in AnnouncedDate date, in DateContext context)
    {
        End = figure.End;
        latest = context.Memory;
        latest.Add(figure, date, context.IsJoined);
        latest.IsItem = context.IsItem;
        outside = context.IsInBrackets ? outside : latest;
    }
}
