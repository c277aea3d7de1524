using System.Runtime.CompilerServices;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Where lines end: of wrapped prose a line end is a space or nothing, elsewhere it parts what stands on both sides.</summary>
internal readonly ref struct Lines(ReadOnlySpan<char> text)
{
    // A line of wrapped prose has at least so many characters.
    private const int ProseLine = 15;

    private const string SentenceEnds = ".!?:;。";

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The place behind a line end within wrapped prose; the place itself if none stands there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int SkipSoft(Characters characters, int at) =>
        (uint)at >= (uint)text.Length || text[at] is not ('\n' or '\r') ? at : SkipSoftEnd(characters, at);

    private int SkipSoftEnd(Characters characters, int at)
    {
        int behind = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        return IsProse(at) && GoesOn(characters, behind) ? behind : at;
    }

    /// <summary>The place behind a tag that breaks the line, <c>&lt;br&gt;</c>; the place itself if none stands there.</summary>
    internal static int SkipBreakTag(Characters characters, int at)
    {
        var tag = characters.From(at);
        if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            int close = tag[..Math.Min(tag.Length, 8)].IndexOf('>');
            return close < 0 ? at : at + close + 1;
        }

        return at;
    }

    private bool IsProse(int end)
    {
        bool isDecimal = end > 1 && text[end - 1] == '.' && char.IsAsciiDigit(text[end - 2]) && end + 1 < text.Length
            && char.IsAsciiDigit(text[end + 1]);
        if (end == 0 || text[end - 1] is '\n' or '\r' || (SentenceEnds.Contains(text[end - 1]) && !isDecimal))
        {
            return false;
        }

        var line = text[Math.Max(0, end - (4 * ProseLine))..end];
        int start = line.LastIndexOfAny('\n', '\r') + 1;
        int characters = 0;
        foreach (char c in line[start..])
        {
            characters += Hangul.IsVowel(c) || Hangul.IsTrailing(c) ? 0 : 1;
        }

        return characters >= ProseLine;
    }

    // Not at an empty line, nor where the next one begins with a bullet or a number of a list.
    private static bool GoesOn(Characters characters, int start)
    {
        char c = characters.Read(start, out int next);
        while (c == ' ')
        {
            c = characters.Read(next, out next);
        }

        if (char.IsAsciiDigit(c))
        {
            char second = characters.Read(next, out int end);
            return !(second is '.' or ')' && characters.Read(end, out _) == ' ');
        }

        return char.IsLetter(c) && c is < 'ㄱ' or > 'ㆎ'
            || c is '(' or '[' or '「' or '‘' or '“' or '\'' or '"' or '$' or '₩' or '€' or '£' or '¥'
            || c is '%' or ',' or '.' or ')' or '~' or '∼';
    }
}
