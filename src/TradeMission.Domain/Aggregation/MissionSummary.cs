using System.Text.Json.Serialization;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Aggregation;

/// <summary>What missions announce, added up.</summary>
/// <remarks>
/// <para>Amounts of different bases or currencies are never added. Within a mission a total and its parts are
/// never added both: where each <see cref="FigureRole.Part"/> has a <see cref="FigureRole.Total"/> on its own basis, the totals are added,
/// else
/// the parts. What was exceeded, is forecast, or was achieved in an earlier year is not added at all.</para>
/// <para>Summaries are immutable and equal by value. Merging is associative and commutative, and merging the summaries of
/// two lists gives the summary of both lists together.</para>
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record MissionSummary
{
    [JsonConstructor]
    internal MissionSummary()
    {
    }

    /// <summary>The summary of no mission.</summary>
    public static MissionSummary Empty { get; } = new();

    /// <summary>How many missions there are.</summary>
    [JsonInclude, JsonRequired]
    public int Missions { get; internal init; }

    /// <summary>How many stops the missions tell of; the summands are the missions that tell of any.</summary>
    [JsonInclude, JsonRequired]
    public CountTotal Stops { get; internal init; }

    /// <summary>How many companies took part: the number told or, where only names are, at least as many; the summands are the missions
    /// that tell.</summary>
    [JsonInclude, JsonRequired]
    public CountTotal Companies { get; internal init; }

    /// <summary>How many people took part: the number told or, where only names are, at least as many; the summands are the missions that
    /// tell.</summary>
    [JsonInclude, JsonRequired]
    public CountTotal People { get; internal init; }

    /// <summary>How many amounts have no currency that is certain ("30만 페소"); they are in no total.</summary>
    [JsonInclude, JsonRequired]
    public int AmountsWithoutCurrency { get; internal init; }

    /// <summary>The amounts in the finest groups, ordered.</summary>
    [JsonInclude, JsonRequired]
    internal EquatableArray<AmountEntry> Amounts { get; init; }

    /// <summary>The agreements in the finest groups, ordered.</summary>
    [JsonInclude, JsonRequired]
    internal EquatableArray<AgreementEntry> Agreements { get; init; }

    /// <summary>What came of targets, consultations and expectations, ordered by step and currency.</summary>
    [JsonInclude, JsonRequired]
    public EquatableArray<Attainment> Attainments { get; internal init; }

    /// <summary>Whether the excesses stated are right, ordered by currency.</summary>
    [JsonInclude, JsonRequired]
    public EquatableArray<ExcessCheck> ExcessChecks { get; internal init; }

    /// <summary>The summary of missions.</summary>
    /// <param name="missions">The missions, each once.</param>
    /// <exception cref="ArgumentException">Two missions have the same id.</exception>
    /// <exception cref="OverflowException">A sum has more digits than <see cref="decimal"/> can hold.</exception>
    /// <example><code>
    /// Mission signed = new("gumi-2013", "구미시 시장개척단", MissionKind.MarketDevelopment, new() { Sender = new() { Name = "구미시" } })
    /// {
    ///     Agreements = [new() { Kind = AgreementKind.Contract, Amount = KoreanAmount.ParseAnnounced("5만 달러") }],
    /// };
    /// Console.WriteLine(MissionSummary.Of([signed]).Total(Basis.Contract, Currency.Usd)); // USD Exact 50000 (of 1)
    /// </code></example>
    public static MissionSummary Of(IEnumerable<Mission> missions)
    {
        ArgumentNullException.ThrowIfNull(missions);
        _ = missions.TryGetNonEnumeratedCount(out int count);
        SummaryBuilder builder = new(count);
        foreach (var mission in missions)
        {
            builder.Add(mission);
        }

        return builder.Build();
    }

    /// <summary>The summary of the missions of both.</summary>
    /// <exception cref="OverflowException">A sum has more digits than <see cref="decimal"/> can hold.</exception>
    public static MissionSummary Merge(MissionSummary left, MissionSummary right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        SummaryBuilder builder = new();
        builder.Add(left);
        builder.Add(right);
        return builder.Build();
    }

    /// <summary>Merges; see <see cref="Merge"/>.</summary>
    public static MissionSummary operator +(MissionSummary left, MissionSummary right) => Merge(left, right);

    /// <summary>Merges; see <see cref="Merge"/>.</summary>
    public static MissionSummary Add(MissionSummary left, MissionSummary right) => Merge(left, right);

    /// <summary>The sum of one basis and currency.</summary>
    public AnnouncedTotal Total(Basis basis, Currency currency) => TotalAcross(currency, basis);

    /// <summary>The sum of several bases in one currency: what is else never added, on request.</summary>
    public AnnouncedTotal TotalAcross(Currency currency, params ReadOnlySpan<Basis> bases)
    {
        var total = AnnouncedTotal.None(currency);
        foreach (var entry in Amounts)
        {
            total = entry.Total.Currency == currency && bases.Contains(entry.Basis) ? total + entry.Total : total;
        }

        return total;
    }

    /// <summary>The number of agreements, signed or planned.</summary>
    public CountTotal CountAgreements(AgreementStatus status) => Agreements
        .Where(entry => entry.Status == status)
        .Aggregate(default(CountTotal), (sum, entry) => sum + entry.Count);
}
