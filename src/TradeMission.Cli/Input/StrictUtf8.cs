using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TradeMission.Cli.Input;

/// <summary>UTF-8 that is read as it is or not at all.</summary>
internal static class StrictUtf8
{
    /// <summary>The mark at the start of a text that says it is UTF-8; no part of the text.</summary>
    internal static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>Whether every byte belongs to a character.</summary>
    internal static bool IsValid(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    /// <summary>Index of the first byte that belongs to no character, or -1 if there is none.</summary>
    internal static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        if (IsValid(bytes))
        {
            return -1;
        }

        for (int i = 0; i < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[i..], out _, out int consumed) is not OperationStatus.Done)
            {
                return i;
            }

            i += consumed;
        }

        return -1;
    }
}
