namespace TradeMission.Domain.Korean.Words;

/// <summary>What a word is in a date: date.tsv and relative.tsv.</summary>
internal enum DateWord : byte
{
    None = 0,

    // ---- these open a date

    /// <summary>지난: the latest such date on or before the reference.</summary>
    Past,

    /// <summary>오는: the earliest such date on or after the reference.</summary>
    Coming,

    /// <summary>지난해, 다음 주, 오늘: a unit at a distance from another time.</summary>
    Relative,

    /// <summary>올, 차주: the same, and a date only with a month, a day or a part behind it.</summary>
    Prefix,

    /// <summary>연내: up to the end of the year.</summary>
    WithinYear,

    /// <summary>연말: a date only with 까지 or 현재.</summary>
    YearEnd,

    /// <summary>상반기, 하반기, and both: 1, 2, 3.</summary>
    Half,

    /// <summary>삼월: a date only with a day behind it or a year before it.</summary>
    MonthName,

    /// <summary>이틀, 보름: a number of days in one word.</summary>
    Days,

    /// <summary>두 달: a number of months.</summary>
    Months,

    /// <summary>The Q of 2025Q1 and 1Q25.</summary>
    QuarterLatin,

    // ---- behind a number

    /// <summary>년, 월, 일, 분기, 주, 개월, 박.</summary>
    Unit,

    /// <summary>주간, 년간: a unit and 간 in one word.</summary>
    Length,

    /// <summary>간, 동안: make a length of a number of units.</summary>
    Duration,

    // ---- behind a year or a month

    /// <summary>초, 중순, 여름: some days of it, the words do not tell which.</summary>
    Part,

    /// <summary>말: its end; with 까지 or 현재 its last day.</summary>
    End,

    /// <summary>첫째, 마지막: the n-th weekday or week of it, -1 for the last.</summary>
    Nth,

    /// <summary>첫날, 마지막 날: its n-th day, -1 for the last.</summary>
    NthDay,

    /// <summary>중: all of it.</summary>
    Within,

    /// <summary>께, 쯤, 경.</summary>
    About,

    /// <summary>이후: from it on. What is behind it lends nothing to the next date.</summary>
    Since,
    Before,

    /// <summary>현재, 기준.</summary>
    AsOf,

    // ---- behind a day

    Weekday,

    /// <summary>화 to 토 in brackets; 월 and 일 are units with the same value.</summary>
    WeekdaySign,

    /// <summary>25일자.</summary>
    DayTail,

    /// <summary>15일마다: it comes again and again.</summary>
    Every,
    TimeOfDay,
    ClockUnit,

    /// <summary>(현지시간): a note in brackets.</summary>
    Note,

    // ---- links

    From,
    Until,
    Between,

    /// <summary>에는: the next date may go on in the same year.</summary>
    Joint,
    Attribute,
    Object,

    /// <summary>다음 날인 21일: the date is said again behind it.</summary>
    Apposition,

    /// <summary>내년도 상반기.</summary>
    FiscalTail,

    // ---- what makes a length of it, or a distance, or nothing

    /// <summary>약, 향후: between a date and a length.</summary>
    BeforeLength,

    /// <summary>일정, 예정: a length before it, where a date stands before that.</summary>
    Schedule,
    NotADay,
    NotAYear,

    /// <summary>1일 평균: "a day".</summary>
    PerDay,

    /// <summary>전, 후: counted from the reference.</summary>
    Ago,

    /// <summary>뒤: counted from the date named last.</summary>
    Later,

    /// <summary>6월 항쟁.</summary>
    Event,

    /// <summary>규모 4.5~5.0: before figures that are no dates.</summary>
    Scale,

    /// <summary>징역 2년 6월.</summary>
    Term,

    /// <summary>휴가 3일.</summary>
    Leave,

    // ---- the clause behind a date

    /// <summary>밝혔: the day before it is that of the announcement.</summary>
    Saying,

    /// <summary>따르면.</summary>
    Source,

    /// <summary>계획, 확정: what the date is of is still to come (value 1), or may be.</summary>
    Plan,

    /// <summary>있: ends in ㅆ and tells no past.</summary>
    Present,

    /// <summary>개봉한, 공개된: the first word behind a day ends with it, and what the day is of is over.</summary>
    Done,

    /// <summary>다: ends a verb.</summary>
    Plain,
}
