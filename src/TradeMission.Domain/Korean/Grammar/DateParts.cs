using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>One date as it is written: the parts that stand in the text, not yet resolved. Zero is "not said".</summary>
internal struct DateParts
{
    /// <summary>The first token behind it, and where it ends in the text.</summary>
    internal int Next;
    internal int End;

    /// <summary>-1 where 지난 stands before it, 1 where 오는 does.</summary>
    internal int Side;

    /// <summary>The unit of a relative word, how many of them later, and later than what.</summary>
    internal DateUnit Relative;
    internal sbyte Offset;
    internal DateOrigin Origin;

    internal int Year;
    internal int Month;
    internal int Day;
    internal int Quarter;

    /// <summary>1, 2, or 3 for both halves in one word.</summary>
    internal int Half;

    /// <summary>1 for Monday to 7: the day itself, or beside a day of a month what tells which month is meant: 28일(수), 수요일인 28일.</summary>
    internal int Weekday;

    /// <summary>The year stands for ten: 1990년대.</summary>
    internal bool IsDecade;

    /// <summary>The year has two digits and nothing that shows it to be one, "92년": a length as well, unless it is near the reference
    /// date.</summary>
    internal bool IsShortYear;

    /// <summary>The year is the first of two in brackets that are nothing but years: "(2018~2022)".</summary>
    internal bool IsBareYear;

    /// <summary>초, 중순, 말, 여름: only some days of it.</summary>
    internal bool IsVague;

    /// <summary>The n-th such weekday of the month, or day where no weekday is told, -1 for the last: 둘째 금요일, 첫날, 말 현재, 말까지.
    /// Where no year tells which day such a weekday is, the date is vague.</summary>
    internal int Nth;

    /// <summary>이후: from it on.</summary>
    internal bool IsSince;

    /// <summary>이전, and 연내: up to it.</summary>
    internal bool IsUntil;

    /// <summary>Written with hyphens or slashes, 2024-04-07: the end of a range may leave out the year.</summary>
    internal bool IsHyphenated;

    /// <summary>Month and day are parted by a dot alone, "5.28", which also is a number.</summary>
    internal bool IsBareDotted;

    /// <summary>Month and day are parted by a slash and may as well be a fraction: 2/3.</summary>
    internal bool IsFraction;

    /// <summary>Month and day are parted by a dot and a space, "3. 9", and may as well be a numbered line.</summary>
    internal bool IsNumbered;

    /// <summary>The day has no 일, "3(화)": a date only where the weekday agrees.</summary>
    internal bool IsBareDay;

    /// <summary>A month or a day that no calendar has: 13월, 5월 32일.</summary>
    internal bool IsImpossible;

    /// <summary>An unread word of time stands before it, "전전달 24일": its month or year is open.</summary>
    internal bool IsOpen;

    /// <summary>No month and no day of it can follow: 초, 말까지, 이후.</summary>
    internal readonly bool IsClosed => IsVague || IsSince || IsUntil || Nth != 0;

    internal readonly bool IsRelative => Relative != DateUnit.None;

    internal readonly bool HasMonth => Month > 0 || Quarter > 0 || Half > 0 || (IsRelative && Relative != DateUnit.Year);

    internal readonly bool HasYear => Year > 0 || IsRelative;

    internal readonly bool NamesYear => Year > 0 || Relative == DateUnit.Year;

    /// <summary>A month is the last that is told.</summary>
    internal readonly bool IsOfMonth => Month > 0 || Relative == DateUnit.Month;

    /// <summary>Which month or year is meant is not told.</summary>
    internal readonly bool IsUnsure => Origin == DateOrigin.Either
        || (this is { Side: 0, Year: 0, IsRelative: false } && Day + Month + Quarter + Half > 0);

    internal readonly bool IsDayAlone => Day > 0 && !HasMonth;

    internal readonly bool SaysAnything => IsRelative || Year > 0 || Month > 0 || Day > 0 || Quarter > 0 || Half > 0 || Weekday > 0;

    /// <summary>Nothing stands in it but a relative word.</summary>
    internal readonly bool IsRelativeAlone =>
        IsRelative && !IsClosed && this is { Month: 0, Day: 0, Quarter: 0, Half: 0, Weekday: 0 };
}
