using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Korean;

/// <summary>A figure found in running text: an amount, a date or a count, never two of them.</summary>
/// <remarks>Equality is of the kind and of all that the match holds. The default value is not a figure.</remarks>
[JsonConverter(typeof(DomainJsonConverterFactory))]
[ConvertedBy<FigureMatchJsonConverter>]
public readonly struct FigureMatch : IEquatable<FigureMatch>
{
    private readonly AmountMatch amount;
    private readonly DateMatch date;
    private readonly CountMatch count;

    internal FigureMatch(AmountMatch amount)
    {
        Kind = FigureKinds.Amount;
        this.amount = amount;
    }

    internal FigureMatch(DateMatch date)
    {
        Kind = FigureKinds.Date;
        this.date = date;
    }

    internal FigureMatch(CountMatch count)
    {
        Kind = FigureKinds.Count;
        this.count = count;
    }

    /// <summary>Which of the three it is; <see cref="FigureKinds.None"/> in the default value.</summary>
    public FigureKinds Kind { get; }

    /// <summary>Its place.</summary>
    public TextSpan Span => Kind switch
    {
        FigureKinds.Amount => amount.Span,
        FigureKinds.Date => date.Span,
        _ => count.Span,
    };

    /// <summary>The amount.</summary>
    /// <exception cref="InvalidOperationException">The figure is not an amount.</exception>
    public AmountMatch Amount => Kind == FigureKinds.Amount ? amount : throw Not(FigureKinds.Amount);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">The figure is not a date.</exception>
    public DateMatch Date => Kind == FigureKinds.Date ? date : throw Not(FigureKinds.Date);

    /// <summary>The count.</summary>
    /// <exception cref="InvalidOperationException">The figure is not a count.</exception>
    public CountMatch Count => Kind == FigureKinds.Count ? count : throw Not(FigureKinds.Count);

    /// <inheritdoc/>
    public bool Equals(FigureMatch other) => Kind == other.Kind && amount == other.amount && date == other.date && count == other.count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FigureMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, amount, date, count);

    /// <summary>The match that it holds, in words; empty in the default value.</summary>
    public override string ToString() => Kind switch
    {
        FigureKinds.Amount => amount.ToString(),
        FigureKinds.Date => date.ToString(),
        FigureKinds.Count => count.ToString(),
        _ => "",
    };

    /// <summary>Whether the matches are equal.</summary>
    public static bool operator ==(FigureMatch left, FigureMatch right) => left.Equals(right);

    /// <summary>Whether the matches differ.</summary>
    public static bool operator !=(FigureMatch left, FigureMatch right) => !left.Equals(right);

    private InvalidOperationException Not(FigureKinds wanted) => new($"The figure is of kind {Kind}, not {wanted}.");
}
