using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Aggregation;

/// <summary>Amounts on their way to a tally.</summary>
internal struct RunningAmounts
{
    private Side lower;
    private Side upper;

    internal long Count { get; private set; }

    internal readonly ExactSum? Lower => lower.Sum;

    internal readonly ExactSum? Upper => upper.Sum;

    internal void Add(decimal? low, decimal? high)
    {
        Count = checked(Count + 1);
        lower.Add(low);
        upper.Add(high);
    }

    internal void Add(AmountTally tally)
    {
        Count = checked(Count + tally.Count);
        lower.Add(tally.Lower);
        upper.Add(tally.Upper);
    }

    // A decimal adds much faster than an exact sum, and is emptied into it where it runs out of digits.
    private struct Side
    {
        private decimal recent;
        private ExactSum earlier;
        private bool isOpen;

        internal readonly ExactSum? Sum => isOpen ? null : earlier + ExactSum.Of(recent);

        internal void Add(decimal? value)
        {
            isOpen |= value is null;
            decimal added = value.GetValueOrDefault();
            try
            {
                recent = ExactDecimal.Add(recent, added);
            }
            catch (OverflowException)
            {
                earlier += ExactSum.Of(recent);
                recent = added;
            }
        }

        internal void Add(ExactSum? sum)
        {
            isOpen |= sum is null;
            earlier += sum.GetValueOrDefault();
        }
    }
}
