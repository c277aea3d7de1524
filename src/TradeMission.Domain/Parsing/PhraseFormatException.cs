namespace TradeMission.Domain.Parsing;

/// <summary>A phrase could not be read; the error tells why and where.</summary>
public sealed class PhraseFormatException : FormatException
{
    /// <summary>Makes the exception for a phrase and its error.</summary>
    public PhraseFormatException(string phrase, ParseError error)
        : base(error.Describe(phrase))
    {
        Phrase = phrase;
        Error = error;
    }

    /// <summary>The phrase as it was given.</summary>
    public string Phrase { get; }

    /// <summary>The rule and the place.</summary>
    public ParseError Error { get; }
}
