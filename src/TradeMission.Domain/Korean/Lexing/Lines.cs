using System.Runtime.CompilerServices;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>Where lines end: of wrapped prose a line end is a space or nothing, elsewhere it parts what stands on both sides.</summary>
internal readonly ref struct Lines(ReadOnlySpan<char> text)
{
    // A line of wrapped prose has at least so many characters.
    private const int ProseLine = 15;

    // How far a tab is looked for.
    private const int LongestCell = 40;

    private const string SentenceEnds = ".!?:;。";

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The place behind a line end within wrapped prose; the place itself if none stands there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int SkipSoft(Characters characters, int at) =>
        (uint)at >= (uint)text.Length || text[at] is not ('\n' or '\r') ? at : SkipSoftEnd(characters, at);

    private int SkipSoftEnd(Characters characters, int at)
    {
        int behind = at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        return IsProse(at) && GoesOn(characters, behind) && !BeginAlike(characters, at, behind) ? behind : at;
    }

    // "1차 모집: … 14" and "2차 모집: …" are items of a list, and the digits at the line end are not one number.
    private bool BeginAlike(Characters characters, int end, int behind)
    {
        if (end == 0 || !char.IsAsciiDigit(text[end - 1]))
        {
            return false;
        }

        char unit = UnitAt(characters, behind);
        return Hangul.IsSyllable(unit) && !Lexicon.Is(Lexicon.Row(Lexicon.Root(unit)), WordClass.Unit)
            && unit == UnitAt(characters, text[..end].LastIndexOfAny('\n', '\r') + 1);
    }

    // What stands behind the digits at a place.
    private static char UnitAt(Characters characters, int at)
    {
        char c = characters.Read(at, out at);
        bool isNumber = char.IsAsciiDigit(c);
        while (char.IsAsciiDigit(c))
        {
            c = characters.Read(at, out at);
        }

        return isNumber ? c : Characters.End;
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

        // A tab parts the cells of a row. A syllable has three letters at most.
        int characters = 0;
        int least = Math.Max(0, end - (3 * LongestCell));
        for (int at = end; at > least && characters < LongestCell && text[at - 1] is not ('\n' or '\r'); at--)
        {
            char c = text[at - 1];
            if (c == '\t')
            {
                return false;
            }

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
