using System.Text;

namespace TradeMission.Domain.Json;

// A document is read whole, whatever it comes as.
public static partial class TradeMissionJson
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static byte[] Bytes(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException error)
        {
            throw JsonFault.At("$", "The document must be well-formed Unicode; it has half a surrogate pair.", error);
        }
    }

    private static byte[] Bytes(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using MemoryStream content = new();
        utf8Json.CopyTo(content);
        return content.ToArray();
    }

    private static async Task<byte[]> BytesAsync(Stream utf8Json, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using MemoryStream content = new();
        await utf8Json.CopyToAsync(content, cancellationToken).ConfigureAwait(false);
        return content.ToArray();
    }
}
