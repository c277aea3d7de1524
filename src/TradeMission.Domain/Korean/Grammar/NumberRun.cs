using TradeMission.Domain.Korean.Lexing;
using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Grammar;

/// <summary>Words of a number that hang together: where they were no figure, none begins at the words behind the first.</summary>
internal struct NumberRun
{
    /// <summary>The last of the words that a number was looked for at.</summary>
    internal int Last = -1;

    public NumberRun()
    {
    }

    /// <summary>Whether a number is looked for at a word: at a unit, or at a native numeral.</summary>
    internal static bool MayBegin(in Token token) =>
        token.Is(WordClass.Native | WordClass.Pair) || NumberGrammar.IsUnitInText(token);

    /// <summary>Whether a token is a further word of the run, which was looked at with its first.</summary>
    internal bool GoesOn(scoped ref Lexer tokens, int at, int floor)
    {
        if (!MayBegin(tokens[at]))
        {
            return false;
        }

        int word = at;
        while (word > Math.Max(Last, floor) && tokens[word].IsJoined && NumberPlace.IsWord(tokens[word - 1]))
        {
            word--;
        }

        bool goesOn = word < at && word == Last;
        Last = goesOn ? at : Last;
        return goesOn;
    }
}
