using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>How two figures are linked.</summary>
internal enum LinkKind : byte
{
    None = 0,

    /// <summary>A mark or 내지: a range.</summary>
    Mark,

    /// <summary>에서, 부터: a range before 까지, 사이, 정도, or where the first figure has no unit of its own.</summary>
    From,

    /// <summary>과, 와: a range before 사이.</summary>
    And,

    /// <summary>이상, 초과: a range before a figure with an upper bound.</summary>
    Bound,

    /// <summary>A comma or a middle dot between digits that follow each other.</summary>
    List,
}

/// <summary>What links two figures to a range.</summary>
internal struct Link
{
    internal LinkKind Kind;

    /// <summary>The first token of the second number.</summary>
    internal int Second;

    /// <summary>The row of a currency before the second number.</summary>
    internal ushort Currency;

    /// <summary>The lower figure has a bound of its own, 이상 or 초과; the upper one's then belongs to the range.</summary>
    internal bool HasBound;

    /// <summary>많게는, 최대 stands before the second figure.</summary>
    internal bool HasMost;

    /// <summary>대, 선 or 수준 stands behind the first figure.</summary>
    internal bool HasLevel;
}

/// <summary>Reads what links a figure to a second one, up to the second number.</summary>
internal static class LinkGrammar
{
    private const WordClass GoesOnBehindDigit = WordClass.Numeral | WordClass.Point | WordClass.Some | WordClass.Several;

    internal static bool TryRead(scoped ref Lexer tokens, in Side first, bool hasUnit, int next, out Link link)
    {
        link = default;
        int at = next;
        if (hasUnit || first.Number.LargestUnit >= 8)
        {
            AfterGrammar.Read(ref tokens, at, out var bound);
            link.HasBound = bound is { Means: Claim.AtLeast or Claim.MoreThan, IsBehindBracket: false };
            at = link.HasBound ? bound.Next : SkipRemark(ref tokens, at);
        }

        return TryReadKind(ref tokens, first, at, ref link) && IsNumberStart(ref tokens, link.Second);
    }

    // 최저 500만 원(개인)에서 최고 3천만 원(법인)까지: a bracket without a figure changes nothing.
    private static int SkipRemark(scoped ref Lexer tokens, int at)
    {
        int behind = Brackets.Skip(ref tokens, at);
        if (!tokens[behind].Is(WordClass.LinkFrom))
        {
            return at;
        }

        for (int i = at; i < behind; i++)
        {
            if (tokens[i].IsDigits || tokens[i].Is(WordClass.Unit))
            {
                return at;
            }
        }

        return behind;
    }

    /// <summary>Whether what stands behind the second figure completes the link.</summary>
    internal static bool IsComplete(scoped ref Lexer tokens, in Link link, bool hasFirstUnit, int next, in After after, out int end)
    {
        end = after.Next;
        if (link.Kind is LinkKind.Mark or LinkKind.List)
        {
            return true;
        }

        if (link.Kind == LinkKind.Bound)
        {
            return after.Means is Claim.AtMost or Claim.LessThan;
        }

        int word = Brackets.Skip(ref tokens, next);
        if (tokens[word].Tells(Context.Level) && tokens[word].IsNear)
        {
            word++;

            // "3억원에서 5억원대로", "수준으로": from the one to the other.
            if (WordEnds.IsIn(ref tokens, word))
            {
                return false;
            }
        }

        if (tokens[word].IsNear && tokens[word].Is(WordClass.LinkTo) && !(link is { HasLevel: true, HasMost: true }))
        {
            end = Math.Max(end, word + 1);
            return link.Kind == LinkKind.From || !tokens[word].Is(WordClass.Particle);
        }

        return link.Kind == LinkKind.From && !link.HasLevel
            && (after.Means == Claim.About || after.IsReached || link.HasMost || !hasFirstUnit);
    }

