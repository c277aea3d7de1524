using System.IO.Compression;
using System.Text;

namespace TradeMission.Cli.Input;

/// <summary>Bytes of a file made text.</summary>
internal static class TextBytes
{
    private const string Empty = "the file is empty";

    private static readonly UnicodeEncoding LowerFirst = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding UpperFirst = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> LowerFirstMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> UpperFirstMark => [0xFE, 0xFF];

    private static ReadOnlySpan<byte> GzipMark => [0x1F, 0x8B];

    /// <summary>What is in compressed bytes; others stay as they are.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    internal static byte[] Unpacked(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(GzipMark))
        {
            return bytes;
        }

        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    /// <summary>The text as UTF-8 without a mark, or why it is none.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">How they are to be read.</param>
    /// <param name="text">The text.</param>
    /// <param name="remark">What is to be said of how it was read, or nothing.</param>
    /// <param name="problem">Why it cannot be read, or nothing.</param>
    /// <returns>Whether it can be read.</returns>
    internal static bool TryRead(
        ReadOnlyMemory<byte> bytes, TextEncoding encoding, out ReadOnlyMemory<byte> text, out string remark, out string problem)
    {
        remark = "";
        text = default;
        problem = bytes.IsEmpty ? Empty : "";
        if (problem.Length > 0)
        {
            return false;
        }

        _ = encoding switch
        {
            TextEncoding.Utf8 => TryUtf8(bytes, out text, out problem),
            TextEncoding.Utf16 => TryUtf16(bytes, out text, out problem),
            TextEncoding.Cp949 => TryCp949(bytes, out text, out problem),
            _ => TryTold(bytes, out text, out remark, out problem),
        };
        problem = problem.Length == 0 && text.IsEmpty ? Empty : problem;
        return problem.Length == 0;
    }

    private static bool TryTold(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> text, out string remark, out string problem)
    {
        remark = "";
        if (bytes.Span.StartsWith(LowerFirstMark) || bytes.Span.StartsWith(UpperFirstMark))
        {
            return TryUtf16(bytes, out text, out problem);
        }

        if (TryUtf8(bytes, out text, out problem))
        {
            return true;
        }

        if (!Cp949.IsLikely(bytes.Span) || !TryCp949(bytes, out text, out _))
        {
            problem += ", and no CP949";
            return false;
        }

        remark = $"{problem}; it is read as CP949";
        problem = "";
        return true;
    }

    private static bool TryUtf8(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> text, out string problem)
    {
        text = bytes.Span.StartsWith(StrictUtf8.ByteOrderMark) ? bytes[StrictUtf8.ByteOrderMark.Length..] : bytes;
        int invalid = StrictUtf8.IndexOfInvalid(text.Span);
        problem = invalid < 0 ? "" : $"the file is no UTF-8 at byte offset {bytes.Length - text.Length + invalid}";
        return invalid < 0;
    }

    private static bool TryUtf16(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> text, out string problem)
    {
        bool isUpperFirst = bytes.Span.StartsWith(UpperFirstMark);
        int start = isUpperFirst || bytes.Span.StartsWith(LowerFirstMark) ? LowerFirstMark.Length : 0;
        try
        {
            text = Encoding.UTF8.GetBytes((isUpperFirst ? UpperFirst : LowerFirst).GetString(bytes.Span[start..]));
            problem = "";
        }
        catch (DecoderFallbackException fault)
        {
            text = default;
            problem = $"the file is no UTF-16 at byte offset {start + Math.Max(fault.Index, 0)}";
        }

        return problem.Length == 0;
    }

    private static bool TryCp949(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> text, out string problem)
    {
        bool isRead = Cp949.TryRead(bytes.Span, out string characters);
        text = Encoding.UTF8.GetBytes(characters);
        problem = isRead ? "" : "the file is no CP949";
        return isRead;
    }
}
