using System.Runtime.InteropServices;
using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>Adds figures up into a <see cref="FigureTally"/>, one look-up for each amount.</summary>
/// <remarks>For one thread at a time. A number beyond <see cref="long"/> is an <see cref="OverflowException"/>.</remarks>
public sealed class FigureTallyBuilder
{
    private readonly Dictionary<(Currency Currency, Qualifier Qualifier, bool IsConversion), RunningAmounts> amounts = [];
    private long documents;
    private long unreadable;
    private DateTally dates;
    private long counts;

    /// <summary>Adds a document and what is found in it.</summary>
    /// <param name="text">The document.</param>
    /// <param name="referenceDate">The day of publication, or null: relative dates then stay open.</param>
    public void AddDocument(ReadOnlySpan<char> text, LocalDate? referenceDate = null)
    {
        AddDocument();
        foreach (var match in KoreanText.EnumerateFigures(text, referenceDate))
        {
            switch (match.Kind)
            {
                case FigureKinds.Amount:
                    AddAmount(match.Amount.Amount, match.Amount.ConversionOf is not null);
                    break;
                case FigureKinds.Date:
                    var date = match.Date.Date;
                    AddDate(date.From is not null && date.To is not null, date.Agrees);
                    break;
                default:
                    AddCount();
                    break;
            }
        }
    }

    /// <summary>Adds a document whose figures are added by themselves.</summary>
    public void AddDocument() => documents = checked(documents + 1);

    /// <summary>Adds a document that could not be read.</summary>
    public void AddUnreadable() => unreadable = checked(unreadable + 1);

    /// <summary>Adds an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="isConversion">Whether it converts another amount, which is added too.</param>
    public void AddAmount(AnnouncedAmount amount, bool isConversion)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(amounts, (amount.Currency, amount.Qualifier, isConversion), out _);
        sum.Add(amount.Lower, amount.Upper);
    }

    /// <summary>Adds a date.</summary>
    /// <param name="isResolved">Whether its first and last day are known.</param>
    /// <param name="agrees">Whether the stay that it tells fits the days; null where one of them is missing.</param>
    public void AddDate(bool isResolved, bool? agrees) => dates += new DateTally(1, isResolved ? 1 : 0, isResolved && agrees is false ? 1 : 0);

    /// <summary>Adds a number of things.</summary>
    public void AddCount() => counts = checked(counts + 1);

    /// <summary>Adds all that another tally holds.</summary>
    public void Add(FigureTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        documents = checked(documents + tally.Documents);
        unreadable = checked(unreadable + tally.Unreadable);
        dates += tally.Dates;
        counts = checked(counts + tally.Counts);
        foreach (var amount in tally.Amounts)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(amounts, (amount.Currency, amount.Qualifier, amount.IsConversion), out _);
            sum.Add(amount);
        }
    }

    /// <summary>What was added so far.</summary>
    public FigureTally Build() => new(documents, unreadable, [.. amounts.Select(entry => Build(entry.Key, entry.Value))], dates, counts);

    private static AmountTally Build((Currency Currency, Qualifier Qualifier, bool IsConversion) key, RunningAmounts sum) => key.Currency.IsNone
        ? new(key.Currency, key.Qualifier, key.IsConversion, sum.Count, null, null)
        : new(key.Currency, key.Qualifier, key.IsConversion, sum.Count, sum.Lower, sum.Upper);
}
