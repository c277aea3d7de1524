namespace TradeMission.Domain.Reading.Blocks;

/// <summary>What a part of a page is.</summary>
internal enum BlockKind
{
    /// <summary>A headline, a heading or the words under a picture: it repeats and shortens what the body says.</summary>
    Title,

    /// <summary>Prose.</summary>
    Body,

    /// <summary>A point of a list or a row of a grid.</summary>
    Item,
}
