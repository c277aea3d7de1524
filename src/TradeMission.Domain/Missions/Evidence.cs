using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Missions;

/// <summary>The place in a source that says so.</summary>
/// <remarks>Equality is of source and place. The default value is the empty place at the start of the first source.</remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<EvidenceJsonConverter>]
public readonly record struct Evidence
{
    /// <summary>A place in a source.</summary>
    /// <param name="start">Index of the first UTF-16 code unit; zero or more.</param>
    /// <param name="length">Number of UTF-16 code units; zero or more.</param>
    /// <param name="source">Index of the document in <see cref="Mission.Sources"/>; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end is beyond what a text can have.</exception>
    public Evidence(int start, int length, int source = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        ArgumentOutOfRangeException.ThrowIfNegative(source);
        Start = start;
        Length = length;
        Source = source;
    }

    /// <summary>Index of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>Index of the document in <see cref="Mission.Sources"/>.</summary>
    public int Source { get; }

    /// <summary>The place as a span.</summary>
    public TextSpan Span => new(Start, Length);
}
