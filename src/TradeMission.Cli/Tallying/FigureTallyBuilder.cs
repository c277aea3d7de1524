using System.Runtime.InteropServices;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Cli.Tallying;

/// <summary>Adds figures up into a <see cref="FigureTally"/>, one look-up for each amount.</summary>
/// <remarks>For one thread at a time. A number beyond <see cref="long"/> is an <see cref="OverflowException"/>.</remarks>
internal sealed class FigureTallyBuilder
{
    private readonly Dictionary<(Currency Currency, Qualifier Qualifier, bool IsConversion), RunningAmounts> amounts = [];
    private long documents;
    private long unreadable;
    private DateTally dates;
    private long counts;

    /// <summary>Adds a document whose figures are added by themselves.</summary>
    internal void AddDocument() => documents = checked(documents + 1);

    /// <summary>Adds a document that could not be read.</summary>
    internal void AddUnreadable() => unreadable = checked(unreadable + 1);

    /// <summary>Adds an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="isConversion">Whether it converts another amount, which is added too.</param>
    internal void AddAmount(AnnouncedAmount amount, bool isConversion)
    {
        SumOf(amount.Currency, amount.Qualifier, isConversion).Add(amount.Lower, amount.Upper);
    }

    /// <summary>Adds a date.</summary>
    /// <param name="isResolved">Whether its first and last day are known.</param>
    /// <param name="agrees">Whether the stay that it tells fits the days; null where one of them is missing.</param>
    internal void AddDate(bool isResolved, bool? agrees) =>
        dates += new DateTally(1, isResolved ? 1 : 0, isResolved && agrees is false ? 1 : 0);

    /// <summary>Adds a number of things.</summary>
    internal void AddCount() => counts = checked(counts + 1);

    /// <summary>Adds all that another tally holds.</summary>
    internal void Add(FigureTally tally)
    {
        documents = checked(documents + tally.Documents);
        unreadable = checked(unreadable + tally.Unreadable);
        dates += tally.Dates;
        counts = checked(counts + tally.Counts);
        foreach (var amount in tally.Amounts)
        {
            SumOf(amount.Currency, amount.Qualifier, amount.IsConversion).Add(amount);
        }
    }

    /// <summary>What was added so far.</summary>
    internal FigureTally Build() => new(documents, unreadable, [.. amounts.Select(entry => Build(entry.Key, entry.Value))], dates, counts);

    private ref RunningAmounts SumOf(Currency currency, Qualifier qualifier, bool isConversion) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(amounts, (currency, qualifier, isConversion), out _);

    private static AmountTally Build((Currency Currency, Qualifier Qualifier, bool IsConversion) key, RunningAmounts sum) =>
        key.Currency.IsNone
        ? new(key.Currency, key.Qualifier, key.IsConversion, sum.Count, null, null)
        : new(key.Currency, key.Qualifier, key.IsConversion, sum.Count, sum.Lower, sum.Upper);
}
