using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;

namespace TradeMission.Domain.Missions;

/// <summary>A trade mission as one or more documents announce it.</summary>
/// <remarks>
/// Immutable, equal by value down to its lists, and never invalid: each member refuses what breaks its rule, in an
/// initializer and in <c>with</c> alike. What the documents leave open stays open.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Mission
{
    // Behind everything that has no order of its own.
    private const int Last = 1;

    // Null until it is set: whichever member is set last then checks that all evidence points into it.
    private readonly EquatableArray<SourceDocument>? sources;

    /// <summary>A mission that says in its initializer what it is.</summary>
    public Mission()
    {
    }

    /// <summary>A mission without documents, until <see cref="Sources"/> names some.</summary>
    /// <param name="id">What tells it from other missions.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">What kind of mission it is.</param>
    /// <param name="delegation">Who is sent, and by whom; with evidence only where <see cref="Sources"/> comes first.</param>
    /// <exception cref="ArgumentException">A text is blank, there is no such kind, or there is evidence.</exception>
    /// <example><code>
    /// Mission mission = new("gumi-2013", "구미시 시장개척단", MissionKind.MarketDevelopment, new() { Sender = new() { Name = "구미시" } })
    /// {
    ///     Period = new LocalDate(2013, 5, 20),
    /// };
    /// Console.WriteLine(mission.Period.Year); // 2013
    /// </code></example>
    [SetsRequiredMembers]
    public Mission(string id, string name, MissionKind kind, Delegation delegation)
    {
        Sources = [];
        (Id, Name, Kind, Delegation) = (id, name, kind, delegation);
    }

    /// <summary>What tells it from other missions, "gwangju-us-2011".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Id { get; init => field = Guard.Text(value); }

    /// <summary>The name, "광주시 통상사절단".</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Name { get; init => field = Guard.Text(value); }

    /// <summary>What kind of mission it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required MissionKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>What it is sent for, or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Purpose { get; init => field = Guard.OptionalText(value); }

    /// <summary>Who is sent, and by whom.</summary>
    /// <exception cref="ArgumentException">Its evidence points to no document of <see cref="Sources"/>.</exception>
    public required Delegation Delegation { get; init => field = Sourced(Guard.NotNull(value)); }

    /// <summary>When it takes place.</summary>
    public MissionPeriod Period { get; init; }

    /// <summary>Where it goes, or null where nothing is told.</summary>
    /// <exception cref="ArgumentException">Its evidence points to no document of <see cref="Sources"/>.</exception>
    public Itinerary? Itinerary { get; init => field = Sourced(value); }

    /// <summary>The agreements made or planned.</summary>
    /// <exception cref="ArgumentException">Their evidence points to no document of <see cref="Sources"/>.</exception>
    public EquatableArray<Agreement> Agreements { get; init => field = Sourced(value); }

    /// <summary>The other figures of what it achieved or aimed at.</summary>
    /// <exception cref="ArgumentException">Their evidence points to no document of <see cref="Sources"/>.</exception>
    public EquatableArray<Achievement> Achievements { get; init => field = Sourced(value); }

    /// <summary>What is to follow.</summary>
    /// <exception cref="ArgumentException">Their evidence points to no document of <see cref="Sources"/>.</exception>
    public EquatableArray<FollowUp> FollowUps { get; init => field = Sourced(value); }

    /// <summary>What the documents tell beside the mission.</summary>
    /// <exception cref="ArgumentException">Their evidence points to no document of <see cref="Sources"/>.</exception>
    public EquatableArray<ContextFact> Context { get; init => field = Sourced(value); }

    /// <summary>The places in the sources that tell name, purpose and period.</summary>
    /// <exception cref="ArgumentException">They are in no document of <see cref="Sources"/>.</exception>
    [JsonPropertyOrder(Last)]
    public EquatableArray<Evidence> Evidence
    {
        get;
        init
        {
            RequireSource(Fact.LastSourceIn(value), sources, nameof(Evidence));
            field = value;
        }
    }

    /// <summary>The documents that say so; evidence points to them by index.</summary>
    /// <exception cref="ArgumentException">There are fewer than the evidence points to.</exception>
    [JsonPropertyOrder(Last)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required EquatableArray<SourceDocument> Sources
    {
        get => sources.GetValueOrDefault();
        init
        {
            RequireSource(LastSource(), value, nameof(Sources));
            RequireSource(value.Max(document => document.Contact?.LastSource) ?? -1, value, nameof(Sources));
            sources = value;
        }
    }

    private int LastSource() => Math.Max(
        Math.Max(Fact.LastSourceIn(Evidence), Math.Max(Delegation?.LastSource ?? -1, Itinerary?.LastSource ?? -1)),
        Math.Max(
            Math.Max(Fact.LastSourceIn(Agreements), Fact.LastSourceIn(Achievements)),
            Math.Max(Fact.LastSourceIn(FollowUps), Fact.LastSourceIn(Context))));

    private EquatableArray<T> Sourced<T>(EquatableArray<T> facts, [CallerMemberName] string member = "")
        where T : Fact
    {
        RequireSource(Fact.LastSourceIn(facts), sources, member);
        return facts;
    }

    private T Sourced<T>(T fact, [CallerMemberName] string member = "")
        where T : Fact?
    {
        RequireSource(fact?.LastSource ?? -1, sources, member);
        return fact;
    }

    private static void RequireSource(int index, EquatableArray<SourceDocument>? documents, string member)
    {
        if (documents is { } known && index >= known.Count)
        {
            throw new ArgumentException(
                $"{member} must leave no evidence without its source; source {index} is pointed to and there are {known.Count}.", member);
        }
    }
}
