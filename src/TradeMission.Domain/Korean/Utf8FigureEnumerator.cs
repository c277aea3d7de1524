using NodaTime;
using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean;

/// <summary>The figures of a UTF-8 text, one by one; see <see cref="KoreanText.EnumerateFigures(ReadOnlySpan{byte}, LocalDate?, FigureKinds, KoreanAmountOptions?)"/>.</summary>
public ref struct Utf8FigureEnumerator
{
    private TextScanner<Utf8Text> scanner;

    internal Utf8FigureEnumerator(ReadOnlySpan<byte> utf8Text, LocalDate? reference, FigureKinds kinds, KoreanAmountOptions? options) => scanner = new(new(utf8Text), kinds, reference, options);

    /// <summary>The figure that was found last.</summary>
    public readonly FigureMatch Current => scanner.Figure;

    /// <summary>Finds the next figure.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly Utf8FigureEnumerator GetEnumerator() => this;
}
