namespace TradeMission.Domain.Reading.Layout;

/// <summary>What a token of a sentence is.</summary>
internal enum TokenKind
{
    /// <summary>A word.</summary>
    Word = 0,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>A date, a period or a stay.</summary>
    Date,

    /// <summary>A number of things or people.</summary>
    Count,
}
