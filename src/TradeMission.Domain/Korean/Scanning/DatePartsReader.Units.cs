using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

// 년, 월, 일 and 분기 behind a number, and behind the last number of a list that shares them.
internal ref partial struct DatePartsReader<TText>
{
    private const int LongestList = 6;

    /// <summary>Moves over a unit behind a number: "5월", "5月", and parted from it, "5 월".</summary>
    /// <param name="end">Where the number ends.</param>
    /// <param name="unit">년, 월, 일, or the 분 of 분기.</param>
    /// <param name="unitEnd">Where the unit ends; where the number ends if there is none.</param>
    private bool TrySkipUnit(int end, char unit, out int unitEnd)
    {
        unitEnd = end;
        if (unit == '분')
        {
            return Phrases.TrySkip(ref text, end, "분기", out unitEnd);
        }

        int start = Spaces.Skip(ref text, end);
        char c = text.Peek(start);
        int next = text.Next(start);
        bool isUnit = c == unit || (c == HanjaOf(unit) && start == end);

        // 5월드컵 and "7 일본" are no dates.
        bool goesOn = (unit == '월' && DateWords.NotAMonth.Match(ref text, next, out _) >= 0) || (start > end && !Particles.EndWord(ref text, next) && !IsSecondUnit(next));
        if (!isUnit || goesOn)
        {
            return false;
        }

        unitEnd = next;
        return true;
    }

    // "5 월말", "5 월중": a part of the month written onto it.
    private bool IsSecondUnit(int end) => text.Peek(end) == '중' || DateWords.VagueParts.Match(ref text, end, out _) >= 0;

    private static char HanjaOf(char unit) => unit switch { '년' => '年', '월' => '月', _ => '日' };

    // 5년간, 2000년 전, 2020년대; but nothing lasts for 2013 years, and "2012·2013년 연속" are two.
    private bool IsNotAYear(int year, int end)
    {
        bool mayBeLength = year < FirstBareYear || year > LastBareYear || year % 100 == 0 || parts.IsShortYear;
        var table = mayBeLength ? DateWords.NotAYear : DateWords.OfAYear;
        return table.Match(ref text, end, out int notEnd) >= 0 && Particles.EndWord(ref text, notEnd);
    }

    // "2024년도"
    private int SkipYearTail(int end) => text.Peek(end) == '도' && Particles.EndWord(ref text, text.Next(end)) ? text.Next(end) : end;

    /// <summary>Whether a number shares the unit of one behind it: 26 in "26~28일", 3 in "3·5·7일".</summary>
    private bool IsListBefore(int end, char unit, int digits)
    {
        int at = end;
        for (int i = 0; i < LongestList && TrySkipListMark(ref at, unit); i++)
        {
            int count = ShortNumber<TText>.Read(ref text, at, out int value, out at);
            if (count == 0 || count > digits)
            {
                return false;
            }

            if (TrySkipUnit(at, unit, out int unitEnd))
            {
                return unit switch { '일' => !IsNotADay(unitEnd), '년' => !IsNotAYear(value, unitEnd), _ => true };
            }
        }

        return false;
    }

    private bool TrySkipListMark(ref int at, char unit)
    {
        int mark = Spaces.Skip(ref text, at);
        char c = text.Peek(mark);
        if (c == '\0' || !(ListMarks.Contains(c) || (c == ',' && unit == '일')))
        {
            return false;
        }

        // '94~'96년
        at = Spaces.Skip(ref text, text.Next(mark));
        at = unit == '년' && IsApostrophe(text.Peek(at)) ? text.Next(at) : at;
        return true;
    }

    // "(2018~2022)": two years that rise, and nothing else in the brackets, or in a phrase.
    private bool IsBracketedYears(int first, int end)
    {
        int mark = Spaces.Skip(ref text, end);
        if (text.Peek(text.Previous(at)) is not ('(' or '（' or '\0') || !Followers.IsRangeMark(text.Peek(mark)))
        {
            return false;
        }

        int second = Spaces.Skip(ref text, text.Next(mark));
        return ShortNumber<TText>.Read(ref text, second, out int last, out int lastEnd) == 4
            && last > first && last <= LastBareYear && text.Peek(lastEnd) is ')' or '）' or '\0';
    }

    // The 29 of "4월 29~5월 2일".
    private bool IsBeforeMonthAndDay(int end)
    {
        int mark = Spaces.Skip(ref text, end);
        int month = Spaces.Skip(ref text, text.Next(mark));
        char c = text.Peek(mark);
        return c != '\0' && ListMarks.Contains(c) && IsMonthAt(month, out int monthEnd)
            && ShortNumber<TText>.Read(ref text, Spaces.Skip(ref text, monthEnd), out _, out int dayEnd) > 0
            && TrySkipUnit(dayEnd, '일', out _);
    }

    private bool IsMonthAt(int start, out int end) =>
        ShortNumber<TText>.Read(ref text, start, out int month, out end) is 1 or 2 && month is >= 1 and <= 12 && TrySkipUnit(end, '월', out end);

    // Behind a year of two digits: "24년 5월", "24년 상반기", "24년 4분기".
    private bool IsMonthOrGroupAt(int start) =>
        IsMonthAt(start, out _)
        || (text.Peek(start) is '상' or '하' && Phrases.TrySkip(ref text, text.Next(start), "반기", out _))
        || (ShortNumber<TText>.Read(ref text, start, out int quarter, out int end) == 1 && quarter is >= 1 and <= 4 && TrySkipQuarter(end, out _));
}
