using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks.Processes;

/// <summary>The pipe's input: the digests over and over, a document a line.</summary>
internal static class PipeDocuments
{
    private const string Day = "2024-04-07";

    private static readonly PipeDocumentContext Context = new(new JsonSerializerOptions(PipeDocumentContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>One document of figures and nothing else, on one line.</summary>
    internal static byte[] MakeLine(int megabytes)
    {
        const string Figure = "1억 2천만달러, ";
        string text = SeedTexts.Repeat(Figure, (int)(megabytes * 1_000_000L * Figure.Length / Encoding.UTF8.GetByteCount(Figure)));
        return [.. JsonSerializer.SerializeToUtf8Bytes(new("0", text, Day), Context.PipeDocument), (byte)'\n'];
    }

    /// <summary>The digests over and over.</summary>
    internal static byte[] Make(int megabytes)
    {
        using MemoryStream stream = new();
        for (int i = 0; stream.Length < megabytes * 1_000_000L; i++)
        {
            string id = i.ToString(CultureInfo.InvariantCulture);
            PipeDocument document = new(id, SeedTexts.Digests[i % SeedTexts.Digests.Length], Day);
            JsonSerializer.Serialize(stream, document, Context.PipeDocument);
            stream.WriteByte((byte)'\n');
        }

        return stream.ToArray();
    }
}
