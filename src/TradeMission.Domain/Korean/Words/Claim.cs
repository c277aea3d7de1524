namespace TradeMission.Domain.Korean.Words;

/// <summary>What a word makes of the figure beside it.</summary>
internal enum Claim : byte
{
    None = 0,

    /// <summary>The word changes nothing: 규모, 어치.</summary>
    Exact,
    About,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,

    /// <summary>The figure is what something else is exceeded by: 초과 달성.</summary>
    Difference,

    /// <summary>Nothing where it is affirmed, <see cref="LessThan"/> where it is denied: 이르다, 미치다.</summary>
    Reach,

    /// <summary>The same; behind "A에서 B" it tells of a change: 되다.</summary>
    Become,
}
