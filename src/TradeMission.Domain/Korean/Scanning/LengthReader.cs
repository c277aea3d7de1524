using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A length of time as it is written; zero is "not said".</summary>
internal struct LengthParts
{
    internal int Start;
    internal int End;

    /// <summary>The nights of "5박7일"; -1 where none are told.</summary>
    internal int Nights;

    internal int Days;
    internal int Months;
    internal int Years;
}

/// <summary>Reads a length: 5박7일, 6일간, 이틀 동안, 보름간, 1주일간, 3개월간, 5년간.</summary>
internal static class LengthReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const int MaxNumber = 9999;

    internal static bool TryRead(scoped ref TText text, int start, out LengthParts length)
    {
        length = new() { Start = start, Nights = -1 };
        return TryReadNights(ref text, start, ref length) || TryReadNumber(ref text, start, ref length) || TryReadWord(ref text, start, ref length);
    }

    /// <summary>Reads a length that only stands beside a date: "8일부터 |사흘 일정|으로", "|5일 예정|".</summary>
    internal static bool TryReadSchedule(scoped ref TText text, int start, out LengthParts length)
    {
        length = new() { Start = start, Nights = -1 };
        bool isNumber = ShortNumber<TText>.Read(ref text, start, out int number, out int numberEnd) > 0 && number > 0;
        int found = isNumber ? DateWords.Lengths.Match(ref text, Spaces.Skip(ref text, numberEnd), out int end) : DateWords.Days.Match(ref text, start, out end);
        if (found < 0 || DateWords.Schedules.Match(ref text, end, out int scheduleEnd) < 0 || !TakesParticle(ref text, scheduleEnd))
        {
            return false;
        }

        length.Days = isNumber ? Math.Min(number * DateWords.LengthUnits[found].Days, MaxNumber) : DateWords.DayCounts[found].Days;
        length.End = scheduleEnd;
        return length.Days > 0;
    }

    // "5일 일정으로" is a length, "19일 일정 공개" a day.
    private static bool TakesParticle(scoped ref TText text, int end) =>
        text.Peek(end) == '\0' || (Hangul.IsSyllable(text.Peek(end)) && Particles.EndWord(ref text, end));

    /// <summary>Whether 간 or 동안 stands at a position and makes a length of what is before it.</summary>
    internal static bool IsLengthEnd(scoped ref TText text, int at, out int end) =>
        (Phrases.TrySkip(ref text, at, " 간", out end) && Particles.EndWord(ref text, end)) || Phrases.TrySkip(ref text, at, " 동안", out end);

    private static bool TryReadNights(scoped ref TText text, int start, ref LengthParts length)
    {
        if (ShortNumber<TText>.Read(ref text, start, out int nights, out int end) == 0 || !Phrases.TrySkip(ref text, end, " 박", out end))
        {
            return false;
        }

        int second = Spaces.Skip(ref text, end);
        if (ShortNumber<TText>.Read(ref text, second, out int days, out end) == 0 || days == 0 || !Phrases.TrySkip(ref text, end, " 일", out end))
        {
            return false;
        }

        length.Nights = nights;
        length.Days = days;
        length.End = IsLengthEnd(ref text, end, out int lengthEnd) ? lengthEnd : end;
        return true;
    }

    private static bool TryReadNumber(scoped ref TText text, int start, ref LengthParts length)
    {
        int found = -1;
        int end = start;
        if (ShortNumber<TText>.Read(ref text, start, out int number, out int numberEnd) > 0)
        {
            found = DateWords.Lengths.Match(ref text, Spaces.Skip(ref text, numberEnd), out end);
        }

        if (found < 0 || number is 0 or > MaxNumber || !IsLengthEnd(ref text, end, out int lengthEnd))
        {
            return false;
        }

        var unit = DateWords.LengthUnits[found];
        length.Days = Math.Min(number * unit.Days, MaxNumber);
        length.Months = number * unit.Months;
        length.Years = number * unit.Years;
        length.End = lengthEnd;
        return true;
    }

    private static bool TryReadWord(scoped ref TText text, int start, ref LengthParts length)
    {
        int days = DateWords.Days.Match(ref text, start, out int end);
        int months = days < 0 ? DateWords.MonthLengths.Match(ref text, start, out end) : -1;
        if ((days < 0 && months < 0) || !IsLengthEnd(ref text, end, out int lengthEnd))
        {
            return false;
        }

        length.Days = days < 0 ? 0 : DateWords.DayCounts[days].Days;
        length.Months = months < 0 ? 0 : DateWords.MonthCounts[months].Months;
        length.End = lengthEnd;
        return true;
    }
}
