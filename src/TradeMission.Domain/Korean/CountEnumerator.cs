using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean;

/// <summary>The counts of a text, one by one; see <see cref="KoreanText.EnumerateCounts(ReadOnlySpan{char})"/>.</summary>
public ref struct CountEnumerator
{
    private TextScanner<Utf16Text> scanner;

    internal CountEnumerator(ReadOnlySpan<char> text) => scanner = new(new(text), FigureKinds.Count, null, null);

    /// <summary>The count that was found last.</summary>
    public readonly CountMatch Current => scanner.Count;

    /// <summary>Finds the next count.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly CountEnumerator GetEnumerator() => this;
}
