using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Output;

/// <summary>Phrases as JSON objects, an object each; one that could not be read has an error in place of its figures.</summary>
internal sealed class PhraseJson(OutputFormat format) : IPhraseOutput
{
    private readonly JsonRows rows = new(format);

    /// <inheritdoc/>
    public void Add(string phrase, ParseResult<AnnouncedAmount> result)
    {
        var writer = rows.Start();
        writer.WriteString("phrase", phrase);
        if (result.TryGetValue(out var amount))
        {
            FigureJson.Write(writer, amount);
            writer.WriteBoolean(FigureJson.Ambiguous, result.IsAmbiguous);
        }
        else
        {
            writer.WriteStartObject("error");
            writer.WriteString("rule", result.Error.Rule);
            writer.WriteNumber("start", result.Error.Position);
            writer.WriteNumber("length", result.Error.Length);
            writer.WriteEndObject();
        }

        rows.End();
    }

    /// <inheritdoc/>
    public void Complete() => rows.Complete();

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}
