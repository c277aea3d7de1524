namespace TradeMission.Domain.Reading.Blocks;

/// <summary>What a line of a page is.</summary>
internal enum LineKind
{
    /// <summary>What the page says about itself.</summary>
    Furniture,

    /// <summary>A line that is drawn, not written.</summary>
    Rule,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>A point of a list.</summary>
    Item,

    /// <summary>A row of a grid.</summary>
    Row,

    /// <summary>Anything else.</summary>
    Text,
}
