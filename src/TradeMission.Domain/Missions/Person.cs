using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A person as the text names them.</summary>
public abstract record Person : Fact
{
    private protected Person()
    {
    }

    /// <summary>The name in the text, "론 부셔"; null where the text tells no more than the office.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Name { get; init => field = Guard.OptionalText(value); }

    /// <summary>The name in the person's own script, "Ronald Buscher"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? OriginalName { get; init => field = Guard.OptionalText(value); }

    /// <summary>The office or position, "시장", "대표이사"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Title { get; init => field = Guard.OptionalText(value); }

    /// <summary>The organization of that office, by its name in the text; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Organization { get; init => field = Guard.OptionalText(value); }
}
