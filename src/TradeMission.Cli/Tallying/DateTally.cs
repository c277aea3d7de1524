namespace TradeMission.Cli.Tallying;

/// <summary>How many dates were found, and how far they are known.</summary>
internal readonly record struct DateTally
{
    /// <summary>A tally of dates.</summary>
    /// <param name="found">How many there are: single dates, periods and lengths of stay.</param>
    /// <param name="resolved">How many of them have a first and a last day.</param>
    /// <param name="disagreeing">How many of those tell a stay that does not fit the days.</param>
    /// <exception cref="ArgumentException">A number is below zero or above that which it is a part of.</exception>
    internal DateTally(long found, long resolved, long disagreeing)
    {
        if (disagreeing < 0 || resolved < disagreeing || found < resolved)
        {
            throw new ArgumentException($"Of {found} dates there cannot be {resolved} resolved, {disagreeing} of them disagreeing.");
        }

        (Found, Resolved, Disagreeing) = (found, resolved, disagreeing);
    }

    internal long Found { get; }

    internal long Resolved { get; }

    internal long Disagreeing { get; }

    /// <summary>Adds two tallies.</summary>
    /// <exception cref="OverflowException">A number is beyond <see cref="long"/>.</exception>
    public static DateTally operator +(DateTally left, DateTally right) => new(
        checked(left.Found + right.Found),
        checked(left.Resolved + right.Resolved),
        checked(left.Disagreeing + right.Disagreeing));
}
