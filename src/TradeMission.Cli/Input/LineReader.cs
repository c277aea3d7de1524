using System.Buffers;

namespace TradeMission.Cli.Input;

/// <summary>Reads a stream in blocks of whole lines, each block as soon as it has a line.</summary>
/// <remarks>
/// Blocks stand for themselves, so that they can be worked on side by side. A byte order mark at the start is left out.
/// </remarks>
internal sealed class LineReader(Stream stream, int maxLineLength = LineReader.MaxLineLength)
{
    /// <summary>The longest line that is sure to be read, in bytes.</summary>
    internal const int MaxLineLength = 256 * 1024 * 1024;

    // So little may be left over behind a line, however long the line was.
    private const int MaxReadLength = LineBlock.InitialSize;

    private const byte LineFeed = (byte)'\n';

    // What was read of the line that the next block begins with.
    private readonly ArrayBufferWriter<byte> rest = new();
    private long nextLine = 1;
    private bool isStarted;
    private bool isEnded;

    /// <summary>Fills the block with the next lines.</summary>
    /// <returns>Whether there are any.</returns>
    internal bool Read(LineBlock block)
    {
        block.Restart(nextLine, rest.WrittenSpan);
        rest.ResetWrittenCount();
        if (!isStarted)
        {
            isStarted = true;
            SkipByteOrderMark(block);
        }

        int searched = 0;
        while (!isEnded)
        {
            int last = block.Bytes[searched..].LastIndexOf(LineFeed);
            if (last >= 0)
            {
                Cut(block, searched + last + 1);
                return true;
            }

            searched = block.Bytes.Length;
            if (searched >= maxLineLength)
            {
                SkipLine(block);
                return true;
            }

            Fill(block);
        }

        nextLine++;
        return block.Bytes.Length > 0;
    }

    private void Fill(LineBlock block)
    {
        if (block.Free.IsEmpty)
        {
            block.Grow();
        }

        int read = stream.Read(block.Free[..Math.Min(block.Free.Length, MaxReadLength)]);
        block.Advance(read);
        isEnded = read == 0;
    }

    private void SkipByteOrderMark(LineBlock block)
    {
        var mark = StrictUtf8.ByteOrderMark;
        while (!isEnded && block.Bytes.Length < mark.Length && mark.StartsWith(block.Bytes))
        {
            Fill(block);
        }

        if (block.Bytes.StartsWith(mark))
        {
            block.Restart(block.FirstLine, block.Bytes[mark.Length..]);
        }
    }

    private void Cut(LineBlock block, int length)
    {
        rest.Write(block.Bytes[length..]);
        block.Truncate(length);
        nextLine += block.Bytes.Count(LineFeed);
    }

    private void SkipLine(LineBlock block)
    {
        block.MarkTooLong();
        nextLine++;
        int end = -1;
        int read = 1;
        while (end < 0 && read > 0)
        {
            read = stream.Read(block.Free);
            end = block.Free[..read].IndexOf(LineFeed);
            if (end >= 0)
            {
                rest.Write(block.Free[(end + 1)..read]);
            }
        }

        isEnded = read == 0;
    }
}
