using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Tokens as the grammar of dates sees them.</summary>
internal static class DateTokens
{
    private const int LongestSuffix = 4;

    /// <summary>What a token is in a date.</summary>
    internal static DateWord Kind(this scoped ref Lexer tokens, int at) => Lexicon.Date(tokens[at].Row);

    /// <summary>Whether a token is such a word, and at most spaces part it from what is before it.</summary>
    internal static bool Is(this scoped ref Lexer tokens, int at, DateWord kind) => tokens.Kind(at) == kind && tokens[at].IsNear;

    /// <summary>The number that goes with the word.</summary>
    internal static int Value(this scoped ref Lexer tokens, int at) => Lexicon.DateValue(tokens[at].Row);

    /// <summary>The unit of the calendar that the word is or names.</summary>
    internal static DateUnit Unit(this scoped ref Lexer tokens, int at) => Lexicon.UnitOf(tokens[at].Row);

    internal static bool IsUnit(this scoped ref Lexer tokens, int at, DateUnit unit) =>
        tokens.Is(at, DateWord.Unit) && tokens.Unit(at) == unit;

    internal static bool IsOpenBracket(this scoped ref Lexer tokens, int at) => tokens[at].Mark is '(' && tokens[at].IsNear;

    internal static bool IsCloseBracket(this scoped ref Lexer tokens, int at) => tokens[at].Mark is ')' && tokens[at].IsNear;

    internal static bool IsApostrophe(this scoped ref Lexer tokens, int at) => tokens[at].Mark is '\'' or '’' or '‘' or '`';

    /// <summary>One of the marks that stand for "to": ~ and -.</summary>
    internal static bool IsRangeMark(this scoped ref Lexer tokens, int at) =>
        tokens[at].Kind == TokenKind.Mark && tokens[at].Is(WordClass.LinkMark) && tokens[at].IsNear;

    /// <summary>Digits that are a whole number by themselves.</summary>
    internal static bool TryDigits(this scoped ref Lexer tokens, int at, int most, out int value)
    {
        ref readonly var token = ref tokens[at];
        value = token.Digits <= 4 ? (int)token.Value : 0;
        return token.IsDigits && token.Digits <= most;
    }

    /// <summary>Whether a word ends before a token: no hangul is written on but particles and links.</summary>
    internal static bool EndsWord(this scoped ref Lexer tokens, int at) => WordEnds.Ends(ref tokens, at, out int next)
        || tokens[next].Is(WordClass.LinkFrom | WordClass.LinkAnd | WordClass.LinkTo) || tokens[next].Tells(Context.TimesBehind);

    /// <summary>Where the text ends of so many characters of a token: 까지 in 까지는.</summary>
    internal static int EndOf(this scoped ref Lexer tokens, int at, int characters)
    {
        int end = tokens[at].Start;
        for (int i = 0; i < characters; i++)
        {
            tokens.Characters.Read(end, out end);
        }

        return end;
    }

    /// <summary>The row of the longest word at a place, within a word too; 0 if there is none.</summary>
    internal static int RowAt(this scoped ref Lexer tokens, int place)
    {
        int best = 0;
        for (int node = -1; node != 0;)
        {
            char c = tokens.Characters.Read(place, out place);
            node = node < 0 ? Lexicon.Root(c) : Lexicon.Child(node, c);
            best = Lexicon.Row(node) is var row and not 0 ? row : best;
        }

        return best;
    }

    /// <summary>The row of the longest word, at least two syllables long, that unread hangul ends with: 전달 in 전전달, 기로 in 열기로.</summary>
    internal static int Suffix(this scoped ref Lexer tokens, int at)
    {
        int best = 0;
        int start = tokens[at].End;
        for (int length = 1; length <= LongestSuffix && start > tokens[at].Start; length++)
        {
            tokens.Characters.ReadBefore(start, out start);
            best = length > 1 && WordEnds.Find(tokens.Characters, start, tokens[at].End) is var row and not 0 ? row : best;
        }

        return best;
    }
}
