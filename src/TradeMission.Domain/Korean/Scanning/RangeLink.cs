using TradeMission.Domain.Korean.OldLexicon;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.Scanning;

/// <summary>What links two figures to a range: a mark, 내지, "에서 … 사이", or a bound on each of them.</summary>
internal struct RangeLink<TText>
    where TText : struct, IText, allows ref struct
{
    private static readonly string[] Between = ["까지", "사이", "정도", "가량", "수준", "안팎", "내외", "선까지", "대까지", "에 이르"];
    private static readonly WordTable BetweenTable = new(Between);
    private static readonly WordTable FromTable = new(["에서", "에서부터", "부터", "서 "]);

    private bool needsBetween;

    // "A와 B 사이" is a range, "A와 B 가량" two amounts.
    private bool needsGap;
    private bool needsUpperBound;

    internal int NumberStart;
    private short currencyBefore;

    internal readonly CurrencyWord? CurrencyBefore => CurrencyWords.Of(currencyBefore);

    /// <summary>The lower figure has a bound of its own, 이상 or 초과; the upper one's then belongs to the range.</summary>
    internal bool HasBound;

    internal bool IsFound;

    /// <summary>에서, 부터, 과: where the figures do not rise they are two, "10억원에서 8억원까지 내렸다".</summary>
    internal readonly bool IsWeak => needsBetween;

    internal static RangeLink<TText> Read(scoped ref TText text, in Numeral number, in AmountSide lower)
    {
        var link = new RangeLink<TText>();
        int at = lower.HasCurrency ? lower.End : SideReader<TText>.SkipSome(ref text, lower.End, out _);
        if (lower.HasCurrency || number.LargestUnit >= 8)
        {
            AfterReader<TText>.Read(ref text, at, isComparison: false, out var bound);
            link.HasBound = bound is { Qualifier: Qualifier.AtLeast or Qualifier.MoreThan, IsBehindBracket: false };
            at = link.HasBound ? Particles.SkipOne(ref text, bound.End) : at;
        }

        link.ReadMark(ref text, at, lower.HasCurrency || number.Units > 0);
        return link;
    }

    /// <summary>Whether what stands behind the upper figure completes the link.</summary>
    internal readonly bool Joins(scoped ref TText text, int end, bool isPhrase, ref AfterWords after)
    {
        if (needsBetween)
        {
            int between = Spaces.Skip(ref text, end);
            int betweenEnd = between;
            bool isBetween = needsGap ? Phrases.TrySkip(ref text, between, "사이", out betweenEnd) : BetweenTable.Match(ref text, between, out betweenEnd) >= 0;
            after.End = isBetween ? Math.Max(after.End, betweenEnd) : after.End;
            return isBetween || (isPhrase && !needsGap);
        }

        return !needsUpperBound || after.Qualifier is Qualifier.AtMost or Qualifier.LessThan;
    }

    private void ReadMark(scoped ref TText text, int at, bool isFigure)
    {
        int mark = SkipSpread(ref text, at);
        if (Followers.IsRangeMark(text.Peek(mark)))
        {
            Found(ref text, text.Next(mark));
        }
        else if (Phrases.TrySkip(ref text, mark, "내지는", out int end) || Phrases.TrySkip(ref text, mark, "내지", out end))
        {
            Found(ref text, end);
        }
        else if (isFigure && FromTable.Match(ref text, at, out end) >= 0)
        {
            needsBetween = true;
            Found(ref text, end);
        }
        else if (isFigure && (Phrases.TrySkip(ref text, at, "과 ", out end) || Phrases.TrySkip(ref text, at, "와 ", out end)))
        {
            needsBetween = needsGap = true;
            Found(ref text, end);
        }
        else if (HasBound && mark > at)
        {
            needsUpperBound = true;
            Found(ref text, mark);
        }
    }

    // 30억원대~40억원대, 2만원 선~3만원 선
    private static int SkipSpread(scoped ref TText text, int at)
    {
        int word = Spaces.Skip(ref text, at);
        int mark = text.Peek(word) is '대' or '선' ? Spaces.Skip(ref text, text.Next(word)) : word;
        return Followers.IsRangeMark(text.Peek(mark)) ? mark : word;
    }

    private void Found(scoped ref TText text, int end)
    {
        IsFound = true;
        NumberStart = Spaces.Skip(ref text, end);

        // 3억원~최대 5억원, 적게는 3억원에서 많게는 5억원까지
        if (QualifierWords.BeforeForward.Match(ref text, NumberStart, out int qualifierEnd) >= 0)
        {
            NumberStart = Spaces.Skip(ref text, qualifierEnd);
        }

        int found = CurrencyWords.BeforeForward.Match(ref text, NumberStart, out int wordEnd);
        if (found >= 0)
        {
            currencyBefore = CurrencyWords.BeforeWords[found].Id;
            NumberStart = Spaces.Skip(ref text, wordEnd);
        }
    }
}
