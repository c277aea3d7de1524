namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A UTF-8 text. A byte that is no part of a character, and a character beyond U+FFFF, is one that no rule knows.</summary>
internal readonly ref struct Utf8Text(ReadOnlySpan<byte> text) : IText
{
    private const char Unknown = '\uFFFD';

    private readonly ReadOnlySpan<byte> text = text;

    public int Length => text.Length;

    public char Peek(int at)
    {
        char c = Decode(at, out int width);
        return Jamo.IsLeading(c) ? Jamo.Compose(c, Decode(at + width, out _), Decode(at + (2 * width), out _), out _) : c;
    }

    public int Next(int at)
    {
        char c = Decode(at, out int width);
        if (!Jamo.IsLeading(c))
        {
            return at + width;
        }

        Jamo.Compose(c, Decode(at + width, out _), Decode(at + (2 * width), out _), out int count);
        return at + (count * width);
    }

    public int Previous(int at)
    {
        int before = PreviousScalar(at);
        char c = Decode(before, out _);
        if (Jamo.IsTrailing(c))
        {
            int vowel = PreviousScalar(before);
            int leading = PreviousScalar(vowel);
            return Jamo.IsVowel(Decode(vowel, out _)) && Jamo.IsLeading(Decode(leading, out _)) ? leading : before;
        }

        if (Jamo.IsVowel(c))
        {
            int leading = PreviousScalar(before);
            return Jamo.IsLeading(Decode(leading, out _)) ? leading : before;
        }

        return before;
    }

    // U+1100 to U+1112 are E1 84 80 to E1 84 92.
    public bool HasJamo() => text.IndexOf((ReadOnlySpan<byte>)[0xE1, 0x84]) >= 0;

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

    private int PreviousScalar(int at)
    {
        int before = at - 1;
        for (int step = 0; step < 3 && IsContinuation(before); step++)
        {
            before--;
        }

        return before >= 0 && Width(before) == at - before ? before : at - 1;
    }

    private int Width(int at)
    {
        Decode(at, out int width);
        return width;
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
