namespace TradeMission.Domain.Benchmarks;

/// <summary>What --anyCategories picks.</summary>
internal static class Categories
{
    internal const string Phrase = "Phrase";
    internal const string Text = "Text";
    internal const string Money = "Money";
    internal const string Date = "Date";
    internal const string Mission = "Mission";
}
