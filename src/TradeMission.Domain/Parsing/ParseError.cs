using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>Why and where a phrase could not be read.</summary>
/// <param name="Kind">The rule that was broken; <see cref="ParseErrorKind.None"/> for no error.</param>
/// <param name="Span">The place in the phrase, in its code units.</param>
/// <param name="Detail">What the rule's text leaves open, such as the currencies a word may mean; may be null.</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<ParseErrorJsonConverter>]
public readonly record struct ParseError(ParseErrorKind Kind, TextSpan Span, string? Detail = null)
{
    /// <summary>Index of the first code unit that breaks the rule.</summary>
    public int Position => Span.Start;

    /// <summary>Number of code units that break the rule; zero at the end of the phrase.</summary>
    public int Length => Span.Length;

    /// <summary>The rule in words, with the detail if there is one.</summary>
    public string Rule => Detail is null ? Text(Kind) : $"{Text(Kind)}: {Detail}";

    /// <summary>The whole message: the phrase, the place and the rule.</summary>
    /// <param name="phrase">The phrase that was read.</param>
    public string Describe(ReadOnlySpan<char> phrase) =>
        $"'{phrase}' cannot be read at character {Position + 1}{Quote(phrase)}: {Rule}.";

    private string Quote(ReadOnlySpan<char> phrase) =>
        Length > 0 && Span.End <= phrase.Length ? $" ('{phrase.Slice(Position, Length)}')" : "";

    private static string Text(ParseErrorKind kind) => kind switch
    {
        ParseErrorKind.None => "no rule is broken",
        ParseErrorKind.Empty => "there is nothing to read",
        ParseErrorKind.TooLong => "the phrase is too long",
        ParseErrorKind.MissingNumber => "a number is required",
        ParseErrorKind.UnexpectedText => "nothing of this kind may stand here",
        ParseErrorKind.RepeatedUnit => "a unit may occur only once",
        ParseErrorKind.RisingUnit => "a larger unit may not follow a smaller one",
        ParseErrorKind.PartTooLarge => "the part below a unit reaches into it",
        ParseErrorKind.ZeroBeforeUnit => "zero may not stand before a unit",
        ParseErrorKind.DigitString => "number words need a unit between them",
        ParseErrorKind.MixedScripts => "digits and number words may not be mixed",
        ParseErrorKind.BadGrouping => "commas must group digits by three or by four",
        ParseErrorKind.BadDecimalPoint => "the decimal point is misplaced",
        ParseErrorKind.Overflow => "the value is beyond the range of decimal",
        ParseErrorKind.MissingCurrency => "a currency is required",
        ParseErrorKind.AmbiguousCurrency => "the currency word stands for several currencies",
        ParseErrorKind.Contradiction => "two readings contradict each other",
        ParseErrorKind.NotASingleValue => "one figure is required, not bounds",
        ParseErrorKind.RangeNotRising => "a range must rise",
        ParseErrorKind.ImpossibleDate => "there is no such date",
        _ => "nothing of the kind was recognized",
    };
}
