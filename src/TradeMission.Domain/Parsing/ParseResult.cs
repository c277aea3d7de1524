using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>What reading a phrase gave: a value, or the reason why there is none.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <remarks>
/// A success may be one of two possible readings: <see cref="IsAmbiguous"/> says so, and the value is then the formal
/// one ("5억5천" is 500,005,000 read formally, 550,000,000 in property listings).
/// The default value is a failure of kind <see cref="ParseErrorKind.Empty"/>.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
public readonly struct ParseResult<T> : IJsonConverterSource
{
    private readonly bool isSuccess;
    private readonly T? value;
    private readonly ParseError error;

    private ParseResult(bool isSuccess, T? value, bool isAmbiguous, ParseError error)
    {
        this.isSuccess = isSuccess;
        this.value = value;
        this.error = error;
        IsAmbiguous = isAmbiguous;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess => isSuccess;

    /// <summary>Whether the phrase has a second, informal reading.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The phrase could not be read.</exception>
    public T Value => isSuccess
        ? value!
        : throw new InvalidOperationException($"There is no value: {Error.Rule} (at character {Error.Position + 1}).");

    /// <summary>The reason for a failure; of kind <see cref="ParseErrorKind.None"/> after a success.</summary>
    public ParseError Error => isSuccess || error.Kind != ParseErrorKind.None ? error : new(ParseErrorKind.Empty, default);

    /// <summary>Gives the value if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return isSuccess;
    }

    /// <summary>Gives the value, or throws the error.</summary>
    /// <param name="phrase">The phrase that was read, for the message.</param>
    /// <exception cref="PhraseFormatException">The phrase could not be read.</exception>
    public T GetValueOrThrow(ReadOnlySpan<char> phrase) =>
        isSuccess ? value! : throw new PhraseFormatException(phrase.ToString(), Error);

    JsonConverter IJsonConverterSource.CreateConverter() => new ParseResultJsonConverter<T>();

    internal static ParseResult<T> Success(T value, bool isAmbiguous = false) => new(true, value, isAmbiguous, default);

    internal static ParseResult<T> Failure(ParseError error) => new(false, default, false, error);
}
