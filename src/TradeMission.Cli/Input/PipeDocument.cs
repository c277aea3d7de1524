using NodaTime;

namespace TradeMission.Cli.Input;

/// <summary>One document of the pipe; it lives as long as its line and the reader's buffer.</summary>
/// <param name="id">The id's JSON as it was given; empty if there was none.</param>
/// <param name="text">The text.</param>
/// <param name="referenceDate">The day that relative dates count from, if one was given.</param>
internal readonly ref struct PipeDocument(ReadOnlySpan<byte> id, ReadOnlySpan<char> text, LocalDate? referenceDate)
{
    internal ReadOnlySpan<byte> Id { get; } = id;

    internal ReadOnlySpan<char> Text { get; } = text;

    internal LocalDate? ReferenceDate { get; } = referenceDate;
}
