using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A count as it was read.</summary>
internal struct CountReading
{
    /// <summary>The match: from the number to the counter.</summary>
    internal TextSpan Match;

    /// <summary>The match with its qualifiers.</summary>
    internal TextSpan Whole;

    internal AnnouncedCount Count;
    internal bool IsRead;
}
