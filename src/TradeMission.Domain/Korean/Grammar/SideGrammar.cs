using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Reads what belongs to a number behind it: 여, a country, a currency, a factor, subunits, 정.</summary>
internal static class SideGrammar
{
    private const int MostSubunits = 99;
    private const WordClass BehindSome = WordClass.CurrencyAfter | WordClass.Country | WordClass.Counter | WordClass.CountNoun
        | WordClass.People | WordClass.Unit | WordClass.Particle;

    /// <param name="tokens">The text.</param>
    /// <param name="side">The number; what belongs to it is added.</param>
    internal static void Read(scoped ref Lexer tokens, ref Side side)
    {
        side.StartAtNumber();
        int at = side.Next;
        if (tokens[at].Is(WordClass.Some) && tokens[at].IsNear && (tokens[at].IsGlued || !BeginsName(tokens[at + 1])))
        {
            side.HasSome = true;
            at++;
        }

        side.Unit = at;
        if (side.Number.IsNative)
        {
            // Nobody counts money in native numerals.
            return;
        }

        ReadFactor(ref tokens, ref at, ref side);
        if (!tokens[at].IsNear)
        {
            return;
        }

        if (TryReadCurrency(ref tokens, at, ref side) || TryReadBracket(ref tokens, at, ref side))
        {
            ReadSubunits(ref tokens, ref side);
            ReadClosing(ref tokens, ref side);
        }
    }

    // 5억 여수시: 여 begins a word.
    private static bool BeginsName(in Token next) =>
        next.IsGlued && next.Kind == TokenKind.Hangul && !next.Is(BehindSome);

    // $5M, 5 million USD, $5-million; but $5 T셔츠, $5 K-POP
    private static void ReadFactor(scoped ref Lexer tokens, ref int at, ref Side side)
    {
        int word = tokens[at].Mark == '-' && tokens[at].IsGlued && tokens[at + 1].IsGlued ? at + 1 : at;
        ref readonly var token = ref tokens[word];
        if (!token.Is(WordClass.Factor) || !token.IsNear || side.Number.Units > 0
            || (tokens[word + 1].IsGlued && (IsAlphanumeric(tokens[word + 1]) || (!token.IsGlued && IsUnread(ref tokens, word + 1)))))
        {
            return;
        }

        side.Factor = (sbyte)Lexicon.Value(token.Row);
        side.End = token.End;
        side.Next = at = word + 1;
    }

    private static bool IsUnread(scoped ref Lexer tokens, int at) => (tokens[at].Kind == TokenKind.Hangul && tokens[at].Row == 0)
        || (tokens[at].Mark is '-' && tokens[at + 1].IsGlued && tokens[at + 1].Kind == TokenKind.Latin);

    private static bool IsAlphanumeric(in Token token) => token.Kind is TokenKind.Digits or TokenKind.Latin;

    private static bool TryReadCurrency(scoped ref Lexer tokens, int at, ref Side side)
    {
        ref readonly var token = ref tokens[at];
        int word = token.Is(WordClass.Country) && tokens[at + 1].IsNear && tokens[at + 1].Kind == TokenKind.Hangul
            && tokens[at + 1].Is(WordClass.CurrencyAfter) ? at + 1 : at;
        ref readonly var currency = ref tokens[word];
        bool isSubunit = currency.Is(WordClass.Subunit) && at > 0
            && (IsPer(ref tokens, side.Number.First - 1) || IsMoved(ref tokens, word));
        if (!currency.Is(WordClass.CurrencyAfter) && !isSubunit)
        {
            return false;
        }

        side.Factor -= (sbyte)(isSubunit ? 2 : 0);
        side.Country = word > at ? token.Row : (ushort)0;
        Take(ref tokens, word, ref side);
        return true;
    }

    // 배럴당 50센트, "엽서 한 장에 50센트"
    private static bool IsPer(scoped ref Lexer tokens, int before)
    {
        int thing = WordEnds.IsParticle(ref tokens, before) ? before - 1 : before;
        return WordEnds.TailTells(ref tokens, before, Context.Per)
            || (tokens[thing].Is(WordClass.NativeCounter) && tokens[thing - 1].Is(WordClass.Native));
    }

