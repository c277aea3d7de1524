using TradeMission.Domain.Korean.Lexicon;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What stands before a number.</summary>
internal struct BeforeWords
{
    internal CurrencyWord? Currency;

    /// <summary>Where the currency starts if it stands directly before the number; otherwise where the number starts.</summary>
    internal int CurrencyStart;

    /// <summary>Where all that belongs to the number starts.</summary>
    internal int Start;

    internal Qualifier? Qualifier;

    /// <summary>보다 stands before: the figure is the difference itself.</summary>
    internal bool IsComparison;
}

/// <summary>Reads backwards from a number the currency and the qualifier before it, in either order.</summary>
internal static class BeforeReader<TText>
    where TText : struct, IText, allows ref struct
{
    internal static BeforeWords Read(TText text, int numberStart, int floor)
    {
        var before = new BeforeWords { CurrencyStart = numberStart, Start = numberStart };
        while (TryReadQualifier(text, floor, ref before) || TryReadCurrency(text, numberStart, floor, ref before))
        {
        }

        int end = Spaces.SkipBack(text, before.Start, floor);
        before.IsComparison = end < before.Start && Phrases.TrySkipBack(text, end, "보다", floor, out _);
        return before;
    }

    /// <summary>Reads only the qualifier, for figures that are no money.</summary>
    internal static BeforeWords ReadQualifier(TText text, int numberStart, int floor)
    {
        var before = new BeforeWords { CurrencyStart = numberStart, Start = numberStart };
        TryReadQualifier(text, floor, ref before);
        return before;
    }

    private static bool TryReadQualifier(TText text, int floor, ref BeforeWords before)
    {
        int end = Spaces.SkipBack(text, before.Start, floor);
        int found = before.Qualifier is null ? QualifierWords.Before.MatchBefore(text, end, floor, out int start) : Miss(out start);
        if (found < 0 || !StartsWord(text, start, floor))
        {
            return false;
        }

        var qualifier = QualifierWords.BeforeWords[found].Qualifier;
        if (qualifier is Qualifier.AtMost && IsSuperlative(text, start, floor))
        {
            return false;
        }

        before.Qualifier = qualifier;
        before.Start = start;
        return true;
    }

    private static bool TryReadCurrency(TText text, int numberStart, int floor, ref BeforeWords before)
    {
        int end = Spaces.SkipBack(text, before.Start, floor);
        int found = before.Currency is null ? CurrencyWords.Before.MatchBefore(text, end, floor, out int start) : Miss(out start);
        if (found < 0)
        {
            return false;
        }

        var word = CurrencyWords.BeforeWords[found];
        if (char.IsLetter(word.Text[0]) && !StartsWord(text, start, floor))
        {
            return false;
        }

        before.Currency = word;
        before.CurrencyStart = before.Start == numberStart ? start : numberStart;
        before.Start = start;
        return true;
    }

    private static bool IsSuperlative(TText text, int start, int floor)
    {
        int end = Spaces.SkipBack(text, start, floor);
        return end < start && QualifierWords.SuperlativesBefore.MatchBefore(text, end, floor, out _) >= 0;
    }

    private static bool StartsWord(TText text, int start, int floor)
    {
        int before = text.Previous(start);
        return before < floor || !char.IsLetter(text.Peek(before));
    }

    private static int Miss(out int start)
    {
        start = 0;
        return -1;
    }
}
