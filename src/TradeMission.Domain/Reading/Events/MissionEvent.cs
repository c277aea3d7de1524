namespace TradeMission.Domain.Reading.Events;

/// <summary>Which event a clause tells of.</summary>
internal enum MissionEvent
{
    /// <summary>The mission that is announced.</summary>
    This,

    /// <summary>One before it.</summary>
    Earlier,

    /// <summary>One that is to follow, or somebody else's.</summary>
    Other,
}
