using System.Globalization;
using System.Text;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>A short notation for amounts, so that a case is one line.</summary>
/// <remarks>
/// "300 KRW" is exact, "~300" approximate, ">=300", ">300", "&lt;=300" and "&lt;300" one-sided bounds, "300..500" a range, "200?900"
/// indefinite; "implied" marks a currency that the text does not name. In running text the match stands in brackets before
/// its amount, "of 0" marks the conversion of the first match, and " / " parts the matches.
/// </remarks>
internal static class AmountNotation
{
    internal static string Of(in AnnouncedAmount amount) =>
        $"{OfBounds(amount)} {amount.Currency}{(amount.IsCurrencyImplied ? " implied" : "")}";

    /// <summary>The amounts of a text.</summary>
    internal static string In(string text)
    {
        var parts = new List<string>();
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            parts.Add(OfMatch(text.Substring(match.Start, match.Length), match));
        }

        return string.Join(" / ", parts);
    }

    /// <summary>The amounts of a text that is given in UTF-8.</summary>
    internal static string In(byte[] utf8Text)
    {
        var parts = new List<string>();
        foreach (var match in KoreanText.EnumerateAmounts(utf8Text))
        {
            parts.Add(OfMatch(Encoding.UTF8.GetString(utf8Text.AsSpan(match.Start, match.Length)), match));
        }

        return string.Join(" / ", parts);
    }

    private static string OfMatch(string phrase, in AmountMatch match) =>
        $"[{phrase}] {Of(match.Amount)}{(match.ConversionOf is { } index ? $" of {Show(index)}" : "")}";

    private static string OfBounds(in AnnouncedAmount amount) => amount.Qualifier switch
    {
        Qualifier.Exact => Show(amount.Lower),
        Qualifier.Approximate => $"~{Show(amount.Lower)}",
        Qualifier.AtLeast => $">={Show(amount.Lower)}{Show(amount.Upper)}",
        Qualifier.MoreThan => $">{Show(amount.Lower)}{Show(amount.Upper)}",
        Qualifier.AtMost => $"<={Show(amount.Lower)}{Show(amount.Upper)}",
        Qualifier.LessThan => $"<{Show(amount.Lower)}{Show(amount.Upper)}",
        Qualifier.Range => $"{Show(amount.Lower)}..{Show(amount.Upper)}",
        _ => $"{Show(amount.Lower)}?{Show(amount.Upper)}",
    };

    private static string Show(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
