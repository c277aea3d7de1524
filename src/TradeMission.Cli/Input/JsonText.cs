using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;

namespace TradeMission.Cli.Input;

/// <summary>Reads a JSON string in UTF-8 into UTF-16 in one pass, from one escape to the next.</summary>
internal static class JsonText
{
    private const int UnicodeEscapeLength = 6;
    private const int HexDigits = 4;

    private static readonly SearchValues<byte> Marks =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(control => (byte)control)]);

    /// <summary>Reads the string that begins behind a quotation mark.</summary>
    /// <param name="utf8">What stands behind the mark.</param>
    /// <param name="text">Where to write; as many characters as there are bytes are always enough.</param>
    /// <param name="read">How many bytes the string has, with the mark at its end.</param>
    /// <param name="written">How many characters it has.</param>
    /// <returns>Whether it is a string; what is wrong otherwise is left to the reader of JSON to say.</returns>
    internal static bool TryRead(ReadOnlySpan<byte> utf8, Span<char> text, out int read, out int written)
    {
        read = 0;
        written = 0;
        while (utf8[read..].IndexOfAny(Marks) is >= 0 and var length)
        {
            var plain = utf8.Slice(read, length);
            if (Utf8.ToUtf16(plain, text[written..], out _, out int count, replaceInvalidSequences: false) is not OperationStatus.Done)
            {
                return false;
            }

            read += length;
            written += count;
            if (utf8[read] == '"')
            {
                read++;
                return true;
            }

            if (!TryUnescape(utf8, text, ref read, ref written))
            {
                return false;
            }
        }

        return false;
    }

    // One escape, or two that are the halves of a surrogate pair; half a pair alone stays what it is.
    private static bool TryUnescape(ReadOnlySpan<byte> utf8, Span<char> text, ref int read, ref int written)
    {
        if (!TryReadUnit(utf8, ref read, out char first))
        {
            return false;
        }

        text[written++] = first;
        int behind = read;
        if (char.IsHighSurrogate(first) && TryReadUnit(utf8, ref behind, out char second) && char.IsLowSurrogate(second))
        {
            text[written++] = second;
            read = behind;
        }

        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> utf8, ref int read, out char unit)
    {
        unit = default;
        var escape = utf8[read..];
        if (escape is not [(byte)'\\', var letter, ..])
        {
            return false;
        }

        if (letter == 'u')
        {
            bool isCode = escape.Length >= UnicodeEscapeLength
                & Utf8Parser.TryParse(escape[2..Math.Min(UnicodeEscapeLength, escape.Length)], out ushort code, out int digits, 'x')
                && digits == HexDigits;
            unit = (char)code;
            read += UnicodeEscapeLength;
            return isCode;
        }

        int known = "bfnrt\"\\/"u8.IndexOf(letter);
        read += 2;
        unit = known < 0 ? default : "\b\f\n\r\t\"\\/"[known];
        return known >= 0;
    }
}
