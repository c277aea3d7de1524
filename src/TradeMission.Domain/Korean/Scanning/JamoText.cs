namespace TradeMission.Domain.Korean.Scanning;

/// <summary>A text in which hangul may be written as conjoining jamo (NFD), composed as it is read.</summary>
/// <remarks>Such texts are rare, and to look for jamo at every character would cost all others a third of their speed.</remarks>
internal readonly ref struct JamoText<TText> : IText
    where TText : struct, IText, allows ref struct
{
    private readonly TText units;

    internal JamoText(TText units) => this.units = units;

    public int Length => units.Length;

    public char Peek(int at)
    {
        char c = units.Peek(at);
        return Jamo.IsLeading(c) ? Compose(at, c, out _) : c;
    }

    public int Next(int at)
    {
        char c = units.Peek(at);
        int end = units.Next(at);
        if (Jamo.IsLeading(c))
        {
            Compose(at, c, out end);
        }

        return end;
    }

    public int Previous(int at)
    {
        int before = units.Previous(at);
        char last = units.Peek(before);
        int vowel = Jamo.IsTrailing(last) ? units.Previous(before) : before;
        if (!Jamo.IsVowel(units.Peek(vowel)))
        {
            return before;
        }

        int leading = units.Previous(vowel);
        return Jamo.IsLeading(units.Peek(leading)) ? leading : before;
    }

    public bool HasJamo() => true;

    public int IndexOfAnchor(int at, Anchors anchors) => units.IndexOfAnchor(at, anchors);

    public bool HasSentenceEnd(int start, int end) => units.HasSentenceEnd(start, end);

    private char Compose(int at, char leading, out int end)
    {
        int second = units.Next(at);
        int third = units.Next(second);
        char syllable = Jamo.Compose(leading, units.Peek(second), units.Peek(third), out int count);
        end = count switch
        {
            1 => second,
            2 => third,
            _ => units.Next(third),
        };
        return syllable;
    }
}
