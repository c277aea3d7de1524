namespace TradeMission.Domain.Reading.Entities;

/// <summary>What a noun is to its verb, by its particle.</summary>
internal enum Case
{
    /// <summary>No particle.</summary>
    None,

    /// <summary>은, 는.</summary>
    Topic,

    /// <summary>이, 가.</summary>
    Subject,

    /// <summary>을, 를.</summary>
    Object,

    /// <summary>의.</summary>
    Of,

    /// <summary>에, 에서.</summary>
    At,

    /// <summary>로, 으로.</summary>
    To,

    /// <summary>부터.</summary>
    From,

    /// <summary>와, 과.</summary>
    With,

    /// <summary>도, 만 and the like.</summary>
    Also,

    /// <summary>Something that is no particle.</summary>
    Other,
}
