using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>A time of the day behind a date, which parts it from its 부터 or 까지: "22일 오후 6시까지".</summary>
internal static class DateClock
{
    /// <summary>Moves over "오전 10시 30분", "18시", "14:00", 정오.</summary>
    internal static bool TrySkip(scoped ref Lexer tokens, int at, out int next)
    {
        next = at;
        bool hasPart = tokens.Is(at, DateWord.TimeOfDay);
        int hour = hasPart ? at + 1 : at;
        if (tokens[hour].IsNear && TrySkipHour(ref tokens, hour, out int hourEnd))
        {
            next = hourEnd;
            return true;
        }

        // "17일 오전부터", "20일 정오까지"
        bool isBound = hasPart && (tokens.Is(hour, DateWord.From) || tokens.Is(hour, DateWord.Until));
        next = isBound ? hour : at;
        return isBound;
    }

    private static bool TrySkipHour(scoped ref Lexer tokens, int at, out int next)
    {
        next = at + 2;
        if (!tokens.TryDigits(at, 2, out _) || !tokens[at + 1].IsGlued)
        {
            return false;
        }

        if (tokens[at + 1].Mark is ':')
        {
            // "09:00시" is written too.
            next = tokens.Is(at + 3, DateWord.ClockUnit) && tokens[at + 3].IsGlued ? at + 4 : at + 3;
            return tokens.TryDigits(at + 2, 2, out _) && tokens[at + 2].IsGlued;
        }

        if (tokens.Kind(at + 1) != DateWord.ClockUnit)
        {
            return false;
        }

        bool hasMinutes = tokens.TryDigits(next, 2, out _) && tokens[next].IsNear && tokens.Is(next + 1, DateWord.ClockUnit);
        next += hasMinutes ? 2 : tokens.Is(next, DateWord.ClockUnit) ? 1 : 0;
        return true;
    }
}
