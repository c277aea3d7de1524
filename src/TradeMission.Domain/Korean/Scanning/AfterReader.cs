using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What stands behind an amount or a count and qualifies it.</summary>
internal struct AfterWords
{
    /// <summary>Where it ends; the end of the figure if there is nothing.</summary>
    internal int End;

    internal Qualifier? Qualifier;

    /// <summary>A bracket stands between the figure and its qualifier.</summary>
    internal bool IsBehindBracket;
}

/// <summary>Reads forwards from a figure the words that qualify it.</summary>
internal static class AfterReader<TText>
    where TText : struct, IText, allows ref struct
{
    private const int LongestBracket = 40;
    private const int LongestEnding = 4;

    /// <param name="text">The text.</param>
    /// <param name="end">Where the figure ends.</param>
    /// <param name="isComparison">Whether 보다 stands before the figure, which then is the difference itself.</param>
    /// <param name="after">What was read.</param>
    internal static void Read(scoped ref TText text, int end, bool isComparison, out AfterWords after)
    {
        after = new() { End = end };
        if (end < text.Length)
        {
            ReadAll(ref text, end, isComparison, ref after);
        }
    }

    private static void ReadAll(scoped ref TText text, int end, bool isComparison, ref AfterWords after)
    {
        if (text.Peek(end) is '(' or '（' && TrySkipBracket(ref text, end, out int behind))
        {
            TryReadQualifier(ref text, behind, isComparison, ref after);
            after.IsBehindBracket = after.Qualifier is not null;
            return;
        }

        int at = SkipPlain(ref text, end, ref after);
        TryReadQualifier(ref text, at, isComparison, ref after);
    }

    private static void TryReadQualifier(scoped ref TText text, int start, bool isComparison, ref AfterWords after)
    {
        int at = Spaces.Skip(ref text, start);
        if (QualifierWords.Levels.Match(ref text, at, out int level) < 0 || !TryReadVerb(ref text, level, isLevel: true, out int found, out int end))
        {
            found = QualifierWords.After.Match(ref text, at, out end);
            if ((found < 0 || !Ends(ref text, found, end)) && !TryReadVerb(ref text, start, isLevel: false, out found, out end))
            {
                return;
            }
        }

        var word = QualifierWords.AfterWords[found];
        if (word.Text is "대" && at != start)
        {
            // "3억원 대 2억원" sets one against the other.
            return;
        }

        after.Qualifier = isComparison && word.IsComparison ? Qualifier.Exact : word.Qualifier;
        after.End = word.End == WordEnd.Stem ? SkipEnding(ref text, end) : end;
    }

    // "1억원|을 훌쩍 넘는", "1억원 선| 돌파"
    private static bool TryReadVerb(scoped ref TText text, int start, bool isLevel, out int found, out int end)
    {
        int particle = QualifierWords.VerbParticles.Match(ref text, start, out int at);
        int adverb = QualifierWords.Adverbs.Match(ref text, Spaces.Skip(ref text, at), out end);
        int verb = Spaces.Skip(ref text, end);
        bool isLinked = Spaces.Skip(ref text, at) > at && (isLevel || particle >= 0 || adverb >= 0);
        found = isLinked ? QualifierWords.After.Match(ref text, verb, out end) : -1;
        return found >= 0
            && (QualifierWords.AfterWords[found] is { End: WordEnd.Stem } or { Qualifier: Qualifier.MoreThan } || (isLevel && Ends(ref text, found, end)));
    }

    // 웃도|는, 육박|하는
    private static int SkipEnding(scoped ref TText text, int end)
    {
        for (int i = 0; i < LongestEnding && Hangul.IsSyllable(text.Peek(end)); i++)
        {
            end = text.Next(end);
        }

        return end;
    }

    private static bool Ends(scoped ref TText text, int found, int end)
    {
        var word = QualifierWords.AfterWords[found];
        return word.End == WordEnd.Stem
            || Particles.EndWord(ref text, end)
            || (Qualifiers.IsBound(word.Qualifier) && QualifierWords.Holders.Match(ref text, end, out int noun) >= 0 && Particles.EndWord(ref text, noun));
    }

    private static int SkipPlain(scoped ref TText text, int end, ref AfterWords after)
    {
        int found = QualifierWords.Plain.Match(ref text, Spaces.Skip(ref text, end), out int plainEnd);
        if (found < 0)
        {
            return end;
        }

        after.End = plainEnd;
        return plainEnd;
    }

    private static bool TrySkipBracket(scoped ref TText text, int open, out int behind)
    {
        behind = text.Next(open);
        for (int i = 0; i < LongestBracket; i++)
        {
            char c = text.Peek(behind);
            behind = text.Next(behind);
            if (c is ')' or '）')
            {
                return true;
            }

            if (c is '(' or '（' or '\0' or '\n')
            {
                return false;
            }
        }

        return false;
    }
}
