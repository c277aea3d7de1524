using TradeMission.Domain.Calendar;
using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Reads a date, period or stay in a text, and says which days it means.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that stands at an anchor.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="anchor">A number, or the first word of a date without one (<see cref="PlaceMark.Opening"/>).</param>
    /// <param name="floor">The first token that may belong to it: 지난 before a number.</param>
    /// <param name="isPhrase">Whether the text is one phrase: there 이튿날 is a date of which nothing is known, in running text it is
    /// none.</param>
    /// <param name="memory">What the text has said of time so far; the date is added to it.</param>
    /// <param name="figure">What is written, a date or what is passed over whole because it is none.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether there is one of them.</returns>
    internal static bool TryRead(scoped ref Lexer tokens, int anchor, int floor, bool isPhrase, scoped ref DateMemory memory,
        out DateFigure figure, out AnnouncedDate date)
    {
        date = default;
        if (!DateGrammar.TryRead(ref tokens, anchor, floor, out figure)
            || (figure.First.IsShortYear && !DateResolver.IsNear(figure.First.Year, memory.Reference)))
        {
            return false;
        }

        if (figure.IsRecurring)
        {
            return true;
        }

        var context = new DateContext(memory, figure, ref tokens);
        figure.IsImpossible = !TryResolve(figure, context, out date);
        if (figure.IsImpossible)
        {
            return true;
        }

        bool isOfOther = figure.Direction != 0 || (figure.First.IsRelative && figure.First.Origin == DateOrigin.Memory)
            || (figure.First.IsRelativeAlone && figure.First.Relative < DateUnit.Month);
        if (figure.First.IsBareDay && !DateResolver.IsOnWeekday(date.Start ?? date.End, figure.First))
        {
            return false;
        }

        if (!isPhrase && isOfOther && (date.Start ?? date.End) is { IsUnknown: true })
        {
            return false;
        }

        bool isWholeMonth = date is { Start: { Year: not null, Day: null, Quarter: null, Half: null }, IsVague: false, Stay: null };
        if (isWholeMonth && date.Start == date.End && DateClause.IsItem(ref tokens, figure.FirstToken, figure.Next))
        {
            memory.Heading = date.Start;
        }

        if (figure.First.IsDayAlone)
        {
            memory.Keep(date.Start ?? date.End);
        }

        if (!context.IsSaid && !DateClause.IsSince(ref tokens, figure.Next) && !figure.First.IsSince)
        {
            memory.Remember(figure, date, context);
        }

        return true;
    }

    private static bool TryResolve(in DateFigure figure, in DateContext context, out AnnouncedDate date)
    {
        date = default;
        if (figure.Direction != 0)
        {
            var day = DateResolver.Distance(figure, context);
            date = new(day, figure.HasEnd ? day : null);
            return day is not null;
        }

        Stay? stay = figure.HasLength && figure.Length.Days > 0
            && Stay.TryCreate(figure.Length.Nights >= 0 ? figure.Length.Nights : null, figure.Length.Days, out var told) ? told : null;
        if (figure is { HasStart: false, HasEnd: false })
        {
            date = new(null, null, stay);
            return stay is not null;
        }

        if (figure.First.IsImpossible || (figure.IsRange && figure.Last.IsImpossible)
            || (figure.IsRange ? DateResolver.ResolveRange(figure.First, figure.Last, context)
                : DateResolver.Resolve(figure.First, context)) is not var (first, last))
        {
            return false;
        }

        PartialDate? start = figure.HasStart && !figure.First.IsUntil ? first : null;
        PartialDate? end = figure.HasEnd && !figure.First.IsSince ? last : null;
        if (figure.HasLength && !figure.IsRange)
        {
            DateResolver.Complete(figure.Length, ref start, ref end);
        }

        date = new(start, end, stay, IsVague(figure.First, first) || (figure.IsRange && IsVague(figure.Last, last)));
        return true;
    }

    // 6월 말; but 6월 말까지 and 6월 둘째 금요일 are days, where the day is known.
    private static bool IsVague(in DateParts parts, PartialDate date) =>
        parts.IsVague && (parts.Nth == 0 || (parts.Weekday > 0 && date.Day is null));
}
