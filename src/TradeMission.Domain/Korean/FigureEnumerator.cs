using NodaTime;
using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean;

/// <summary>The figures of a text, one by one; see <see cref="KoreanText.EnumerateFigures(ReadOnlySpan{char}, LocalDate?, FigureKinds, KoreanAmountOptions?)"/>.</summary>
public ref struct FigureEnumerator
{
    private TextScanner<Utf16Text> scanner;

    internal FigureEnumerator(ReadOnlySpan<char> text, LocalDate? reference, FigureKinds kinds, KoreanAmountOptions? options) => scanner = new(new(text), kinds, reference, options);

    /// <summary>The figure that was found last.</summary>
    public readonly FigureMatch Current => scanner.Figure;

    /// <summary>Finds the next figure.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly FigureEnumerator GetEnumerator() => this;
}
