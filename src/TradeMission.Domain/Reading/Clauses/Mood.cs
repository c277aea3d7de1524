namespace TradeMission.Domain.Reading.Clauses;

/// <summary>Whether what a clause tells has happened.</summary>
internal enum Mood
{
    /// <summary>It has.</summary>
    Done,

    /// <summary>It is meant to.</summary>
    Planned,

    /// <summary>It is hoped for.</summary>
    Hoped,
}
