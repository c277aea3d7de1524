namespace TradeMission.Domain.Korean.Words;

/// <summary>Conditions under which a counter does not count: the column "unless" of counter.tsv, each a few lines of Evidence.</summary>
[Flags]
internal enum Condition : uint
{
    None = 0,

    /// <summary>1인 가구: a kind of what follows.</summary>
    Kind = 1 << 0,

    /// <summary>A digit follows: 3사 2교대.</summary>
    DigitBehind = 1 << 1,

    /// <summary>Units alone written onto it: 만인, 천인.</summary>
    BareGlued = 1 << 2,

    /// <summary>The number is spelled out: 일억 사.</summary>
    Spelled = 1 << 3,

    /// <summary>23회 대회: the 23rd.</summary>
    Edition = 1 << 4,

    /// <summary>1종 보통면허: a class of what follows.</summary>
    Class = 1 << 5,

    /// <summary>20대: people in their twenties.</summary>
    Age = 1 << 6,

    /// <summary>100대 기업: the hundred greatest.</summary>
    Rank = 1 << 7,

    /// <summary>17대 국회의원: the 17th term.</summary>
    Term = 1 << 8,

    /// <summary>700억 대: a range of money, where no machines are counted.</summary>
    About = 1 << 9,

    /// <summary>5개월: a length of time.</summary>
    Duration = 1 << 10,

    /// <summary>3세대, 2030세대: a generation.</summary>
    Generation = 1 << 11,

    /// <summary>60점: a score, where no works are counted.</summary>
    Score = 1 << 12,

    /// <summary>3번: the third, where no times are counted.</summary>
    Turn = 1 << 13,

    /// <summary>3호, 3기: the third.</summary>
    Ordinal = 1 << 14,

    /// <summary>101동: a part of an address, where no buildings are counted.</summary>
    Address = 1 << 15,

    /// <summary>2세트를 내줬다, 1인 1표: so few are a part or a rule, where the noun before does not name what is counted.</summary>
    Few = 1 << 16,
}
