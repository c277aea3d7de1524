using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Parsing;

/// <summary>A place in a text: where it starts and how long it is.</summary>
/// <remarks>
/// Both are counted in the code units of the text at hand: UTF-16 code units for strings, bytes for UTF-8.
/// </remarks>
/// <param name="Start">Index of the first code unit; zero or more.</param>
/// <param name="Length">Number of code units; zero or more.</param>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<TextSpanJsonConverter>]
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Index of the first code unit after the span.</summary>
    public int End => Start + Length;

    /// <summary>The place as a range: <c>text[match.Span.Range]</c> is what stands there.</summary>
    public Range Range => Start..End;

    /// <summary>Tells whether the two spans share at least one code unit; an empty span shares none.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Tells whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Orders by start, then by length.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands before or equals <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> stands after or equals <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
