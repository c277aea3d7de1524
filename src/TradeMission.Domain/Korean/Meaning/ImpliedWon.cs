using TradeMission.Domain.Korean.Grammar;
using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Meaning;

/// <summary>Whether a figure of 억 or 조 without a currency means won: "사업비 300억", but not "5억 명" or "제7조 2항".</summary>
internal static class ImpliedWon
{
    /// <summary>The power of ten of 억, the smallest unit of such a figure.</summary>
    internal const int SmallestUnit = 8;

    private const int Jo = 12;
    private const int NameLength = 3;
    private const WordClass Quantities = WordClass.Measure | WordClass.LargeQuantity | WordClass.People;

    internal static bool IsMeant(scoped ref Lexer tokens, in Side side, bool isPhrase)
    {
        ref readonly var number = ref side.Number;

        // In words there are only 수십억 and 몇백조; 수조 is a water tank too. A digit in words at the end, 3억이천오, goes with what is behind it.
        bool isSaid = number.IsSeveral ? number.FirstUnits != Jo : !number.IsWords;
        bool isCutOff = !isPhrase && tokens[number.Next - 1].Is(WordClass.Digit);
        if (number.LargestUnit is not (SmallestUnit or Jo) || !isSaid || isCutOff || number.HasShortTail)
        {
            return false;
        }

        // 3억 5대: machines; but 3억대.
        bool isCount = number.LastUnit == 0 && tokens[side.Unit].IsGlued && tokens[side.Unit].Is(WordClass.Counter);
        return isPhrase ? !isCount : (StandsFree(ref tokens, number) && CountsNothing(ref tokens, side));
    }

    // Not in 제3조, A3억, 달러 3억, 민법 3조, 인구 14억.
    private static bool StandsFree(scoped ref Lexer tokens, in Number number)
    {
        ref readonly var before = ref tokens[number.First - 1];
        if (!tokens[number.First].IsNear)
        {
            return true;
        }

        if (tokens[number.First].IsGlued && (before.Kind == TokenKind.Latin || before.Tells(Context.Ordinal)))
        {
            return false;
        }

        if (before.Is(WordClass.CurrencyAfter | WordClass.Country)
            && (before.Kind != TokenKind.Hangul || !WordEnds.IsSyllable(ref tokens, number.First - 1)))
        {
            return before.Is(WordClass.Country) && !before.Is(WordClass.CurrencyAfter);
        }

        bool isArticle = IsPlainJo(number)
            && (WordEnds.StemTells(ref tokens, number.First - 1, Context.Law | Context.Group)
                || (before.Tells(Context.Chapter) && tokens[number.First - 2].IsDigits));
        return !isArticle && !WordEnds.StemTells(ref tokens, number.First - 1, Context.Crowd);
    }

    private static bool CountsNothing(scoped ref Lexer tokens, in Side side)
    {
        int at = side.Unit;
        ref readonly var next = ref tokens[at];
        if (next.IsEnd || next.Gap == Gap.Break)
        {
            return true;
        }

        // 5억~6억 그루: what the second is not, the first is not either.
        bool isLinked = next.IsNear && next.Kind == TokenKind.Mark && next.Is(WordClass.LinkMark) && tokens[at + 1].IsNear
            && (tokens[at + 1].IsDigits || tokens[at + 1].Is(WordClass.Numeral));
        if (isLinked)
        {
            return false;
        }

        bool isMaterial = next.IsDigits || next.Is(WordClass.Numeral);
        if (!next.IsNear)
        {
            return !isMaterial;
        }

        if (IsBracketed(ref tokens, at))
        {
            return false;
        }

        return next.IsGlued ? StandsGlued(ref tokens, side, at) : StandsParted(ref tokens, side, at);
    }

    private static bool StandsGlued(scoped ref Lexer tokens, in Side side, int at)
    {
        ref readonly var next = ref tokens[at];
        if (next.Kind is TokenKind.Latin or TokenKind.Digits or TokenKind.ForeignDigit)
        {
            return false;
        }

        if (next.Kind == TokenKind.Mark)
        {
            return !next.Is(Quantities | WordClass.CurrencyAfter)
                && !(next.Mark is '/' && tokens[at + 1].IsGlued && tokens[at + 1].IsDigits);
        }

        if (next.Tells(Context.Per) && IsPlainJo(side.Number))
        {
            return false;
        }

        if ((Lexicon.Unless(next.Row) & Condition.About) != 0)
        {
            return !CounterEvidence.Stands(ref tokens, side, at);
        }

        // 수억의 별, 2억7천만의 인도네시아 국민
        if (WordEnds.IsOf(ref tokens, at)
            && (tokens[at + 1].Tells(Context.Multitude | Context.Populous) || tokens[at + 1].Is(WordClass.People)))
        {
            return false;
        }

        // 조 on a noun begins a word, 3조합, and 인, 도, 일 and 대 are particles, the copula and a range of won.
        bool isWordEnd = WordEnds.Ends(ref tokens, at);
        bool isSuffix = next.Tells(Context.Money | Context.Level)
            || next.Is(WordClass.QualifierAfter | WordClass.LinkFrom | WordClass.LinkTo);
        bool isParticle = next.Is(WordClass.Particle) && isWordEnd;
        if (!isParticle && next.Is(Quantities | WordClass.Lookalike) && !isSuffix)
        {
            return false;
        }

        bool isCurrency = next.Is(WordClass.CurrencyAfter) || (next.Is(WordClass.Country) && tokens[at + 1].Is(WordClass.CurrencyAfter));
        if (isCurrency)
        {
            return false;
        }

        // 3억천한; 3억이천오: a number that goes on.
        if (!isWordEnd && (next.Is(WordClass.Unit) || (next.Is(WordClass.Digit) && WordEnds.Ends(ref tokens, at + 1))))
        {
            return false;
        }

        return isWordEnd || isSuffix || !(IsPlainJo(side.Number) || side.Number.IsCut);
    }