    private static bool TryReadKind(scoped ref Lexer tokens, in Side first, int at, ref Link link)
    {
        // 30억원대~40억원대, 2만원 선~3만원 선, 2만원대에서 3만원대까지; but 2호선 is no level.
        bool mayHaveLevel = first.HasCurrency || first.Number.Units > 0;
        link.HasLevel = mayHaveLevel && tokens[at].Tells(Context.Level) && tokens[at].IsNear
            && tokens[at + 1].Is(WordClass.LinkMark | WordClass.LinkFrom);
        int mark = link.HasLevel ? at + 1 : at;
        ref readonly var token = ref tokens[mark];
        if (token.Is(WordClass.LinkMark) && token.IsNear && tokens[mark + 1].IsNear && !IsBullet(ref tokens, mark))
        {
            return Found(ref tokens, LinkKind.Mark, mark + 1, ref link);
        }

        bool isFigure = first.HasCurrency || first.Number.Units > 0 || first.Unit < at || first.Number.FirstDigits > 0;
        if (token.IsJoined && isFigure && token.Is(WordClass.LinkFrom))
        {
            return Found(ref tokens, LinkKind.From, mark + 1, ref link);
        }

        if (token.IsJoined && isFigure && token.Is(WordClass.LinkAnd))
        {
            return Found(ref tokens, LinkKind.And, mark + 1, ref link);
        }

        if (token.Is(WordClass.LinkList) && token.IsNear && IsNeighbour(ref tokens, first.Number, mark))
        {
            return Found(ref tokens, LinkKind.List, mark + 1, ref link);
        }

        return link.HasBound && !token.IsGlued && token.IsNear && Found(ref tokens, LinkKind.Bound, mark, ref link);
    }

    // A dash with a space only before it begins an item of a list: "300만 달러 -500만 달러" is none, "300 - 500" is a range.
    private static bool IsBullet(scoped ref Lexer tokens, int mark) =>
        tokens[mark].Mark is '-' && !tokens[mark].IsGlued && tokens[mark + 1].IsGlued && !tokens[mark + 1].IsDigits;

    // "2, 3억원", "20, 30명", "2, 3만명": two or three, twenty or thirty.
    private static bool IsNeighbour(scoped ref Lexer tokens, in Number number, int mark)
    {
        ref readonly var second = ref tokens[mark + 1];
        if (number is not { IsSmall: true, Units: 0, IsWords: false, HasComma: false } || number.Next != mark || !second.IsDigits
            || !second.IsNear)
        {
            return false;
        }

        ulong step = number.SmallValue < 10 ? 1UL : 10;
        return number.SmallValue % step == 0 && number.SmallValue < 100 && second.Value == number.SmallValue + step && second.Digits <= 2;
    }

    private static bool Found(scoped ref Lexer tokens, LinkKind kind, int at, ref Link link)
    {
        link.Kind = kind;

        // 3억원~최대 5억원, 적게는 3억원에서 많게는 5억원까지
        while (tokens[at].Is(WordClass.QualifierBefore) && tokens[at].IsNear)
        {
            link.HasMost |= Lexicon.Claims(tokens[at].Row) == Claim.AtMost;
            at++;
        }

        if (tokens[at].Is(WordClass.CurrencyBefore) && tokens[at].IsNear && !tokens[at].Is(WordClass.NumberStart))
        {
            link.Currency = tokens[at].Row;
            at++;
        }

        link.Second = at;
        return tokens[at].IsNear;
    }

    // 조 and 억 alone begin no number, nor does a digit in words alone.
    private static bool IsNumberStart(scoped ref Lexer tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        bool isUnit = token.Is(WordClass.Large) && Lexicon.Value(token.Row) > 1;
        bool isLone = token.Is(WordClass.Digit) && !token.Is(WordClass.Unit) && !tokens[at + 1].Is(GoesOnBehindDigit);
        return token.IsDigits || (token.Is(WordClass.NumberStart) && !isUnit && !isLone);
    }
}
