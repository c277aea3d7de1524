using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>The longest word wins, but for two cases in which a shorter one with what follows it says more.</summary>
internal static class WordChoice
{
    private const int Jo = 3;

    // What a number goes on with; a word that is none of these is something else that begins like a numeral.
    private const WordClass Functional = ~(WordClass.Lookalike | WordClass.LikeCurrency | WordClass.Country);

    /// <summary>경, 해 and above, which begin more words than they end numbers: 110경기.</summary>
    internal static bool IsRareUnit(int row) => Lexicon.Is(row, WordClass.Large) && Lexicon.Value(row) > Jo;

    /// <param name="lexer">The text.</param>
    /// <param name="shorter">The row of the shorter word.</param>
    /// <param name="shorterEnd">Where it ends.</param>
    /// <param name="longer">The row of the longest word.</param>
    /// <param name="longerEnd">Where it ends.</param>
    /// <param name="isInNumber">Whether a numeral stands directly before it.</param>
    internal static bool IsShorterMeant(scoped in Lexer lexer, int shorter, int shorterEnd, int longer, int longerEnd, bool isInNumber)
    {
        // 3개|대학, 수십개|국가: where a line ends between two words of the language, they are two.
        bool isParted = lexer.Characters.IsLineEnd(shorterEnd);
        if (isParted && lexer.EndOf(lexer.SkipLineEnd(shorterEnd), WordClass.CountNoun | WordClass.People) >= longerEnd)
        {
            return true;
        }

        // 3개 사업: a counter with a space in it ends its word; 19개도시: what follows the counter reaches farther, but not in 34개국가량.
        if (Lexicon.Is(longer, WordClass.Counter))
        {
            int end = lexer.EndOf(longerEnd, WordClass.QualifierAfter);
            return (Lexicon.Is(shorter, WordClass.Counter) && lexer.EndOf(shorterEnd, WordClass.CountNoun) > end)
                || (lexer.Characters.HasSpace(shorterEnd, longerEnd) && (GoesOn(lexer, longerEnd) || EndsInLink(lexer, longerEnd)));
        }

        // 이하로|정했다: a particle ends its word.
        if (Lexicon.Is(shorter, WordClass.Particle) && Lexicon.Date(longer) == DateWord.Plan)
        {
            return true;
        }

        // 3개입니다, 5매입니다, 30주가, 30대만, 3만불과: a counter or a currency and its particle.
        if (isInNumber && Lexicon.Is(shorter, WordClass.Counter | WordClass.CurrencyAfter)
            && IsParticleMeant(lexer, shorterEnd, longer, longerEnd))
        {
            return true;
        }

        // 3억원소득, 7억원조차: what follows the currency reaches farther.
        if (Lexicon.Is(shorter, WordClass.CurrencyAfter) && !Lexicon.Is(longer, WordClass.CurrencyAfter)
            && lexer.EndOf(shorterEnd, WordClass.Particle | WordClass.QualifierAfter, Context.Money) > longerEnd)
        {
            return true;
        }

        // 2015년대비
        if (Lexicon.Is(shorter, WordClass.Date) && Lexicon.Is(longer, WordClass.Date)
            && lexer.EndOf(shorterEnd, WordClass.None, Context.Comparison) > longerEnd)
        {
            return true;
        }

        // 2013년|대비, 17명이|지난달, 백여명이|내한, 금|일억원, parted by a line end, are no 년대, 이지, 이내, 금일.
        bool goesOn = isParted && GoesOn(lexer, longerEnd);
        if (goesOn || (isParted && Lexicon.Is(longer, WordClass.Date | WordClass.Particle)))
        {
            return goesOn;
        }

        // 영점사이: between digits 사이 is none.
        if (Lexicon.Is(longer, Functional))
        {
            return isInNumber && Lexicon.Is(shorter, WordClass.Digit) && Lexicon.Is(longer, WordClass.LinkTo) && lexer.IsBehindDigitWord;
        }

        // 불|상담, parted by a line end, is no 불상.
        if (isParted && Lexicon.Date(longer) == DateWord.None)
        {
            return true;
        }

        // 백일만: within a number a numeral is one, but 110경기; 천하나: so it is where a native numeral follows.
        bool isWord = lexer.IsBehindDigits && IsRareUnit(shorter);
        return Lexicon.Is(shorter, WordClass.Numeral)
            && ((isInNumber && !isWord)
                || lexer.EndOf(shorterEnd, WordClass.Native | WordClass.Pair | WordClass.CurrencyAfter) > longerEnd);
    }

    // What is written onto the shorter word reaches farther, or as far as a word that is no part of a figure, but for 30대만달러.
    private static bool IsParticleMeant(scoped in Lexer lexer, int shorterEnd, int longer, int longerEnd)
    {
        int end = lexer.EndOf(shorterEnd, WordClass.Particle);
        return end > longerEnd
            || (end == longerEnd && (Lexicon.Classes(longer) & Functional) == WordClass.None
                && lexer.EndOf(longerEnd, WordClass.CurrencyAfter) == longerEnd);
    }

    // 100개 사이로: what follows the space is 사이.
    private static bool EndsInLink(scoped in Lexer lexer, int end)
    {
        lexer.Characters.ReadBefore(end, out int last);
        return lexer.EndOf(last, WordClass.LinkTo) > end;
    }

    /// <summary>Whether hangul stands at a place that is neither a particle nor what stands behind a figure.</summary>
    internal static bool GoesOn(scoped in Lexer lexer, int end) =>
        Hangul.IsSyllable(lexer.Characters.Read(end, out _))
            && lexer.EndOf(end, WordClass.Particle | WordClass.QualifierAfter, Context.Money) == end;
}
