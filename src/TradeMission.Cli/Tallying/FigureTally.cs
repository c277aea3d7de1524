using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tallying;

/// <summary>What was found in documents, added up figure by figure.</summary>
/// <remarks>
/// <para>It says what was found, not what is true: two documents about one contract count it twice. What a mission comes to is
/// for a summary of missions to say.</para>
/// <para>Tallies are immutable and equal by value. Adding is exact, associative and commutative, and the sum of the tallies
/// of two lists of documents is the tally of both lists together: work can be split anywhere and put together in any order.</para>
/// </remarks>
internal sealed record FigureTally
{
    /// <summary>A tally of documents.</summary>
    /// <param name="documents">How many were read.</param>
    /// <param name="unreadable">How many could not be read.</param>
    /// <param name="amounts">The amounts, in any order; currency, qualifier and conversion together stand once.</param>
    /// <param name="dates">The dates.</param>
    /// <param name="counts">How many counts were found.</param>
    /// <exception cref="ArgumentException">A number is below zero, or the same amounts are tallied twice.</exception>
    internal FigureTally(long documents, long unreadable, EquatableArray<AmountTally> amounts, DateTally dates, long counts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(documents);
        ArgumentOutOfRangeException.ThrowIfNegative(unreadable);
        ArgumentOutOfRangeException.ThrowIfNegative(counts);
        (Documents, Unreadable, Amounts, Dates, Counts) = (documents, unreadable, InOrder(amounts), dates, counts);
    }

    /// <summary>The tally of no document.</summary>
    internal static FigureTally Empty { get; } = new(0, 0, [], default, 0);

    /// <summary>How many documents were read.</summary>
    internal long Documents { get; }

    /// <summary>How many could not be read; nothing of them is in the other numbers.</summary>
    internal long Unreadable { get; }

    /// <summary>The amounts, ordered by currency, conversions behind what is none, then by qualifier.</summary>
    internal EquatableArray<AmountTally> Amounts { get; }

    /// <summary>The dates.</summary>
    internal DateTally Dates { get; }

    /// <summary>How many numbers of things were found.</summary>
    internal long Counts { get; }

    /// <summary>The tally of all documents of two.</summary>
    /// <exception cref="OverflowException">A number is beyond <see cref="long"/>.</exception>
    public static FigureTally operator +(FigureTally left, FigureTally right)
    {
        FigureTallyBuilder builder = new();
        builder.Add(left);
        builder.Add(right);
        return builder.Build();
    }

    private static EquatableArray<AmountTally> InOrder(EquatableArray<AmountTally> amounts)
    {
        EquatableArray<AmountTally> ordered =
            [.. amounts.OrderBy(amount => amount.Currency).ThenBy(amount => amount.IsConversion).ThenBy(amount => amount.Qualifier)];
        for (int i = 1; i < ordered.Count; i++)
        {
            if (Key(ordered[i]) == Key(ordered[i - 1]))
            {
                throw new ArgumentException($"The amounts {ordered[i - 1]} and {ordered[i]} must be one.", nameof(amounts));
            }
        }

        return ordered;
    }

    private static (Currency Currency, Qualifier Qualifier, bool IsConversion) Key(AmountTally amount) =>
        (amount.Currency, amount.Qualifier, amount.IsConversion);
}
