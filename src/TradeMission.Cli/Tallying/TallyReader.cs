using System.Text.Json;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Tallying;

/// <summary>Reads tallies, one after the other in a text.</summary>
internal static class TallyReader
{
    /// <summary>Adds every tally of the text, or says which of them breaks which rule where.</summary>
    internal static bool TryAdd(TextSource source, FigureTallyBuilder sum, out string problem) =>
        source.TryReadUtf8(out var content, out problem) && TryAdd(content, sum, out problem);

    private static bool TryAdd(ReadOnlyMemory<byte> content, FigureTallyBuilder sum, out string problem)
    {
        int number = 1;
        try
        {
            var reader = new Utf8JsonReader(content.Span, new JsonReaderOptions { AllowMultipleValues = true });
            for (; reader.Read(); number++)
            {
                int start = (int)reader.TokenStartIndex;
                reader.Skip();
                sum.Add(TallyJson.Read(content[start..(int)reader.BytesConsumed]));
            }
        }
        catch (Exception error) when (error is JsonException or OverflowException)
        {
            problem = $"tally {number}: {error.Message.TrimEnd('.')}";
            return false;
        }

        problem = number == 1 ? "there is no tally in it" : "";
        return number > 1;
    }
}
