namespace TradeMission.Domain.Reading.Layout;

/// <summary>A word or a figure of a sentence, without the marks around it.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit behind it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Figure">The index of the figure; -1 for a word.</param>
/// <param name="Before">The marks between the token before and this one.</param>
/// <param name="Depth">In how many brackets it stands.</param>
/// <param name="IsQuoted">Whether it stands in the words of somebody.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Figure, Gap Before, int Depth, bool IsQuoted)
{
    /// <summary>Whether no space parts it from the token before, "를" in "850만 달러를".</summary>
    internal bool IsAttached => (Before & Gap.Space) == 0 && (Before & Gap.Marks) == 0;
}
