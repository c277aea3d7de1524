namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Where the noun that governs a figure stands.</summary>
internal enum NounSide
{
    /// <summary>Nowhere near.</summary>
    None = 0,

    /// <summary>Directly before it: 상담액 3천만 달러.</summary>
    Left,

    /// <summary>Behind it: 3천만 달러의 상담.</summary>
    Right,

    /// <summary>As the topic of its clause: 상담액은 … 3천만 달러.</summary>
    Topic,

    /// <summary>At a neighbour in the same list or a sentence above.</summary>
    Shared,
}
