using NodaTime;

namespace TradeMission.Domain.Korean;

/// <summary>The dates of a text, one by one; see <see cref="KoreanText.EnumerateDates(ReadOnlySpan{char}, LocalDate?)"/>.</summary>
public ref struct DateEnumerator
{
    private DateScanner scanner;

    internal DateEnumerator(ReadOnlySpan<char> text, LocalDate? reference) => scanner = new(text, reference);

    /// <summary>The date that was found last.</summary>
    public readonly DateMatch Current => scanner.Date;

    /// <summary>Finds the next date.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly DateEnumerator GetEnumerator() => this;
}
