namespace TradeMission.Cli.Output;

/// <summary>A place in a text as an editor shows it.</summary>
/// <param name="Line">The line, from 1; a line ends with CR, LF or both.</param>
/// <param name="Column">The UTF-16 code unit of the line, from 1.</param>
internal readonly record struct LinePlace(int Line, int Column);
