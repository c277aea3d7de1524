using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>What stands behind a figure and qualifies it.</summary>
internal struct After
{
    /// <summary>The first token behind it; the one behind the figure if there is nothing.</summary>
    internal int Next;

    /// <summary>Where the qualifying noun ends in the text, without its particles; 0 if there is none.</summary>
    internal int End;

    /// <summary>The verb says that the figure is reached: 에 이르다.</summary>
    internal bool IsReached;

    internal Claim Means;

    /// <summary>The verb says by how much something is exceeded if "보다" stands before the figure.</summary>
    internal bool MayCompare;

    /// <summary>A bracket stands between the figure and its qualifier.</summary>
    internal bool IsBehindBracket;
}

/// <summary>Reads forwards from a figure the words that qualify it: 규모, 이상, 을 훌쩍 넘는, 에 못 미치는.</summary>
internal static class AfterGrammar
{
    private const int MostAdverbs = 3;

    internal static void Read(scoped ref Lexer tokens, int next, out After after)
    {
        after = new() { Next = next };
        if (!MayGoOn(tokens[next]))
        {
            return;
        }

        int behind = Brackets.Skip(ref tokens, next);
        if (behind > next)
        {
            after.IsBehindBracket = TryReadQualifier(ref tokens, behind, ref after);
            return;
        }

        // 규모, 상당의, 어치씩: they change nothing, and a qualifier may follow.
        int at = next;
        while (tokens[at].IsNear && tokens[at].Is(WordClass.QualifierAfter) && Lexicon.Claims(tokens[at].Row) == Claim.Exact)
        {
            at = WordEnds.SkipParticle(ref tokens, at + 1);
            after.Next = at;
        }

        TryReadQualifier(ref tokens, at, ref after);
    }

    /// <summary>Whether a figure may go on with a token: a word that is known, or a bracket before one.</summary>
    internal static bool MayGoOn(in Token token) => token.Row != 0 || Brackets.IsOpen(token);

    private static bool TryReadQualifier(scoped ref Lexer tokens, int at, ref After after) =>
        tokens[at].IsNear && (TryReadNoun(ref tokens, at, ref after) || TryReadVerb(ref tokens, at, ref after));

    // ---- 이상, 정도, 수준

    private static bool TryReadNoun(scoped ref Lexer tokens, int at, ref After after)
    {
        ref readonly var token = ref tokens[at];
        if (!token.Is(WordClass.QualifierAfter) || (IsSpread(ref tokens, at) && !StandsAsSpread(ref tokens, at)))
        {
            return false;
        }

        var means = Lexicon.Claims(token.Row);
        if (!Ends(ref tokens, at + 1, means, out int next))
        {
            return false;
        }

        // 수준을 넘는, 선 돌파: the verb says more.
        if (token.Tells(Context.Level) && TryReadVerb(ref tokens, at, ref after))
        {
            return true;
        }

        after.End = token.End;
        after.Means = Deny(ref tokens, at + 1, means, ref next);
        after.MayCompare = means == Claim.MoreThan;
        after.Next = next;
        return true;
    }

    // 대 and 선, which are also other words.
    private static bool IsSpread(scoped ref Lexer tokens, int at) =>
        WordEnds.IsSyllable(ref tokens, at) && Lexicon.Claims(tokens[at].Row) == Claim.About;

    // "3억원 대 2억원" sets one against the other; "100억 원 대 사기" is a range.
    private static bool StandsAsSpread(scoped ref Lexer tokens, int at) =>
        tokens[at].IsGlued || tokens[at + 1].IsGlued
            || !(tokens[at + 1].IsDigits || tokens[at + 1].Is(WordClass.NumberStart | WordClass.CurrencyBefore));

    private static bool Ends(scoped ref Lexer tokens, int at, Claim means, out int next)
    {
        if (WordEnds.Ends(ref tokens, at, out next))
        {
            return true;
        }

        // 이상이다, 1억원 초과자, 300만원 이하가구.
        bool isBound = means is Claim.AtLeast or Claim.AtMost or Claim.MoreThan or Claim.LessThan;
        if (isBound && tokens[at].IsGlued && tokens[at].Tells(Context.Holder | Context.Money))
        {
            next = at + 1;
            return WordEnds.Ends(ref tokens, at + 1);
        }

        // 안팎규모, 이상씩.
        next = at;
        return tokens[at].IsGlued && tokens[at].Is(WordClass.QualifierAfter) && WordEnds.Ends(ref tokens, at + 1, out next);
    }

    // 이상은 아니다, 미만이 아닌, 미만이어서는 안 된다
    private static Claim Deny(scoped ref Lexer tokens, int at, Claim means, ref int next)
    {
        if (TryReadBan(ref tokens, next, ref next))
        {
            return Denied(means);
        }

        int word = WordEnds.SkipParticle(ref tokens, at);
        if (word == at || tokens[word].Gap is not (Gap.Space or Gap.Line) || !tokens[word].Is(WordClass.Deny))
        {
            return means;
        }

        next = word + 1;
        return Denied(means);
    }

    /// <summary>What a bound says where it is denied.</summary>
    private static Claim Denied(Claim means) => means switch
    {
        Claim.MoreThan => Claim.AtMost,
        Claim.AtLeast => Claim.LessThan,
        Claim.LessThan => Claim.AtLeast,
        Claim.AtMost => Claim.MoreThan,
        Claim.Reach or Claim.Become => Claim.LessThan,
        _ => Claim.None,
    };

    // ---- 을 훌쩍 넘는, 에 못 미치는, 선을 돌파하지 못한

