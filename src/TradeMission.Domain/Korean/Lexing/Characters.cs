using System.Runtime.CompilerServices;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>A text as the characters that a reader sees.</summary>
/// <remarks>
/// Default-ignorable characters are nothing, decomposed hangul is composed, full-width digits and marks are the plain ones. U+00AD is
/// nothing but before a digit, where Korean word processors put it for a dash.
/// </remarks>
internal readonly ref struct Characters(ReadOnlySpan<char> text)
{
    internal const char End = '\0';
    internal const char SoftHyphen = '\u00AD';
    private const int FullWidth = 0xFEE0;

    private readonly ReadOnlySpan<char> text = text;

    internal int Length => text.Length;

    /// <summary>The character at a place, and the place behind it; <see cref="End"/> behind the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal char Read(int at, out int next)
    {
        Steps.Add();
        next = at + 1;
        if ((uint)at >= (uint)text.Length)
        {
            next = text.Length;
            return End;
        }

        char c = text[at];
        bool isPlain = c < SoftHyphen || (Hangul.IsSyllable(c) && ((uint)next >= (uint)text.Length || !Hangul.IsTrailing(text[next])));
        return isPlain ? c : ReadSpecial(at, out next);
    }

    /// <summary>Whether nothing more stands from a place on, or only what is nothing, where the end was read.</summary>
    internal bool IsEnd(int at, int next) => next == text.Length && (at == next || text[at] != End);

    /// <summary>The character before a place, and where it begins; <see cref="End"/> before the text.</summary>
    internal char ReadBefore(int at, out int start)
    {
        start = at;
        while (start > 0)
        {
            Steps.Add();
            start--;
            char c = text[start];
            if (IsIgnorable(c) || (c == SoftHyphen && !IsDashBefore(start)))
            {
                continue;
            }

            start = Hangul.IsTrailing(c) && start > 0 && Hangul.IsVowel(text[start - 1]) ? start - 1 : start;
            start = Hangul.IsVowel(text[start]) && start > 0 && Hangul.IsLeading(text[start - 1]) ? start - 1 : start;
            return Read(start, out _);
        }

        return End;
    }

    /// <summary>Where the character that is read at a place begins, behind characters that are nothing.</summary>
    internal int StartOf(int at, int next)
    {
        Steps.Add(next - at);
        while (at + 1 < next && (IsIgnorable(text[at]) || text[at] == SoftHyphen))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the line before or the line behind begins with the same mark as the line that starts at a place.</summary>
    internal bool IsListed(int at)
    {
        const int Reach = 400;
        char mark = text[at];
        var behind = text.Slice(at, Math.Min(Reach, text.Length - at));
        int end = behind.IndexOf('\n');
        if (end >= 0 && behind[(end + 1)..].TrimStart(" \r\n") is [var first, ..] && first == mark)
        {
            return true;
        }

        var before = text[Math.Max(0, at - Reach)..at].TrimEnd(" \r\n");
        return before[(before.LastIndexOf('\n') + 1)..].TrimStart(' ') is [var earlier, _, ..] && earlier == mark;
    }

    /// <summary>Whether a line ends at a place.</summary>
    internal bool IsLineEnd(int at) => at < text.Length && text[at] is '\n' or '\r';

    /// <summary>Whether the mark at a place stands shortly before or behind it too.</summary>
    internal bool HasNearby(int at, char mark)
    {
        const int Reach = 120;
        return text[Math.Max(0, at - Reach)..at].Contains(mark) || text[(at + 1)..Math.Min(text.Length, at + Reach)].Contains(mark);
    }

    /// <summary>Whether there is a space between two places.</summary>
    internal bool HasSpace(int start, int end)
    {
        Steps.Add(end - start);
        return text[start..Math.Min(end, text.Length)].ContainsAny(' ', '\n');
    }

    /// <summary>The text from a place on, as it is stored.</summary>
    internal ReadOnlySpan<char> From(int at) => text[at..];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private char ReadSpecial(int at, out int next)
    {
        at = SkipNothing(at);
        next = Math.Min(at + 1, text.Length);
        if (at == text.Length)
        {
            return End;
        }

        char c = text[at];
        if (Hangul.IsSyllable(c))
        {
            // A final consonant stands behind it, which a syllable without one takes.
            bool isOpen = Hangul.Final(c) == 0 && next < text.Length && Hangul.IsTrailing(text[next]);
            return isOpen ? Hangul.Close(c, text[next++]) : c;
        }

        if (Hangul.IsLeading(c))
        {
            return Compose(c, ref next);
        }

        if (c is >= '！' and <= '～' && !char.IsLetter(c))
        {
            return (char)(c - FullWidth);
        }

        return c;
    }

    // Of what is nothing there may be any number.
    private int SkipNothing(int at)
    {
        while (at < text.Length && (IsIgnorable(text[at]) || (text[at] == SoftHyphen && !IsDashBefore(at))))
        {
            Steps.Add();
            at++;
        }

        return at;
    }

    private char Compose(char leading, ref int next)
    {
        int vowel = SkipIgnorables(next);
        if (vowel >= text.Length || !Hangul.IsVowel(text[vowel]))
        {
            return leading;
        }

        char syllable = Hangul.Compose(leading, text[vowel]);
        next = vowel + 1;
        int trailing = SkipIgnorables(next);
        if (trailing < text.Length && Hangul.IsTrailing(text[trailing]))
        {
            next = trailing + 1;
            return Hangul.Close(syllable, text[trailing]);
        }

        return syllable;
    }

    private int SkipIgnorables(int at)
    {
        while (at < text.Length && IsIgnorable(text[at]))
        {
            Steps.Add();
            at++;
        }

        return at;
    }

    // Other ignorables may stand between the soft hyphen and the digit.
    private bool IsDashBefore(int at)
    {
        int next = SkipIgnorables(at + 1);
        return next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] is >= '０' and <= '９');
    }

    // Default_Ignorable_Code_Point of Unicode without U+00AD, and what else is drawn as nothing.
    private static bool IsIgnorable(char c) => c switch
    {
        < '\u034F' => false,
        '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        _ => (uint)(c - 0x180B) <= 4 || (uint)(c - 0x200B) <= 4 || (uint)(c - 0x202A) <= 4 || (uint)(c - 0x2060) <= 0xF
            || (uint)(c - 0xFE00) <= 0xF,
    };
}
