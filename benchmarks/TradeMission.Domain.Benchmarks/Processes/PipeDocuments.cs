using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks.Processes;

/// <summary>The pipe's input: the digests over and over, a document a line.</summary>
internal static class PipeDocuments
{
    internal static byte[] Make(int megabytes)
    {
        PipeDocumentContext context = new(new JsonSerializerOptions(PipeDocumentContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        using MemoryStream stream = new();
        for (int i = 0; stream.Length < megabytes * 1_000_000L; i++)
        {
            string id = i.ToString(CultureInfo.InvariantCulture);
            PipeDocument document = new(id, SeedTexts.Digests[i % SeedTexts.Digests.Length], "2024-04-07");
            JsonSerializer.Serialize(stream, document, context.PipeDocument);
            stream.WriteByte((byte)'\n');
        }

        return stream.ToArray();
    }
}
