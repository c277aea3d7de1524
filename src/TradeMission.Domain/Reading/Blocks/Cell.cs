namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A cell of a grid by its place in the source.</summary>
internal readonly record struct Cell(int Start, int End);
