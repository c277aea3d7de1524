using System.Buffers;

namespace TradeMission.Cli.Output;

/// <summary>Bytes on their way to a stream: written on when the buffer is full, or when told.</summary>
/// <param name="stream">The stream.</param>
/// <param name="beforeWriting">What to wait for before anything is written on.</param>
internal sealed class OutputBuffer(Stream stream, Action? beforeWriting = null) : IBufferWriter<byte>
{
    // The answers to a block of lines fit, unless every few words are a figure.
    private const int Size = 512 * 1024;

    private byte[] buffer = new byte[Size];
    private int count;

    /// <inheritdoc/>
    public void Advance(int written) => count += written;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return buffer.AsMemory(count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Ends a line.</summary>
    internal void EndLine()
    {
        MakeRoom(1);
        buffer[count++] = (byte)'\n';
    }

    /// <summary>Hands everything to the stream.</summary>
    internal void Flush()
    {
        beforeWriting?.Invoke();
        stream.Write(buffer, 0, count);
        stream.Flush();
        count = 0;
    }

    private void MakeRoom(int size)
    {
        if (buffer.Length - count >= size)
        {
            return;
        }

        Flush();
        if (buffer.Length < size)
        {
            buffer = new byte[size];
        }
    }
}
