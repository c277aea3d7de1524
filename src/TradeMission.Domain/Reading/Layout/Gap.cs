namespace TradeMission.Domain.Reading.Layout;

/// <summary>What stands between two tokens.</summary>
[Flags]
internal enum Gap
{
    /// <summary>Nothing: a particle stands on its noun.</summary>
    None = 0,

    /// <summary>White space.</summary>
    Space = 1,

    /// <summary>A comma or semicolon.</summary>
    Comma = 2,

    /// <summary>A bracket opens.</summary>
    Open = 4,

    /// <summary>A bracket closes.</summary>
    Close = 8,

    /// <summary>A colon, as in "기간: ".</summary>
    Colon = 16,

    /// <summary>A quotation mark, a slash, an ellipsis and the like.</summary>
    Other = 32,

    /// <summary>Any mark.</summary>
    Marks = Comma | Open | Close | Colon | Other,
}