    private static bool TryReadVerb(scoped ref Lexer tokens, int start, ref After after)
    {
        int at = start;
        if (tokens[at].Tells(Context.Level) && tokens[at].IsNear)
        {
            at++;
        }

        at = WordEnds.SkipParticle(ref tokens, at);
        bool isSubject = tokens[at - 1].Is(WordClass.Case) && tokens[at - 1].Tells(Context.Doer);
        bool isPrice = at > start && tokens[at - 1].Tells(Context.Goal);
        bool isDenied = false;
        for (int i = 0; i < MostAdverbs && IsAdverb(ref tokens, at, ref isDenied); i++)
        {
            at++;
        }

        ref readonly var verb = ref tokens[at];
        bool isNoun = verb.Is(WordClass.QualifierAfter)
            && Lexicon.Claims(verb.Row) is (Claim.MoreThan or Claim.LessThan or Claim.Difference);
        bool isWritten = verb.IsGlued && !isDenied && !(at == start && verb.Is(WordClass.Verb));
        if (!(verb.Is(WordClass.Verb) || isNoun) || !verb.IsNear || isWritten || (isNoun && at == start))
        {
            return false;
        }

        if (isNoun && !verb.Is(WordClass.Verb))
        {
            after.Means = Lexicon.Claims(verb.Row);
            after.MayCompare = true;
            after.Next = at + 1;
            return true;
        }

        // 30곳은 못 미쳤다, 30억원이 미달했다: these verbs say of the figure's noun that it does so itself.
        var means = Lexicon.Verb(verb.Row);
        bool takesNoObject = means is Claim.Reach or Claim.About || (means == Claim.LessThan && !Lexicon.IsComparison(verb.Row));
        // 950만원에 넘겼다: sold for as much.
        if ((isSubject && takesNoObject) || (isPrice && means == Claim.MoreThan))
        {
            return false;
        }

        int next = at + 1;
        bool isDoubtful = false;
        isDenied |= IsDeniedBehind(ref tokens, at, ref next, ref isDoubtful);
        after.Means = isDoubtful ? Claim.None : isDenied ? Denied(means) : means is Claim.Reach or Claim.Become ? Claim.None : means;
        after.IsReached = means == Claim.Reach;
        after.MayCompare = Lexicon.IsComparison(verb.Row);
        after.Next = SkipEnding(ref tokens, next);
        return true;
    }

    private static bool IsAdverb(scoped ref Lexer tokens, int at, ref bool isDenied)
    {
        ref readonly var token = ref tokens[at];
        if (token.Gap is not (Gap.Space or Gap.Line) && !token.Tells(Context.Adverb))
        {
            return false;
        }

        bool denies = token.Is(WordClass.Deny) && tokens[at + 1].Is(WordClass.Verb);
        isDenied |= denies;
        return denies || token.Tells(Context.Adverb);
    }

    // 넘지 못했다, 넘을 수 없다, 넘기 어렵다, 넘을지, 돌파 여부
    private static bool IsDeniedBehind(scoped ref Lexer tokens, int verb, ref int next, ref bool isDoubtful)
    {
        var form = Lexicon.Form(tokens[verb].Row);
        int word = WordEnds.SkipParticle(ref tokens, verb + 1);
        ref readonly var token = ref tokens[word];
        int able = token.Is(WordClass.Ability) ? WordEnds.SkipParticle(ref tokens, word + 1) : word;
        ref readonly var behind = ref tokens[SkipEnding(ref tokens, able)];
        isDoubtful = form == VerbForm.Doubt || (behind.IsNear && behind.Is(WordClass.Doubt));
        // 넘지 않은 적이 없다 is denied twice. 웃돌지 장담할 수 없다: a form that waits for its denial says nothing without one.
        bool isDenied = TryReadDenial(ref tokens, word, form is VerbForm.Ji or VerbForm.Noun, ref next);
        isDoubtful |= form == VerbForm.Ji && !isDenied;
        return isDenied && !TryReadDenial(ref tokens, SkipEnding(ref tokens, next), isAwaited: false, ref next);
    }

    // 수 없다, 적이 없다, and behind a form that awaits it 못하다: "20억원을 넘기고도 웃지 못했다" denies another verb; -서는 안 된다.
    private static bool TryReadDenial(scoped ref Lexer tokens, int at, bool isAwaited, ref int next)
    {
        ref readonly var token = ref tokens[at];
        int word = token.Is(WordClass.Ability) ? WordEnds.SkipParticle(ref tokens, at + 1) : at;
        bool isDenied = token.IsNear && tokens[word].Is(WordClass.Deny) && (word > at || isAwaited);
        if (isDenied)
        {
            next = word + 1;
            return true;
        }

        return TryReadBan(ref tokens, SkipEnding(ref tokens, at), ref next);
    }

    // 안 된다, behind a form of another verb or the copula
    private static bool TryReadBan(scoped ref Lexer tokens, int at, ref int next)
    {
        bool isBan = tokens[at].IsNear && tokens[at].Is(WordClass.Deny) && tokens[at + 1].IsNear && tokens[at + 1].Is(WordClass.Verb)
            && Lexicon.Verb(tokens[at + 1].Row) == Claim.Become;
        next = isBan ? at + 2 : next;
        return isBan;
    }

    // 넘어|섰다, 육박|하는
    private static int SkipEnding(scoped ref Lexer tokens, int at)
    {
        while (tokens[at].IsGlued && tokens[at].Kind == TokenKind.Hangul)
        {
            at++;
        }

        return at;
    }
}
