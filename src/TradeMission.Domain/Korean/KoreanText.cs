namespace TradeMission.Domain.Korean;

/// <summary>Finds figures in running Korean text.</summary>
/// <remarks>
/// Matches come in order and do not overlap. Nothing throws on any text, lone surrogates and invalid UTF-8 included;
/// the time is linear in the length of the text, and nothing is allocated.
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
}
