namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A cell of a grid by its place in the source.</summary>
internal readonly record struct Cell(int Start, int End)
{
    /// <summary>Its words.</summary>
    internal string In(string source) => source[Start..End];

    /// <summary>Whether it is a number without a unit, and perhaps another one in a bracket: "1,020 (34)", "1,400여".</summary>
    internal bool IsFigure(string source) => End > Start && char.IsAsciiDigit(source[Start])
        && In(source).All(c => char.IsAsciiDigit(c) || c is ',' or '.' or ' ' or '(' or ')' or '여');
}
