namespace TradeMission.Domain.Korean.Lexing;

/// <summary>What a token is, apart from the word that it may be.</summary>
internal enum TokenKind : byte
{
    /// <summary>The end of the text, or its beginning.</summary>
    End = 0,

    /// <summary>Arabic digits, at most eighteen; a longer run is several tokens.</summary>
    Digits,

    /// <summary>Hangul that is no word of the lexicon, to the end of its run.</summary>
    Hangul,

    /// <summary>Latin letters that are no word of the lexicon.</summary>
    Latin,

    /// <summary>A single character of another kind.</summary>
    Mark,

    /// <summary>A digit of another script: part of a number that is not read.</summary>
    ForeignDigit,
}
