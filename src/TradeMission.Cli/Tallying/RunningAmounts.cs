namespace TradeMission.Cli.Tallying;

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
            if (!TryAdd(value.GetValueOrDefault()))
            {
                earlier += ExactSum.Of(recent);
                recent = value.GetValueOrDefault();
            }
        }

        internal void Add(ExactSum? sum)
        {
            isOpen |= sum is null;
            earlier += sum.GetValueOrDefault();
        }

        // A sum has the larger scale of its operands, unless decimal ran out of digits and rounded.
        private bool TryAdd(decimal value)
        {
            try
            {
                decimal sum = recent + value;
                bool isExact = sum.Scale == Math.Max(recent.Scale, value.Scale);
                recent = isExact ? sum : recent;
                return isExact;
            }
            catch (OverflowException)
            {
                return false;
            }
        }
    }
}
