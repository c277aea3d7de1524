using NodaTime;

namespace TradeMission.Domain.Korean;

/// <summary>Finds figures in running Korean text.</summary>
/// <remarks>
/// Matches come in order and do not overlap; a figure is an amount, a date or a count, never two of them. Nothing throws
/// on any text, lone surrogates and invalid UTF-8 included; the time is linear in the length of the text, and nothing is
/// allocated. Hangul may be composed (NFC) or decomposed (NFD).
/// </remarks>
public static class KoreanText
{
    /// <summary>Finds every amount of money.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What ambiguous currency words mean; without them such an amount is found without a currency.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static AmountEnumerator EnumerateAmounts(ReadOnlySpan<char> text, KoreanAmountOptions? options = null) => new(text, options);

    /// <summary>Finds every amount of money in UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="options">What ambiguous currency words mean; without them such an amount is found without a currency.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static Utf8AmountEnumerator EnumerateAmounts(ReadOnlySpan<byte> utf8Text, KoreanAmountOptions? options = null) => new(utf8Text, options);

    /// <summary>Finds every date, period and stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day of publication, against which relative dates are resolved; null leaves open what is not said.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static DateEnumerator EnumerateDates(ReadOnlySpan<char> text, LocalDate? reference = null) => new(text, reference);

    /// <summary>Finds every date, period and stay in UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="reference">The day of publication, against which relative dates are resolved; null leaves open what is not said.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static Utf8DateEnumerator EnumerateDates(ReadOnlySpan<byte> utf8Text, LocalDate? reference = null) => new(utf8Text, reference);

    /// <summary>Finds every number of things or people.</summary>
    /// <param name="text">The text.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static CountEnumerator EnumerateCounts(ReadOnlySpan<char> text) => new(text);

    /// <summary>Finds every number of things or people in UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static Utf8CountEnumerator EnumerateCounts(ReadOnlySpan<byte> utf8Text) => new(utf8Text);

    /// <summary>Finds figures of several kinds in one pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day of publication, or null.</param>
    /// <param name="kinds">The kinds that are wanted.</param>
    /// <param name="options">What ambiguous currency words mean.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static FigureEnumerator EnumerateFigures(
        ReadOnlySpan<char> text,
        LocalDate? reference = null,
        FigureKinds kinds = FigureKinds.All,
        KoreanAmountOptions? options = null) => new(text, reference, kinds, options);

    /// <summary>Finds figures of several kinds in one pass over UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="reference">The day of publication, or null.</param>
    /// <param name="kinds">The kinds that are wanted.</param>
    /// <param name="options">What ambiguous currency words mean.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static Utf8FigureEnumerator EnumerateFigures(
        ReadOnlySpan<byte> utf8Text,
        LocalDate? reference = null,
        FigureKinds kinds = FigureKinds.All,
        KoreanAmountOptions? options = null) => new(utf8Text, reference, kinds, options);
}
