namespace TradeMission.Cli.Output;

/// <summary>A stream that hands lines on whole, so that the program can end between any two without leaving half of one.</summary>
/// <remarks>A line that is longer than a megabyte, one JSON document that is, goes on in parts as it comes.</remarks>
internal sealed class WholeLines(Stream stream) : Stream
{
    private const int MaxHeld = 1024 * 1024;

    /// <summary>So many bytes go through a pipe at once.</summary>
    private const int Uncut = 4096;

    private readonly MemoryStream held = new();
    private long written;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        int whole = buffer.LastIndexOf((byte)'\n') + 1;
        if (whole == 0 && held.Length + buffer.Length > MaxHeld)
        {
            whole = buffer.Length;
        }

        if (whole > 0)
        {
            HandOn(buffer[..whole]);
        }

        held.Write(buffer[whole..]);
    }

    /// <summary>Hands on nothing: half a line stays until the rest of it comes.</summary>
    public override void Flush()
    {
    }

    /// <summary>Hands on what is left, when no more comes.</summary>
    internal void Complete() => HandOn([]);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    // One short write cannot be cut.
    private void HandOn(ReadOnlySpan<byte> rest)
    {
        written += held.Length + rest.Length;
        if (written > Uncut)
        {
            SignalGate.Watch();
        }

        using (SignalGate.Hold())
        {
            stream.Write(held.GetBuffer().AsSpan(0, (int)held.Length));
            stream.Write(rest);
            stream.Flush();
            held.SetLength(0);
        }
    }
}
