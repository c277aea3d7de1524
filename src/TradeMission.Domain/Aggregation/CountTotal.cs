using System.Globalization;
using System.Text.Json.Serialization;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>A sum of announced numbers of things.</summary>
/// <param name="Bounds">The sum; see <see cref="Quantities.Bounds"/> for how bounds add.</param>
/// <param name="Summands">How many numbers were added; with none the sum is exactly zero.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct CountTotal(
    [property: JsonRequired] Bounds Bounds,
    [property: JsonRequired] int Summands)
{
    /// <summary>Adds two sums.</summary>
    /// <exception cref="OverflowException">A bound of the sum has more digits than <see cref="decimal"/> can hold.</exception>
    public static CountTotal operator +(CountTotal left, CountTotal right) =>
        new(left.Bounds + right.Bounds, checked(left.Summands + right.Summands));

    /// <summary>Adds; see the operator.</summary>
    public static CountTotal Add(CountTotal left, CountTotal right) => left + right;

    /// <summary>The sum in words, such as "AtLeast 4 to open (of 2)"; invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bounds} (of {Summands})");

    internal CountTotal With(Bounds count) => this + new CountTotal(count, 1);
}
