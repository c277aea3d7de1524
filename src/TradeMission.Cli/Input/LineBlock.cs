namespace TradeMission.Cli.Input;

/// <summary>Whole lines as they came in, in one buffer that is used again for the lines after them.</summary>
internal sealed class LineBlock
{
    /// <summary>How many bytes it holds before it grows.</summary>
    internal const int InitialSize = 256 * 1024;

    /// <summary>A buffer that grew beyond this for a long line is given up after it.</summary>
    private const int KeptSize = 4 * 1024 * 1024;

    private byte[] buffer = new byte[InitialSize];
    private int count;

    /// <summary>The lines; only the last line of the input may lack its end.</summary>
    internal ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, count);

    /// <summary>The number of the first line, from 1.</summary>
    internal long FirstLine { get; private set; }

    /// <summary>Whether the block stands for one line that is longer than a line may be, and holds none of it.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Where the next bytes go.</summary>
    internal Span<byte> Free => buffer.AsSpan(count);

    /// <summary>Starts anew with the bytes that are there already.</summary>
    internal void Restart(long firstLine, ReadOnlySpan<byte> bytes)
    {
        if (buffer.Length > KeptSize || buffer.Length < bytes.Length)
        {
            buffer = GC.AllocateUninitializedArray<byte>(Math.Max(InitialSize, bytes.Length));
        }

        bytes.CopyTo(buffer);
        count = bytes.Length;
        FirstLine = firstLine;
        IsTooLong = false;
    }

    internal void Advance(int read) => count += read;

    internal void Truncate(int length) => count = length;

    internal void Grow()
    {
        byte[] larger = GC.AllocateUninitializedArray<byte>(2 * buffer.Length);
        Bytes.CopyTo(larger);
        buffer = larger;
    }

    internal void MarkTooLong()
    {
        Restart(FirstLine, []);
        IsTooLong = true;
    }
}
