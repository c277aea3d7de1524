using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>A length of time as it is written: 5박7일, 6일간, 이틀 동안, 보름간, 1주일간, 3개월간, 5년간; zero is "not said".</summary>
internal struct DateLength
{
    private const int MaxNumber = 9999;
    private const int DaysInWeek = 7;
    private const int MonthsInYear = 12;

    internal int Next;

    /// <summary>The nights of "5박7일"; -1 where none are told.</summary>
    internal int Nights;

    internal int Days;
    internal int Months;

    /// <summary>Reads the length that starts with a token.</summary>
    internal static bool TryRead(scoped ref Lexer tokens, int first, out DateLength length)
    {
        if (TryReadNights(ref tokens, first, out length))
        {
            return true;
        }

        return TryReadUnits(ref tokens, first, out length) && (tokens.Kind(length.Next - 1) == DateWord.Length
            ? tokens.EndsWord(length.Next)
            : IsDuration(ref tokens, length.Next, out length.Next));
    }

    /// <summary>Reads a length that only stands beside a date: "8일부터 |사흘 일정|으로", "|5일 예정|".</summary>
    internal static bool TryReadSchedule(scoped ref Lexer tokens, int first, out DateLength length)
    {
        if (!TryReadUnits(ref tokens, first, out length) || length.Days == 0)
        {
            return false;
        }

        // "5일 일정으로" is a length, "19일 일정 공개" a day.
        int schedule = length.Next;
        length.Next = schedule + 1;
        return tokens.Is(schedule, DateWord.Schedule)
            && (TakesParticle(ref tokens, schedule + 1) || (tokens[schedule + 1].IsGlued && tokens[schedule + 1].Kind == TokenKind.Mark));
    }

    /// <summary>Reads a number of units or the word for one: 5일, 2주, 사흘, 두 달.</summary>
    internal static bool TryReadUnits(scoped ref Lexer tokens, int first, out DateLength length)
    {
        length = new() { Nights = -1, Next = first + 1 };
        switch (tokens.Kind(first))
        {
            case DateWord.Days:
                length.Days = tokens.Value(first);
                return true;
            case DateWord.Months:
                length.Months = tokens.Value(first);
                return true;
        }

        int unit = first + 1;
        if (!tokens.TryDigits(first, 4, out int number) || number == 0 || !tokens[unit].IsNear
            || tokens.Kind(unit) is not (DateWord.Unit or DateWord.Length))
        {
            return false;
        }

        length.Next = unit + 1;
        (length.Days, length.Months) = tokens.Unit(unit) switch
        {
            DateUnit.Day => (number, 0),
            DateUnit.Week => (Math.Min(number * DaysInWeek, MaxNumber), 0),
            DateUnit.Months => (0, number),
            DateUnit.Year => (0, number * MonthsInYear),
            _ => (0, 0),
        };
        return length.Days + length.Months > 0;
    }

    /// <summary>Whether 간 or 동안 stands at a token and makes a length of what is before it.</summary>
    internal static bool IsDuration(scoped ref Lexer tokens, int at, out int next)
    {
        next = at + 1;
        return tokens.Is(at, DateWord.Duration) && (tokens.Value(at) == 1 || tokens.EndsWord(next));
    }

    private static bool TryReadNights(scoped ref Lexer tokens, int first, out DateLength length)
    {
        length = default;
        if (!tokens.TryDigits(first, 4, out length.Nights) || !tokens.IsUnit(first + 1, DateUnit.Night)
            || !tokens.TryDigits(first + 2, 4, out length.Days) || !tokens[first + 2].IsNear || length.Days == 0
            || !tokens.IsUnit(first + 3, DateUnit.Day))
        {
            return false;
        }

        length.Next = first + 4;
        length.Next = IsDuration(ref tokens, length.Next, out int next) ? next : length.Next;
        return true;
    }

    /// <summary>Whether a particle, or the end of the text, stands at a token.</summary>
    internal static bool TakesParticle(scoped ref Lexer tokens, int at) =>
        tokens[at].IsEnd || (tokens[at].IsGlued && tokens[at].Kind == TokenKind.Hangul && tokens.EndsWord(at));
}
