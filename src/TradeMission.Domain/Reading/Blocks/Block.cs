namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A part of a page, by its place in the page's clean text.</summary>
internal readonly record struct Block(BlockKind Kind, int Start, int End);
