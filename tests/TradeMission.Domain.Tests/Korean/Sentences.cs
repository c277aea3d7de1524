namespace TradeMission.Domain.Tests.Korean;

/// <summary>Running text with the amounts in it, in the notation of <see cref="AmountNotation"/>.</summary>
public static partial class Sentences
{
    /// <summary>Every sentence, for what holds of all of them.</summary>
    public static TheoryData<string> All =>
    [
        .. from list in new[]
           {
               News, Prices, WithoutAmounts, Lookalikes, Traps, Qualified, Differences, Ranges, Some, Currencies, Conversions, OnPaper, Implied, Spaced,
           }
           from row in list
           select row.Data.Item1,
    ];

    internal static IEnumerable<string> Texts => All.Select(row => row.Data);
}
