using NodaTime;
using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean;

/// <summary>The dates of a UTF-8 text, one by one; see <see cref="KoreanText.EnumerateDates(ReadOnlySpan{byte}, LocalDate?)"/>.</summary>
public ref struct Utf8DateEnumerator
{
    private TextScanner<Utf8Text> scanner;

    internal Utf8DateEnumerator(ReadOnlySpan<byte> utf8Text, LocalDate? reference) => scanner = new(new(utf8Text), FigureKinds.Date, reference, null);

    /// <summary>The date that was found last.</summary>
    public readonly DateMatch Current => scanner.Date;

    /// <summary>Finds the next date.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly Utf8DateEnumerator GetEnumerator() => this;
}
