using System.Runtime.CompilerServices;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A UTF-16 text. Surrogates are characters that no rule of the grammar knows.</summary>
internal readonly ref struct Utf16Text(ReadOnlySpan<char> text) : IText
{
    private const string SentenceEnd = "다.";
    private const string SentenceEndInJamo = "\u1103\u1161.";

    private readonly ReadOnlySpan<char> text = text;

    public int Length => text.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Peek(int at)
    {
        char c = At(at);
        return Jamo.IsLeading(c) ? Compose(at, out _) : c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int at)
    {
        if (!Jamo.IsLeading(At(at)))
        {
            return at + 1;
        }

        Compose(at, out int count);
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

    public bool HasJamo() => text.ContainsAny(Anchors.JamoValues);

    public int IndexOfAnchor(int at, Anchors anchors)
    {
        int found = text[at..].IndexOfAny(anchors.Values);
        return found < 0 ? text.Length : at + found;
    }

    public bool HasSentenceEnd(int start, int end)
    {
        var between = text[start..end];
        return between.IndexOfAny('\n', '?', '!') >= 0
            || between.Contains(SentenceEnd, StringComparison.Ordinal)
            || between.Contains(SentenceEndInJamo, StringComparison.Ordinal);
    }

    private char Compose(int at, out int count) => Jamo.Compose(At(at), At(at + 1), At(at + 2), out count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private char At(int at) => (uint)at < (uint)text.Length ? text[at] : '\0';
}
