namespace TradeMission.Domain.Tests.Properties.Fuzzing;

/// <summary>Pieces of text that the grammars know, and characters that they do not.</summary>
internal static class TextPieces
{
    private static readonly string[] Spaces = [" ", " ", "  ", "\u00A0", "\u3000", "\u2009", "\t", "\n", "\u200B", "\u200D", "\uFEFF", "\u00AD"];

    private static readonly string[] Oddities =
    [
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\U0001F4B0", "\uFFFD", "\uFFFF", "\0", "e\u0301", "\u0300", "\u20DD", "\u1100", "\u1106\u1161", "\u1161", "\u11AB",
        "ㄱ", "ㅏ", "ﾡ", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u200B", "\u200C", "\u200D", "\uFEFF", "٣", "₀", "①", "½", "〇", "㎡", "㈜",
    ];

    /// <summary>One piece, most often a word or a mark of the grammars.</summary>
    internal static string Any(Random random) => random.Next(16) switch
    {
        < 11 => Pick(random, TextGenerators.Pieces),
        < 13 => Space(random),
        < 15 => Pick(random, Oddities),
        _ => ((char)random.Next(char.MaxValue + 1)).ToString(),
    };

    internal static string Space(Random random) => Pick(random, Spaces);

    internal static T Pick<T>(Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
