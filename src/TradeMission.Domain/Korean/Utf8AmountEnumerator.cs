using TradeMission.Domain.Korean.Scanning;

namespace TradeMission.Domain.Korean;

/// <summary>The amounts of a UTF-8 text, one by one; see <see cref="KoreanText.EnumerateAmounts(ReadOnlySpan{byte}, KoreanAmountOptions?)"/>.</summary>
public ref struct Utf8AmountEnumerator
{
    private TextScanner<Utf8Text> scanner;

    internal Utf8AmountEnumerator(ReadOnlySpan<byte> utf8Text, KoreanAmountOptions? options) => scanner = new(new(utf8Text), FigureKinds.Amount, null, options);

    /// <summary>The amount that was found last.</summary>
    public readonly AmountMatch Current => scanner.Amount;

    /// <summary>Finds the next amount.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => scanner.MoveNext();

    /// <summary>The enumerator itself.</summary>
    public readonly Utf8AmountEnumerator GetEnumerator() => this;
}
