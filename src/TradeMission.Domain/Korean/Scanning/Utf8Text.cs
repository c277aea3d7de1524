namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A UTF-8 text. A byte that is no part of a character, and a character beyond U+FFFF, is one that no rule knows.</summary>
internal readonly ref struct Utf8Text(ReadOnlySpan<byte> text) : IText
{
    private const char Unknown = '\uFFFD';

    private readonly ReadOnlySpan<byte> text = text;

    public int Length => text.Length;

    public char Peek(int at) => Decode(at, out _);

    public int Next(int at)
    {
        Decode(at, out int width);
        return at + width;
    }

    public int Previous(int at)
    {
        int before = at - 1;
        for (int step = 0; step < 3 && IsContinuation(before); step++)
        {
            before--;
        }

        return before >= 0 && Next(before) == at ? before : at - 1;
    }

    public bool HasJamo() => Jamo.IsIn(text);

    public int IndexOfAnchor(int at, Anchors anchors)
    {
        while (at < text.Length)
        {
            char c = Decode(at, out int width);
            if (anchors.Contains(c))
            {
                return at;
            }

            at += width;
        }

        return text.Length;
    }

    public bool HasSentenceEnd(int start, int end)
    {
        var between = text[start..end];
        return between.IndexOfAny((byte)'\n', (byte)'?', (byte)'!') >= 0 || between.IndexOf("다."u8) >= 0 || between.IndexOf("\u1103\u1161."u8) >= 0;
    }

    private bool IsContinuation(int at) => (uint)at < (uint)text.Length && (text[at] & 0xC0) == 0x80;

    private char Decode(int at, out int width)
    {
        width = 1;
        if ((uint)at >= (uint)text.Length)
        {
            return '\0';
        }

        byte first = text[at];
        if (first < 0x80)
        {
            return (char)first;
        }

        if (first is >= 0xE0 and < 0xF0 && IsContinuation(at + 1) && IsContinuation(at + 2))
        {
            width = 3;
            return (char)(((first & 0x0F) << 12) | ((text[at + 1] & 0x3F) << 6) | (text[at + 2] & 0x3F));
        }

        if (first is >= 0xC2 and < 0xE0 && IsContinuation(at + 1))
        {
            width = 2;
            return (char)(((first & 0x1F) << 6) | (text[at + 1] & 0x3F));
        }

        if (first is >= 0xF0 and < 0xF5 && IsContinuation(at + 1) && IsContinuation(at + 2) && IsContinuation(at + 3))
        {
            width = 4;
        }

        return Unknown;
    }
}
