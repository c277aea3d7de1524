using System.Runtime.CompilerServices;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A UTF-16 text; a code unit is a character. Surrogates are characters that no rule of the grammar knows.</summary>
internal readonly ref struct Utf16Text(ReadOnlySpan<char> text) : IText
{
    private const string SentenceEnd = "다.";
    private const string SentenceEndInJamo = "\u1103\u1161.";

    private readonly ReadOnlySpan<char> text = text;

    public int Length => text.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Peek(int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    public int Next(int at) => at + 1;

    public int Previous(int at) => at - 1;

    public bool HasJamo() => Jamo.IsIn(text);

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
}
