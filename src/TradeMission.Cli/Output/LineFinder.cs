namespace TradeMission.Cli.Output;

/// <summary>Finds the lines of places that come in rising order, in one pass over the text.</summary>
internal ref struct LineFinder(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int line = 1;
    private int lineStart;
    private int searched;

    /// <summary>The line and column of a place at or after the one asked for last.</summary>
    internal LinePlace Find(int position)
    {
        while (text[searched..position].IndexOfAny('\r', '\n') is >= 0 and var end)
        {
            int next = searched + end + 1;
            bool isPair = text[next - 1] == '\r' && next < text.Length && text[next] == '\n';
            lineStart = isPair ? next + 1 : next;
            searched = lineStart;
            line++;
        }

        searched = position;
        return new(line, position - lineStart + 1);
    }
}
