using TradeMission.Domain.Korean.OldLexicon;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>One date as it is written: the parts that stand in the text, not yet resolved. Zero is "not said".</summary>
internal struct DateParts
{
    internal int Start;
    internal int End;

    /// <summary>지난 stands before it.</summary>
    internal bool IsPast;

    /// <summary>오는 stands before it.</summary>
    internal bool IsComing;

    internal RelativeWord? Relative;
    internal int Year;

    /// <summary>The year has two digits and nothing that shows it to be one, "92년": a length as well, unless it is near the reference date.</summary>
    internal bool IsShortYear;

    /// <summary>The year is the first of two in brackets that are nothing but years: "(2018~2022)".</summary>
    internal bool IsBareYear;

    internal int Month;
    internal int Day;
    internal int Quarter;
    internal int Half;

    /// <summary>초, 중순, 말: only some days of the month or the year.</summary>
    internal bool IsVague;

    /// <summary>말 현재, 말까지: the last day. With 까지 the date is vague where that day is not known.</summary>
    internal bool IsLastDay;

    /// <summary>Month and day are parted by a dot alone, "5.28", which also is a number.</summary>
    internal bool IsBareDotted;

    /// <summary>Month and day are parted by a slash and may as well be a fraction: 2/3.</summary>
    internal bool IsFraction;

    /// <summary>Month and day are parted by a dot and a space, "3. 9", and may as well be a numbered line.</summary>
    internal bool IsNumbered;

    /// <summary>A month or a day that no calendar has: 13월, 5월 32일.</summary>
    internal bool IsImpossible;

    /// <summary>A day is the nearest one to the reference date: "21일 밝혔다".</summary>
    internal bool IsNearest;

    internal readonly bool HasMonth => Month > 0 || Relative is { Unit: not TimeUnit.Year };

    internal readonly bool HasYear => Year > 0 || Relative is not null;

    internal readonly bool NamesYear => Year > 0 || Relative is { Unit: TimeUnit.Year };

    /// <summary>Vague, and not made exact by 까지.</summary>
    internal readonly bool IsVagueAlone => IsVague && !IsLastDay;

    internal readonly bool IsDayAlone => Day > 0 && !HasMonth;

    internal readonly bool SaysAnything => Relative is not null || Year > 0 || Month > 0 || Day > 0 || Quarter > 0 || Half > 0;
}
