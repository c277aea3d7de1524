using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading.Layout;

/// <summary>Finds the sentences of a paragraph.</summary>
internal static class SentenceSplitter
{
    // No sentence of an announcement is as long; one that is gets cut at a space, so that work on a sentence stays bounded.
    private const int Longest = 800;

    /// <summary>The sentence that starts at a position.</summary>
    /// <returns>The position behind it.</returns>
    internal static int End(ReadOnlySpan<char> text, TextSpan paragraph, int start)
    {
        int last = Math.Min(paragraph.End, start + Longest);
        for (int i = start; i < last; i++)
        {
            if (text[i] is '.' or '!' or '?' && Stops(text, i, paragraph.End))
            {
                return SkipClosing(text, i + 1, paragraph.End);
            }
        }

        if (last == paragraph.End)
        {
            return last;
        }

        int space = text[start..last].LastIndexOf(' ');
        return space > 0 ? start + space + 1 : last;
    }

    // "2.15일", "P.Wager" and "5. 12." do not end a sentence: a stop stands behind hangul, a closing mark or a word in Latin letters.
    private static bool Stops(ReadOnlySpan<char> text, int at, int end)
    {
        bool isOpenBehind = at + 1 == end || char.IsWhiteSpace(text[at + 1]) || IsClosing(text[at + 1]);
        char before = at > 0 ? text[at - 1] : ' ';
        bool isWord = IsHangul(before) || IsClosing(before) || before is '%' || (char.IsAsciiLetter(before) && at > 1 && char.IsAsciiLetter(text[at - 2]));
        return isOpenBehind && isWord;
    }

    private static int SkipClosing(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && IsClosing(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsClosing(char c) => c is '"' or '”' or '’' or '\'' or ')' or '』' or '」' or ']';

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}
