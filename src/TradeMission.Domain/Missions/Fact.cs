using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>Something that a source states, with the places where it does.</summary>
public abstract record Fact
{
    // Behind what the fact is.
    private const int Last = 1;

    private protected Fact()
    {
    }

    /// <summary>What needs saying about how the source was read; null where nothing does.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    [JsonPropertyOrder(Last)]
    public string? Note { get; init => field = Guard.OptionalText(value); }

    /// <summary>The places in the sources that say so.</summary>
    [JsonPropertyOrder(Last)]
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>The highest index of a source that this fact, or one inside it, refers to; -1 where none does.</summary>
    internal virtual int LastSource => LastSourceIn(Evidence);

    internal static int LastSourceIn(EquatableArray<Evidence> places)
    {
        int last = -1;
        foreach (var place in places.AsSpan())
        {
            last = Math.Max(last, place.Source);
        }

        return last;
    }

    internal static int LastSourceIn<T>(EquatableArray<T> facts)
        where T : Fact
    {
        int last = -1;
        foreach (var fact in facts.AsSpan())
        {
            last = Math.Max(last, fact.LastSource);
        }

        return last;
    }
}
