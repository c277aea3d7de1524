using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean;

/// <summary>The amounts of a text, one by one; see <see cref="KoreanText.EnumerateAmounts(ReadOnlySpan{char}, KoreanAmountOptions?)"/>.</summary>
public ref struct AmountEnumerator
{
    private TextScanner<Utf16Text> scanner;

    internal AmountEnumerator(ReadOnlySpan<char> text, KoreanAmountOptions? options) => scanner = new(new(text), FigureKinds.Amount, null, options);

    /// <summary>The amount that was found last.</summary>
    public readonly AmountMatch Current => scanner.Amount;

    /// <summary>Finds the next amount.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly AmountEnumerator GetEnumerator() => this;
}
