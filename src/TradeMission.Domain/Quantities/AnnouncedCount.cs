using System.ComponentModel;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Quantities;

/// <summary>A number of things as a text announces it: "20여명", "8건", "598개 업체".</summary>
/// <param name="Bounds">The number, with its qualifier; a whole number of zero or more.</param>
/// <param name="Counter">The word that says what is counted: 명, 건, 개사, 업체, ...</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<AnnouncedCountJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<AnnouncedCount>))]
public readonly partial record struct AnnouncedCount(Bounds Bounds, string Counter)
{
    /// <summary>The least number, or null where nothing is said.</summary>
    public decimal? Lower => Bounds.Lower;

    /// <summary>The greatest number, or null where nothing is said.</summary>
    public decimal? Upper => Bounds.Upper;

    /// <summary>How the number was qualified.</summary>
    public Qualifier Qualifier => Bounds.Qualifier;

    /// <summary>The word that says what is counted; empty in the default value.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string Counter
    {
        get => field ?? "";
        init => field = NullIfEmpty(value);
    } = NullIfEmpty(Counter);

    // The default value has null here, and equals a count whose counter is empty.
    private static string? NullIfEmpty(string counter)
    {
        ArgumentNullException.ThrowIfNull(counter, nameof(Counter));
        return counter is "" ? null : counter;
    }
}
