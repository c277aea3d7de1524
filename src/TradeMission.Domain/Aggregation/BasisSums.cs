using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Aggregation;

/// <summary>What one mission tells in one currency, by basis.</summary>
internal sealed class BasisSums
{
    private const int BasisCount = (int)Basis.Contract + 1;

    private readonly Bounds[] sums = new Bounds[BasisCount];
    private int told;

    internal Currency Currency { get; private set; }

    internal void Start(Currency currency)
    {
        Currency = currency;
        told = 0;
    }

    internal void Add(Basis basis, Bounds amount)
    {
        sums[(int)basis] = Tells(basis) ? sums[(int)basis] + amount : amount;
        told |= 1 << (int)basis;
    }

    /// <summary>The sum of a basis, if the mission tells of it.</summary>
    internal bool TryGet(Basis basis, out Bounds sum)
    {
        sum = Tells(basis) ? sums[(int)basis] : default;
        return Tells(basis);
    }

    /// <summary>The sum of two bases, if the mission tells of either.</summary>
    internal bool TryGet(Basis first, Basis second, out Bounds sum)
    {
        bool tells = TryGet(first, out sum) | TryGet(second, out var other);
        sum = Tells(first) && Tells(second) ? sum + other : Tells(first) ? sum : other;
        return tells;
    }

    private bool Tells(Basis basis) => (told & (1 << (int)basis)) != 0;
}
