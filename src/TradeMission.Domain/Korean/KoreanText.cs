using NodaTime;
using TradeMission.Domain.Foundation;

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
    public static MatchEnumerator<AmountMatch> EnumerateAmounts(ReadOnlySpan<char> text, KoreanAmountOptions? options = null) =>
        new(text, FigureKinds.Amount, null, options);

    /// <summary>Finds every amount of money in UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="options">What ambiguous currency words mean; without them such an amount is found without a currency.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static MatchEnumerator<AmountMatch> EnumerateAmounts(ReadOnlySpan<byte> utf8Text, KoreanAmountOptions? options = null) =>
        new(utf8Text, FigureKinds.Amount, null, options);

    /// <summary>Finds every date, period and stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day of publication, against which relative dates are resolved; null leaves open what is not
    /// said.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static MatchEnumerator<DateMatch> EnumerateDates(ReadOnlySpan<char> text, LocalDate? reference = null) =>
        new(text, FigureKinds.Date, reference, null);

    /// <summary>Finds every date, period and stay in UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="reference">The day of publication, against which relative dates are resolved; null leaves open what is not
    /// said.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static MatchEnumerator<DateMatch> EnumerateDates(ReadOnlySpan<byte> utf8Text, LocalDate? reference = null) =>
        new(utf8Text, FigureKinds.Date, reference, null);

    /// <summary>Finds every number of things or people.</summary>
    /// <param name="text">The text.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static MatchEnumerator<CountMatch> EnumerateCounts(ReadOnlySpan<char> text) => new(text, FigureKinds.Count, null, null);

    /// <summary>Finds every number of things or people in UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static MatchEnumerator<CountMatch> EnumerateCounts(ReadOnlySpan<byte> utf8Text) => new(utf8Text, FigureKinds.Count, null, null);

    /// <summary>Finds figures of several kinds in one pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day of publication, or null.</param>
    /// <param name="kinds">The kinds that are wanted.</param>
    /// <param name="options">What ambiguous currency words mean.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static MatchEnumerator<FigureMatch> EnumerateFigures(
        ReadOnlySpan<char> text,
        LocalDate? reference = null,
        FigureKinds kinds = FigureKinds.All,
        KoreanAmountOptions? options = null) => new(text, kinds, reference, options);

    /// <summary>Finds figures of several kinds in one pass over UTF-8; places are in bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="reference">The day of publication, or null.</param>
    /// <param name="kinds">The kinds that are wanted.</param>
    /// <param name="options">What ambiguous currency words mean.</param>
    /// <returns>An enumerator for foreach.</returns>
    public static MatchEnumerator<FigureMatch> EnumerateFigures(
        ReadOnlySpan<byte> utf8Text,
        LocalDate? reference = null,
        FigureKinds kinds = FigureKinds.All,
        KoreanAmountOptions? options = null) => new(utf8Text, kinds, reference, options);

    /// <summary>Every amount of money, in an array.</summary>
    /// <inheritdoc cref="EnumerateAmounts(ReadOnlySpan{char}, KoreanAmountOptions?)"/>
    public static AmountMatch[] FindAmounts(string text, KoreanAmountOptions? options = null) =>
        EnumerateAmounts(Guard.NotNull(text), options).ToArray();

    /// <summary>Every date, period and stay, in an array.</summary>
    /// <inheritdoc cref="EnumerateDates(ReadOnlySpan{char}, LocalDate?)"/>
    public static DateMatch[] FindDates(string text, LocalDate? reference = null) =>
        EnumerateDates(Guard.NotNull(text), reference).ToArray();

    /// <summary>Every number of things or people, in an array.</summary>
    /// <inheritdoc cref="EnumerateCounts(ReadOnlySpan{char})"/>
    public static CountMatch[] FindCounts(string text) => EnumerateCounts(Guard.NotNull(text)).ToArray();

    /// <summary>The figures of several kinds, in an array.</summary>
    /// <inheritdoc cref="EnumerateFigures(ReadOnlySpan{char}, LocalDate?, FigureKinds, KoreanAmountOptions?)"/>
    public static FigureMatch[] FindFigures(
        string text,
        LocalDate? reference = null,
        FigureKinds kinds = FigureKinds.All,
        KoreanAmountOptions? options = null) => EnumerateFigures(Guard.NotNull(text), reference, kinds, options).ToArray();
}
