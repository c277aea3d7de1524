using System.Text.Json.Serialization;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Foundation;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Missions;

/// <summary>성과: what a mission brings home, an <see cref="Agreement"/> or another <see cref="Achievement"/>.</summary>
public abstract record Outcome : Fact
{
    private protected Outcome()
    {
    }

    /// <summary>What it is about, "LED 투광조명등 수출"; or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Subject { get; init => field = Guard.OptionalText(value); }

    /// <summary>The sector (산업 분야) it belongs to, or null.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Sector { get; init => field = Guard.OptionalText(value); }

    /// <summary>Who takes part, as far as they are named.</summary>
    public EquatableArray<Organization> Parties { get; init; }

    /// <summary>The country of the other side; null where it is unknown, and then the country that the mission visits.</summary>
    public CountryCode? Country { get; init => field = Figures.KnownCountry(value); }

    /// <summary>When it came about, or is to; null where it is unknown.</summary>
    public PartialDate? Date { get; init => field = Figures.KnownDate(value); }

    /// <summary>What the figures are among the other figures of the mission.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public FigureRole Role { get; init => field = Guard.Defined(value); }

    /// <summary>The amount; null where none is told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public AnnouncedAmount? Amount { get; init => field = Figures.Amount(value); }

    /// <summary>The same amount as the text itself converts it, "(약 54억 원)"; never added.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public AnnouncedAmount? StatedConversion { get; init => field = Figures.Amount(value); }

    /// <summary>How many there are, "8건"; null where no number is told, and then it is one agreement.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a whole number of zero or more.</exception>
    public AnnouncedCount? Count { get; init => field = Figures.Count(value); }

    /// <summary>The basis on which the amount is totalled: the figure's own, or <see cref="Basis.Target"/> for a target.</summary>
    [JsonIgnore]
    public Basis TotalledUnder => Role is FigureRole.Target ? Basis.Target : OwnBasis;

    private protected abstract Basis OwnBasis { get; }

    internal override int LastSource => Math.Max(base.LastSource, LastSourceIn(Parties));
}
