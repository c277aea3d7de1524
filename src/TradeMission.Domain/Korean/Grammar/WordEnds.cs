using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Where words of the text end: a noun may have particles written onto it.</summary>
internal static class WordEnds
{
    private const int LongestChain = 3;
    private const int Rieul = 8;
    private const int LongestTail = 5;

    /// <summary>Whether the word that was read ends before a token, but for particles: 원을, 원이다 and 원, not 원주.</summary>
    internal static bool Ends(scoped ref Lexer tokens, int at) => Ends(ref tokens, at, out _);

    /// <param name="tokens">The text.</param>
    /// <param name="at">The first token behind the word.</param>
    /// <param name="next">The first token behind its particles.</param>
    internal static bool Ends(scoped ref Lexer tokens, int at, out int next)
    {
        for (int i = 0; i <= LongestChain; i++)
        {
            ref readonly var token = ref tokens[at];
            next = at;
            if (!token.IsGlued || token.Kind != TokenKind.Hangul)
            {
                return true;
            }

            if (!IsParticle(ref tokens, at))
            {
                return false;
            }

            at++;
        }

        next = at;
        return false;
    }

    /// <summary>Whether a token is a particle that fits the syllable before it.</summary>
    internal static bool IsParticle(scoped ref Lexer tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (!token.IsJoined || !token.Is(WordClass.Particle))
        {
            return false;
        }

        char before = tokens.Characters.ReadBefore(token.Start, out _);
        if (!Hangul.IsSyllable(before) || token.Is(WordClass.AfterAny))
        {
            return true;
        }

        int final = Hangul.Final(before);
        char first = tokens.Characters.Read(token.Start, out _);
        return token.Is(WordClass.AfterConsonant)
            ? final != 0 && !(final == Rieul && first == '\uC73C')
            : final == 0 || (final == Rieul && first == '\uB85C');
    }

    /// <summary>The first token behind a particle, if one stands there.</summary>
    internal static int SkipParticle(scoped ref Lexer tokens, int at) => IsParticle(ref tokens, at) ? at + 1 : at;

    /// <summary>The last token of the word that begins with a token, without its particles.</summary>
    internal static int LastOfWord(scoped ref Lexer tokens, int at)
    {
        while (tokens[at + 1].IsGlued && tokens[at + 1].Kind == TokenKind.Hangul && !IsParticle(ref tokens, at + 1))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a token begins a word: nothing that is written is written onto.</summary>
    internal static bool Begins(scoped ref Lexer tokens, int at)
    {
        var before = tokens[at - 1].Kind;
        return !tokens[at].IsGlued
            || (tokens[at].Kind == TokenKind.Latin ? before != TokenKind.Latin : before is not (TokenKind.Hangul or TokenKind.End));
    }

    /// <summary>Whether a token is one syllable.</summary>
    internal static bool IsSyllable(scoped ref Lexer tokens, int at)
    {
        char c = tokens.Characters.Read(tokens[at].Start, out int end);
        return Hangul.IsSyllable(c) && end == tokens[at].End;
    }

    /// <summary>Whether the word that ends before a token, or the noun at the end of its compound, tells something: 무역수지, 관람객.</summary>
    internal static bool TailTells(scoped ref Lexer tokens, int before, Context tells)
    {
        ref readonly var token = ref tokens[before];
        if (token.Tells(tells))
        {
            return true;
        }

        if (token.Kind is not (TokenKind.Hangul or TokenKind.Latin))
        {
            return false;
        }

        return EndTells(ref tokens, token.End, tells);
    }

    /// <summary>The same for a compound that may have particles: 무역수지는.</summary>
    internal static bool StemTells(scoped ref Lexer tokens, int before, Context tells)
    {
        if (TailTells(ref tokens, before, tells))
        {
            return true;
        }

        ref readonly var token = ref tokens[before];
        int end = token.End;
        tokens.Characters.ReadBefore(end, out int last);
        return token.Kind == TokenKind.Hangul && Find(tokens.Characters, last, end) is > 0 and var row
            && Lexicon.Is(row, WordClass.Particle)
            && EndTells(ref tokens, last, tells);
    }

    private static bool EndTells(scoped ref Lexer tokens, int end, Context tells)
    {
        int start = end;
        for (int i = 0; i < LongestTail; i++)
        {
            char c = tokens.Characters.ReadBefore(start, out int before);
            if (!char.IsLetter(c))
            {
                return false;
            }

            start = before;
            int row = Find(tokens.Characters, start, end);
            if (row != 0 && Lexicon.Tells(row, tells))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The row of the noun of a class that ends a compound, before its particle; 0 if there is none.</summary>
    internal static int TailRow(scoped ref Lexer tokens, int at, WordClass wanted, out int end)
    {
        ref readonly var token = ref tokens[at];
        end = token.End;
        int row = TailRow(ref tokens, end, wanted);
        if (row == 0 && LastRow(ref tokens, token) is var last && last != 0 && Lexicon.Is(last, WordClass.Particle))
        {
            tokens.Characters.ReadBefore(end, out end);
            row = TailRow(ref tokens, end, wanted);
        }

        return row;
    }

    /// <summary>The row of the last syllable of a token; 0 if it is no word.</summary>
    internal static int LastRow(scoped ref Lexer tokens, in Token token)
    {
        tokens.Characters.ReadBefore(token.End, out int start);
        return Find(tokens.Characters, start, token.End);
    }

    /// <summary>Whether a token is 로 or 으로, written onto a noun.</summary>
    internal static bool IsIn(scoped ref Lexer tokens, int at) =>
        IsParticle(ref tokens, at) && tokens[at].Tells(Context.Means);

    /// <summary>Whether a token is 의, written onto a noun.</summary>
    internal static bool IsOf(scoped ref Lexer tokens, int at) =>
        tokens[at].IsGlued && tokens[at].Tells(Context.Possessor);

    private static int TailRow(scoped ref Lexer tokens, int end, WordClass wanted)
    {
        int start = end;
        for (int i = 0; i < LongestTail && Hangul.IsSyllable(tokens.Characters.ReadBefore(start, out int before)); i++)
        {
            start = before;
            int row = Find(tokens.Characters, start, end);
            if (i > 0 && row != 0 && Lexicon.Is(row, wanted))
            {
                return row;
            }
        }

        return 0;
    }

    /// <summary>The row of the word that fills a place; 0 if it is none.</summary>
    internal static int Find(Characters characters, int start, int end)
    {
        int node = 0;
        for (int at = start; at < end;)
        {
            char c = Lexer.Fold(characters.Read(at, out int next));
            node = at == start ? Lexicon.Root(c) : Lexicon.Child(node, c);
            if (node == 0)
            {
                return 0;
            }

            at = next;
        }

        return Lexicon.Row(node);
    }
}
