namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A UTF-16 text. Surrogates are characters that no rule of the grammar knows.</summary>
internal readonly ref struct Utf16Text(ReadOnlySpan<char> text) : IText
{
    private readonly ReadOnlySpan<char> text = text;

    public int Length => text.Length;

    public char Peek(int at)
    {
        char c = At(at);
        return Jamo.IsLeading(c) ? Jamo.Compose(c, At(at + 1), At(at + 2), out _) : c;
    }

    public int Next(int at)
    {
        char c = At(at);
        if (!Jamo.IsLeading(c))
        {
            return at + 1;
        }

        Jamo.Compose(c, At(at + 1), At(at + 2), out int count);
        return at + count;
    }

    public int Previous(int at)
    {
        int before = at - 1;
        if (Jamo.IsTrailing(At(before)) && Jamo.IsVowel(At(before - 1)) && Jamo.IsLeading(At(before - 2)))
        {
            return before - 2;
        }

        return Jamo.IsVowel(At(before)) && Jamo.IsLeading(At(before - 1)) ? before - 1 : before;
    }

    public bool HasJamo() => text.ContainsAnyInRange(Anchors.FirstJamo, Anchors.LastJamo);

    public int IndexOfAnchor(int at, Anchors anchors)
    {
        int found = text[at..].IndexOfAny(anchors.Values);
        return found < 0 ? text.Length : at + found;
    }

    public bool HasSentenceEnd(int start, int end)
    {
        var between = text[start..end];
        return between.IndexOfAny('\n', '?', '!') >= 0 || between.Contains("다.", StringComparison.Ordinal);
    }

    private char At(int at) => (uint)at < (uint)text.Length ? text[at] : '\0';
}
