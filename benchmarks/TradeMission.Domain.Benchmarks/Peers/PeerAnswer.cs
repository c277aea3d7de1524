namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>What was read: a figure, and the ISO code of its currency; null from a reader of numbers alone.</summary>
internal readonly record struct PeerAnswer(decimal Value, string? Currency)
{
    /// <summary>Whether it is this amount; a reader of numbers is not asked for currencies.</summary>
    internal bool Is(decimal value, string currency) => Value == value && (Currency is null || Currency == currency);

    public override string ToString() => FormattableString.Invariant($"{Value:#,0.####}{(Currency is null ? "" : " ")}{Currency}");
}
