using TradeMission.Domain.Korean;

namespace TradeMission.Cli.Output;

/// <summary>Figures found in texts as JSON objects, an object each.</summary>
internal sealed class MatchJson(OutputFormat format) : IMatchOutput
{
    private readonly JsonRows rows = new(format);

    /// <inheritdoc/>
    public void Add(string source, ReadOnlySpan<char> text, LinePlace place, in FigureMatch match)
    {
        var writer = rows.Start();
        writer.WriteString("file", source);
        writer.WriteNumber("line", place.Line);
        writer.WriteNumber("column", place.Column);
        writer.WriteString("kind", FigureText.Of(match.Kind));
        FigureJson.Write(writer, text, match);

        rows.End();
    }

    /// <inheritdoc/>
    public void EndText() => rows.Flush();

    /// <inheritdoc/>
    public void Complete() => rows.Complete();

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}