    // 54센트 오른, 54센트(1.0%) 오른; but 3전 전승.
    private static bool IsMoved(scoped ref Lexer tokens, int word)
    {
        ref readonly var behind = ref tokens[Brackets.Skip(ref tokens, word + 1)];
        return behind.IsNear && behind.Tells(Context.Money) && !behind.IsGlued && !WordEnds.IsSyllable(ref tokens, word);
    }

    private static void Take(scoped ref Lexer tokens, int word, ref Side side)
    {
        ref readonly var currency = ref tokens[word];
        side.After = currency.Row;
        side.AfterToken = word;
        side.End = currency.End;
        side.Next = word + 1;
        if (currency.Is(WordClass.Subject))
        {
            // 3억 원화 is 3억 원.
            tokens.Characters.ReadBefore(currency.End, out side.End);
        }
    }

    // 3억(USD), 3억 '원', and with a scale: 1,250(천불), 1,234[백만원].
    private static bool TryReadBracket(scoped ref Lexer tokens, int at, ref Side side)
    {
        char close = Brackets.CloseOf(tokens[at].Mark);
        if (close == '\0')
        {
            return false;
        }

        int word = at + 1;
        int power = 0;
        while (tokens[word].Is(WordClass.Unit) && side.Number.Units == 0 && power < byte.MaxValue / 2)
        {
            power += Lexicon.Value(tokens[word].Row) * (tokens[word].Is(WordClass.Large) ? 4 : 1);
            word++;
        }

        bool hasCountry = tokens[word].Is(WordClass.Country) && tokens[word + 1].Is(WordClass.CurrencyAfter);
        int currency = hasCountry ? word + 1 : word;
        if (!tokens[currency].Is(WordClass.CurrencyAfter) || tokens[currency + 1].Mark != close)
        {
            return false;
        }

        side.Country = hasCountry ? tokens[word].Row : (ushort)0;
        side.Factor += (sbyte)power;
        side.IsBracketed = true;
        Take(ref tokens, currency, ref side);
        side.End = tokens[currency + 1].End;
        side.Next = currency + 2;
        return true;
    }

    // 1달러 50센트
    private static void ReadSubunits(scoped ref Lexer tokens, ref Side side)
    {
        ref readonly var token = ref tokens[side.Next];
        bool mayBe = token.IsDigits ? IsSubunit(ref tokens, side.Next + 1, side.After) : token.Is(WordClass.Numeral);
        if (!token.IsNear || !mayBe)
        {
            return;
        }

        NumberGrammar.Read(ref tokens, side.Next, isPhrase: false, out var number);
        if (number is { IsSmall: true, SmallValue: <= MostSubunits, Fault.IsNone: true } && IsSubunit(ref tokens, number.Next, side.After))
        {
            side.Subunits = (byte)number.SmallValue;
            side.End = tokens[number.Next].End;
            side.Next = number.Next + 1;
        }
    }

    private static bool IsSubunit(scoped ref Lexer tokens, int at, int currency)
    {
        if (!tokens[at].Is(WordClass.Subunit) || !tokens[at].IsNear)
        {
            return false;
        }

        var of = Lexicon.Currencies(currency);
        return of.Length > 0 && Lexicon.Named(tokens[at].Row).Contains(of[0]);
    }

    // 일금 백만원정, 2천억원여
    private static void ReadClosing(scoped ref Lexer tokens, ref Side side)
    {
        if (!tokens[side.Next].IsGlued)
        {
            return;
        }

        bool isClosing = tokens[side.Next].Tells(Context.Closing);
        if ((isClosing || tokens[side.Next].Is(WordClass.Some)) && WordEnds.Ends(ref tokens, side.Next + 1))
        {
            side.HasSome |= !isClosing;
            side.End = tokens[side.Next].End;
            side.Next++;
        }
    }
}
