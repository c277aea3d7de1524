using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What stands before a number.</summary>
internal struct BeforeWords
{
    private short currency;

    internal CurrencyWord? Currency
    {
        readonly get => CurrencyWords.Of(currency);
        set => currency = CurrencyWords.IdOf(value);
    }

    /// <summary>Where the currency starts if it stands directly before the number; otherwise where the number starts.</summary>
    internal int CurrencyStart;

    /// <summary>Where the currency starts, also if a qualifier stands between it and the number.</summary>
    internal int CurrencyWordStart;

    /// <summary>Where all that belongs to the number starts.</summary>
    internal int Start;

    internal Qualifier? Qualifier;

    /// <summary>"2,970만보다 6백만 상회", "목표를 28억 초과": the figure is the difference itself.</summary>
    internal bool IsComparison;
}

/// <summary>Reads backwards from a number the currency and the qualifier before it, in either order.</summary>
internal static class BeforeReader<TText>
    where TText : struct, IText, allows ref struct
{
    internal static void Read(scoped ref TText text, int numberStart, int floor, out BeforeWords before)
    {
        before = new() { CurrencyStart = numberStart, Start = numberStart };
        if (numberStart > floor)
        {
            ReadAll(ref text, numberStart, floor, ref before);
        }
    }

    private static void ReadAll(scoped ref TText text, int numberStart, int floor, ref BeforeWords before)
    {
        while (TryReadQualifier(ref text, floor, ref before) || TryReadCurrency(ref text, numberStart, floor, ref before))
        {
        }

        int end = Spaces.SkipBack(ref text, before.Start, floor);
        before.IsComparison = end < before.Start
            && (Phrases.TrySkipBack(ref text, end, "보다", floor, out _) || text.Peek(text.Previous(end)) is '을' or '를');
    }

    /// <summary>Reads only the qualifier, for figures that are no money.</summary>
    internal static BeforeWords ReadQualifier(scoped ref TText text, int numberStart, int floor)
    {
        var before = new BeforeWords { CurrencyStart = numberStart, Start = numberStart };
        TryReadQualifier(ref text, floor, ref before);
        return before;
    }

    private static bool TryReadQualifier(scoped ref TText text, int floor, ref BeforeWords before)
    {
        int end = Spaces.SkipBack(ref text, before.Start, floor);
        bool mayQualify = before.Qualifier is null or Qualifier.Approximate;
        int found = mayQualify ? QualifierWords.Before.MatchBefore(ref text, end, floor, out int start) : Miss(out start);
        if (found < 0 || !StartsWord(ref text, start, floor))
        {
            return false;
        }

        // "최소 약 2억원": a bound may stand before "about".
        var qualifier = QualifierWords.BeforeWords[found].Qualifier;
        if (before.Qualifier is not null && !Qualifiers.IsBound(qualifier))
        {
            return false;
        }

        if (qualifier is Qualifier.AtMost or Qualifier.AtLeast && IsSuperlative(ref text, start, floor))
        {
            return false;
        }

        before.Qualifier = qualifier;
        before.Start = start;
        return true;
    }

    private static bool TryReadCurrency(scoped ref TText text, int numberStart, int floor, ref BeforeWords before)
    {
        int end = Spaces.SkipBack(ref text, before.Start, floor);
        int found = before.Currency is null ? CurrencyWords.Before.MatchBefore(ref text, end, floor, out int start) : Miss(out start);
        if (found < 0)
        {
            return false;
        }

        var word = CurrencyWords.BeforeWords[found];
        if (char.IsLetter(word.Text[0]) && !StartsWord(ref text, start, floor))
        {
            return false;
        }

        before.Currency = word;
        before.CurrencyStart = before.Start == numberStart ? start : numberStart;
        before.CurrencyWordStart = start;
        before.Start = start;
        return true;
    }

    private static bool IsSuperlative(scoped ref TText text, int start, int floor)
    {
        int end = Spaces.SkipBack(ref text, start, floor);
        return end < start && QualifierWords.SuperlativesBefore.MatchBefore(ref text, end, floor, out _) >= 0;
    }

    private static bool StartsWord(scoped ref TText text, int start, int floor)
    {
        int before = text.Previous(start);
        char c = text.Peek(before);
        return before < floor || !(char.IsAsciiLetter(text.Peek(start)) ? char.IsAsciiLetter(c) : char.IsLetter(c));
    }

    private static int Miss(out int start)
    {
        start = 0;
        return -1;
    }
}
