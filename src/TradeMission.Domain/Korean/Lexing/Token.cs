using TradeMission.Domain.Korean.Words;

namespace TradeMission.Domain.Korean.Lexing;

/// <summary>A word, a run of digits or a mark, with its place in the text.</summary>
internal struct Token
{
    /// <summary>Index of the first code unit.</summary>
    internal int Start;

    /// <summary>Index behind the last code unit.</summary>
    internal int End;

    /// <summary>The value of digits, or the character of a mark.</summary>
    internal ulong Value;

    /// <summary>The row of the lexicon; 0 if the token is no word.</summary>
    internal ushort Row;

    internal TokenKind Kind;

    /// <summary>What stands before the token.</summary>
    internal Gap Gap;

    /// <summary>The number of digits.</summary>
    internal byte Digits;

    internal readonly bool IsDigits => Kind == TokenKind.Digits;

    internal readonly bool IsEnd => Kind == TokenKind.End;

    /// <summary>Whether the token is written onto the one before it.</summary>
    internal readonly bool IsGlued => Gap == Gap.None;

    /// <summary>Whether nothing parts the token from the one before it, or the end of a line that may be nothing.</summary>
    internal readonly bool IsJoined => Gap is Gap.None or Gap.Line;

    /// <summary>Whether at most spaces part the token from the one before it.</summary>
    internal readonly bool IsNear => Gap <= Gap.Line;

    /// <summary>The character of a mark, whether or not the lexicon has it; 0 for other tokens.</summary>
    internal readonly char Mark => Kind == TokenKind.Mark ? (char)Value : '\0';

    internal readonly bool Is(WordClass classes) => Row != 0 && Lexicon.Is(Row, classes);

    internal readonly bool Tells(Context tells) => Row != 0 && Lexicon.Tells(Row, tells);
}