    private static bool StandsParted(scoped ref Lexer tokens, in Side side, int at)
    {
        ref readonly var number = ref side.Number;
        ref readonly var next = ref tokens[at];
        if (next.Tells(Context.Object))
        {
            return true;
        }

        // Groups, 5조 6명, 1조 조장, 1조 김철수, "1조 한국, 2조 …", and articles of a law, 3조 2항.
        bool isGroup = IsPlainJo(number) && (next.IsDigits || next.Tells(Context.GroupMember) || IsPerson(ref tokens, number, at)
            || (next.Is(WordClass.Country) && tokens[at + 1].Mark is ','));
        if (isGroup || (next.IsDigits && !Wholeness.IsOwnFigure(ref tokens, at)))
        {
            return false;
        }

        bool isCode = next.Kind == TokenKind.Latin && next.Is(WordClass.CurrencyAfter | WordClass.CurrencyBefore);

        // 80억 원자재 and 80억 동계훈련장: many words begin with 원, but 동 is rarely money.
        bool isBeginning = next.Is(WordClass.Common) && !next.Is(WordClass.Measure);
        bool isCurrency = next.Is(WordClass.LikeCurrency)
            || (next.Is(WordClass.CurrencyAfter) && (isBeginning || WordEnds.Ends(ref tokens, at + 1)));
        bool isForeign = next.Is(WordClass.Country)
            && (tokens[at + 1].Is(WordClass.CurrencyAfter) || !tokens[at + 1].IsGlued && tokens[at + 1].Row == 0
                || IsMarket(ref tokens, at));
        return !isCode && !isCurrency && !isForeign && (IsRange(ref tokens, side, at) || !IsQuantity(ref tokens, at));
    }

    // 700억 대 투자협약, but 휴대전화 2억 대, 2억 대가량 and 1억 대 1.
    private static bool IsRange(scoped ref Lexer tokens, in Side side, int at) =>
        (Lexicon.Unless(tokens[at].Row) & Condition.About) != 0 && !CounterEvidence.Stands(ref tokens, side, at)
            && !(tokens[at + 1].IsGlued && tokens[at + 1].Is(WordClass.QualifierAfter))
            && !(tokens[at + 1].IsDigits && !Wholeness.IsOwnFigure(ref tokens, at + 1));

    // 3억(미화): the currency is named, though it is not read so.
    private static bool IsBracketed(scoped ref Lexer tokens, int at) =>
        Brackets.IsOpen(tokens[at]) && tokens[at + 1].Is(WordClass.CurrencyBefore) && Brackets.IsClose(tokens[at + 2]);

    // 5억 명, 9천억 입방 피트, 3억 계정을; but 3억 개인 투자자.
    private static bool IsQuantity(scoped ref Lexer tokens, int at)
    {
        int noun = tokens[at].Is(WordClass.Case) && tokens[at].IsGlued ? at + 1 : at;
        // 1억 번의 재생
        if (tokens[noun].Is(WordClass.Counter) && !tokens[noun].Is(WordClass.Owner) && WordEnds.IsOf(ref tokens, noun + 1))
        {
            return true;
        }

        if (tokens[noun].Is(Quantities) && !tokens[noun].Is(WordClass.Owner))
        {
            return WordEnds.Ends(ref tokens, noun + 1) || tokens[noun + 1].Is(WordClass.QualifierAfter);
        }

        // 14억 중국 시장
        return IsMarket(ref tokens, at);
    }

    private static bool IsMarket(scoped ref Lexer tokens, int at) =>
        tokens[at].Tells(Context.Populous) && tokens[at + 1].Tells(Context.Multitude);

    // 1조 김철수; but 4조 국채를.
    private static bool IsPerson(scoped ref Lexer tokens, in Number number, int at)
    {
        ref readonly var word = ref tokens[at];
        char first = tokens.Characters.Read(word.Start, out int end);
        int length = 1;
        int last = at;
        while (tokens[last + 1].IsGlued && tokens[last + 1].Kind == TokenKind.Hangul)
        {
            last++;
        }

        for (int place = end; place < tokens[last].End; length++)
        {
            tokens.Characters.Read(place, out place);
        }

        int particle = WordEnds.LastRow(ref tokens, tokens[last]);
        length -= Lexicon.Tells(particle, Context.Patient) || (length > NameLength && Lexicon.Is(particle, WordClass.Case)) ? 1 : 0;
        return number is { IsSmall: true, HasPoint: false } && (word.Row == 0 || WordEnds.IsSyllable(ref tokens, at))
            && length == NameLength && Lexicon.Surnames.Contains(first);
    }

    private static bool IsPlainJo(in Number number) => number.LargestUnit == Jo && number.Units == 1;
}
