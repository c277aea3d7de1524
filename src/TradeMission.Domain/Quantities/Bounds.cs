using System.ComponentModel;
using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Quantities;

/// <summary>What a text says of a figure: its lower bound, its upper bound, and how it was qualified.</summary>
/// <remarks>
/// An exact or approximate figure is both of its bounds. A side on which nothing is said is null.
/// Equality compares bounds, qualifier and <see cref="IsApproximate"/>. The default value is exactly zero.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<BoundsJsonConverter>]
[TypeConverter(typeof(ParsableTypeConverter<Bounds>))]
public readonly partial struct Bounds : IEquatable<Bounds>
{
    private readonly decimal lower;
    private readonly decimal upper;
    private readonly bool openBelow;
    private readonly bool openAbove;

    private Bounds(decimal value, Qualifier qualifier)
    {
        lower = upper = value;
        Qualifier = qualifier;
        IsApproximate = qualifier == Qualifier.Approximate;
    }

    private Bounds(decimal? lower, decimal? upper, Qualifier qualifier, bool isApproximate)
    {
        this.lower = lower.GetValueOrDefault();
        this.upper = upper.GetValueOrDefault();
        openBelow = lower is null;
        openAbove = upper is null;
        Qualifier = qualifier;
        IsApproximate = isApproximate;
    }

    /// <summary>The least that the figure can be, or null where nothing is said.</summary>
    public decimal? Lower => openBelow ? null : lower;

    /// <summary>The most that the figure can be, or null where nothing is said.</summary>
    public decimal? Upper => openAbove ? null : upper;

    /// <summary>How the figure was qualified.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>
    /// Whether the bounds themselves are only about right: an approximate figure, or a sum that contains one.
    /// </summary>
    public bool IsApproximate { get; }

    /// <summary>Whether both bounds are the same figure.</summary>
    public bool IsSingleValue => !openBelow && !openAbove && lower == upper;

    /// <summary>Exactly <paramref name="value"/>.</summary>
    public static Bounds Exactly(decimal value) => new(value, Qualifier.Exact);

    /// <summary>About <paramref name="value"/>.</summary>
    public static Bounds About(decimal value) => new(value, Qualifier.Approximate);

    /// <summary>From <paramref name="lower"/> to <paramref name="upper"/>, both included as far as the text tells.</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Bounds Between(decimal lower, decimal upper) => Of(lower, upper, Qualifier.Range);

    /// <summary>A figure with a qualifier of one figure, from <see cref="Qualifier.Exact"/> to <see cref="Qualifier.LessThan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The qualifier needs two figures.</exception>
    public static Bounds Of(decimal value, Qualifier qualifier) => qualifier switch
    {
        Qualifier.Exact => Exactly(value),
        Qualifier.Approximate => About(value),
        Qualifier.AtLeast or Qualifier.MoreThan => new(value, null, qualifier, false),
        Qualifier.AtMost or Qualifier.LessThan => new(null, value, qualifier, false),
        _ => throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "The qualifier needs two figures."),
    };

    /// <summary>Bounds from their parts.</summary>
    /// <param name="lower">The lower bound, or null.</param>
    /// <param name="upper">The upper bound, or null.</param>
    /// <param name="qualifier">The qualifier, which says which sides must be given.</param>
    /// <param name="isApproximate">Whether the bounds are only about right; <see cref="Qualifier.Approximate"/> says so itself.</param>
    /// <exception cref="ArgumentException">The sides given do not fit the qualifier, do not rise, or are exact and approximate.</exception>
    public static Bounds Of(decimal? lower, decimal? upper, Qualifier qualifier, bool isApproximate = false) =>
        TryOf(lower, upper, qualifier, isApproximate, out var bounds)
            ? bounds
            : throw new ArgumentException(
                $"{(isApproximate ? "Approximate bounds" : "Bounds")} {Side(lower)} to {Side(upper)} "
                + $"do not fit the qualifier {qualifier}.");

    /// <summary>Adds figure to figure as intervals add: side by side, a side that is open in one is open in the sum.</summary>
    /// <exception cref="OverflowException">A bound of the sum has more digits than <see cref="decimal"/> can hold.</exception>
    public static Bounds operator +(Bounds left, Bounds right)
    {
        if (left.Qualifier is Qualifier.Exact && right.Qualifier is Qualifier.Exact)
        {
            return Exactly(ExactDecimal.Add(left.lower, right.lower));
        }

        decimal? lower = left.openBelow || right.openBelow ? null : ExactDecimal.Add(left.lower, right.lower);
        decimal? upper = left.openAbove || right.openAbove ? null : ExactDecimal.Add(left.upper, right.upper);
        bool approximate = left.IsApproximate || right.IsApproximate;
        return new(lower, upper, SumQualifier(left, right, lower, upper), approximate);
    }

    /// <summary>Adds; see the operator.</summary>
    public static Bounds Add(Bounds left, Bounds right) => left + right;

    /// <inheritdoc/>
    public bool Equals(Bounds other) =>
        Lower == other.Lower && Upper == other.Upper && Qualifier == other.Qualifier && IsApproximate == other.IsApproximate;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Bounds other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper, Qualifier, IsApproximate);

    /// <summary>Whether the bounds are equal.</summary>
    public static bool operator ==(Bounds left, Bounds right) => left.Equals(right);

    /// <summary>Whether the bounds differ.</summary>
    public static bool operator !=(Bounds left, Bounds right) => !left.Equals(right);

    private static bool TryOf(decimal? lower, decimal? upper, Qualifier qualifier, bool isApproximate, out Bounds bounds)
    {
        bool fits = qualifier switch
        {
            Qualifier.Exact => lower is not null && lower == upper && !isApproximate,
            Qualifier.Approximate => lower is not null && lower == upper,
            Qualifier.AtLeast or Qualifier.MoreThan => lower is not null && upper is null,
            Qualifier.AtMost or Qualifier.LessThan => lower is null && upper is not null,
            Qualifier.Range => lower is not null && upper is not null && lower <= upper,
            Qualifier.Indefinite => lower is null || upper is null || lower <= upper,
            _ => false,
        };
        bounds = fits ? new Bounds(lower, upper, qualifier, isApproximate || qualifier is Qualifier.Approximate) : default;
        return fits;
    }

    // Two exact figures are added before this is asked.
    private static Qualifier SumQualifier(Bounds left, Bounds right, decimal? lower, decimal? upper)
    {
        if (left.Qualifier is Qualifier.Indefinite || right.Qualifier is Qualifier.Indefinite || (lower is null && upper is null))
        {
            return Qualifier.Indefinite;
        }

        if (upper is null)
        {
            return Has(Qualifier.MoreThan) ? Qualifier.MoreThan : Qualifier.AtLeast;
        }

        if (lower is null)
        {
            return Has(Qualifier.LessThan) ? Qualifier.LessThan : Qualifier.AtMost;
        }

        return Has(Qualifier.Range) ? Qualifier.Range : Qualifier.Approximate;

        bool Has(Qualifier qualifier) => left.Qualifier == qualifier || right.Qualifier == qualifier;
    }
}
