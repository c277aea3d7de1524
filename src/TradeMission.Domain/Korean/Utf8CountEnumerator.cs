using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean;

/// <summary>The counts of a UTF-8 text, one by one; see <see cref="KoreanText.EnumerateCounts(ReadOnlySpan{byte})"/>.</summary>
public ref struct Utf8CountEnumerator
{
    private TextScanner<Utf8Text> scanner;

    internal Utf8CountEnumerator(ReadOnlySpan<byte> utf8Text) => scanner = new(new(utf8Text), FigureKinds.Count, null, null);

    /// <summary>The count that was found last.</summary>
    public readonly CountMatch Current => scanner.Count;

    /// <summary>Finds the next count.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly Utf8CountEnumerator GetEnumerator() => this;
}
