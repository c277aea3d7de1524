using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>UTF-8 as the UTF-16 that is read; bytes that are no UTF-8 become U+FFFD, each a character that no figure has.</summary>
internal static class Utf8Text
{
    /// <summary>Decodes as much as fits.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="destination">Where to; one character a byte always suffices.</param>
    /// <param name="read">Number of bytes that were decoded.</param>
    /// <param name="isLast">Whether no more bytes follow.</param>
    /// <returns>Number of characters.</returns>
    internal static int Decode(ReadOnlySpan<byte> utf8, Span<char> destination, out int read, bool isLast)
    {
        Utf8.ToUtf16(utf8, destination, out read, out int written, replaceInvalidSequences: true, isFinalBlock: isLast);
        return written;
    }

    /// <summary>The number of bytes that characters were before they were decoded.</summary>
    /// <param name="utf8">The bytes, from the first of these characters on.</param>
    /// <param name="decoded">The characters.</param>
    internal static int BytesOf(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> decoded) =>
        decoded.Contains('\uFFFD') ? BytesOf(utf8, decoded.Length) : Encoding.UTF8.GetByteCount(decoded);

    /// <summary>The number of bytes that the first characters of decoded UTF-8 were.</summary>
    internal static int BytesOf(ReadOnlySpan<byte> utf8, int characters)
    {
        int bytes = 0;
        while (characters > 0 && bytes < utf8.Length)
        {
            if (Rune.DecodeFromUtf8(utf8[bytes..], out var rune, out int length) == OperationStatus.NeedMoreData)
            {
                length = utf8.Length - bytes;
            }

            bytes += length;
            characters -= rune.Utf16SequenceLength;
        }

        return bytes;
    }
}
