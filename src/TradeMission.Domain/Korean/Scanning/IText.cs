namespace TradeMission.Domain.Korean.Scanning;

/// <summary>
/// A text as the grammar sees it: composed characters at positions counted in the text's own code units.
/// </summary>
/// <remarks>
/// The grammar is written once against this interface. Its implementations are value types, so that the compiler makes
/// a copy of the grammar for each of them without a virtual call. Hangul written as conjoining jamo (NFD) is composed
/// by <see cref="JamoText{TText}"/>.
/// </remarks>
internal interface IText
{
    /// <summary>Number of code units.</summary>
    int Length { get; }

    /// <summary>The character that starts at a position; '\0' at and beyond the ends.</summary>
    char Peek(int at);

    /// <summary>The position after the character at a position.</summary>
    int Next(int at);

    /// <summary>The position of the character before a position; -1 before the first.</summary>
    int Previous(int at);

    /// <summary>Whether the text has conjoining jamo.</summary>
    bool HasJamo();

    /// <summary>The first position from <paramref name="at"/> on that holds an anchor, or <see cref="Length"/>.</summary>
    int IndexOfAnchor(int at, Anchors anchors);

    /// <summary>Whether a sentence or a line ends between two positions.</summary>
    bool HasSentenceEnd(int start, int end);
}
