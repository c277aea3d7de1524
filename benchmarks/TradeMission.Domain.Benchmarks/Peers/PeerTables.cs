using System.Globalization;
using System.Text;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>What each peer reads right, in Markdown.</summary>
internal static class PeerTables
{
    private const string Right = "✓";
    private const string Nothing = "–";

    /// <summary>Ten phrases, and what each peer makes of them where it is not right.</summary>
    internal static string Ten(IReadOnlyList<IPeer> peers)
    {
        string[] phrases = [.. PeerInputs.Ten.Select(input => input.Phrase)];
        var answers = peers.Select(peer => peer.Read(phrases)).ToArray();
        StringBuilder table = new($"| phrase | says | {string.Join(" | ", peers.Select(peer => peer.Name))} |\n|---|--:|{string.Concat(peers.Select(_ => "--:|"))}\n");
        for (int i = 0; i < phrases.Length; i++)
        {
            var (phrase, value, currency) = PeerInputs.Ten[i];
            string says = value is { } figure ? new PeerAnswer(figure, currency).ToString() : "nothing: units rise";
            table.Append(CultureInfo.InvariantCulture, $"| `{phrase}` | {says} | {string.Join(" | ", answers.Select(answer => Cell(answer[i], value, currency)))} |\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"| right | of {phrases.Length} | {string.Join(" | ", answers.Select(answer => PeerInputs.Ten.Index().Count(input => IsRight(answer[input.Index], input.Item.Value, input.Item.Currency))))} |\n");
        return table.ToString();
    }

    /// <summary>How many of the benchmarks' phrases, and of the amounts of the digests, each peer reads right.</summary>
    internal static string Counts(IReadOnlyList<IPeer> peers)
    {
        string[] phrases = [.. Phrases.All.Select(form => form.Phrase)];
        int amounts = SeedAmounts.All.Sum(seed => seed.Amounts.Count);
        StringBuilder table = new($"| | phrases right, of {phrases.Length} | read wrong | amounts in the digests right, of {amounts} | read wrong | found where none is |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (var peer in peers)
        {
            var answers = peer.Read(phrases);
            int right = Phrases.All.Index().Count(form => answers[form.Index]?.Is(decimal.Parse(form.Item.Digits, CultureInfo.InvariantCulture), form.Item.Currency) ?? false);
            int wrong = answers.Count(answer => answer is not null) - right;
            table.Append(CultureInfo.InvariantCulture, $"| {peer.Name} | {right} | {wrong} | {InDigests(peer)} |\n");
        }

        return table.ToString();
    }

    private static string InDigests(IPeer peer)
    {
        int right = 0;
        int wrong = 0;
        int invented = 0;
        foreach (var seed in SeedAmounts.All)
        {
            if (peer.Find(seed.Text) is not { } found)
            {
                return $"{Nothing} | {Nothing} | {Nothing}";
            }

            foreach (var amount in seed.Amounts)
            {
                var here = found.Where(match => Overlap(match, amount)).ToArray();
                bool isRight = here is [var only] && only.Answer.Is(amount.Value, amount.Currency);
                right += isRight ? 1 : 0;
                wrong += here.Length > 0 && !isRight ? 1 : 0;
            }

            invented += found.Count(match => !seed.Amounts.Any(amount => Overlap(match, amount)));
        }

        return FormattableString.Invariant($"{right} | {wrong} | {invented}");
    }

    private static bool Overlap(FoundAmount found, SeedAmount amount) =>
        Math.Max(found.Start, amount.Start) < Math.Min(found.Start + found.Length, amount.Start + amount.Length);

    private static bool IsRight(PeerAnswer? answer, decimal? value, string currency) =>
        value is { } figure ? answer?.Is(figure, currency) ?? false : answer is null;

    private static string Cell(PeerAnswer? answer, decimal? value, string currency) =>
        IsRight(answer, value, currency) ? Right : answer?.ToString() ?? Nothing;
}
