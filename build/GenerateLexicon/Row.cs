namespace TradeMission.Domain.Build;

/// <summary>A word with all that it may be.</summary>
internal sealed class Row
{
    public SortedSet<string> Classes { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Tells { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Unless { get; } = new(StringComparer.Ordinal);

    public string? Name { get; set; }

    public int Value { get; set; }

    public int Span { get; set; }

    public int Currency { get; set; }

    public int Named { get; set; }

    public string Means { get; set; } = "None";

    public string Verb { get; set; } = "None";

    public string Form { get; set; } = "Plain";

    public bool IsComparison { get; set; }

    public string Date { get; set; } = "None";

    public string DateUnit { get; set; } = "None";

    public string DateOrigin { get; set; } = "Reference";

    public int DateValue { get; set; }
}
