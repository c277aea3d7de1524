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
        StringBuilder table = new();
        AppendRow(table, ["phrase", "says", .. peers.Select(peer => peer.Name)]);
        AppendRow(table, ["---", "--:", .. peers.Select(_ => "--:")]);
        for (int i = 0; i < phrases.Length; i++)
        {
            var (phrase, value, currency) = PeerInputs.Ten[i];
            string says = value is { } figure ? new PeerAnswer(figure, currency).ToString() : "nothing: units rise";
            AppendRow(table, [$"`{phrase}`", says, .. answers.Select(answer => Cell(answer[i], value, currency))]);
        }

        AppendRow(table, ["right", $"of {phrases.Length}", .. answers.Select(RightOf)]);
        return table.ToString();

        static string RightOf(IReadOnlyList<PeerAnswer?> answer) => PeerInputs.Ten
            .Where((input, i) => IsRight(answer[i], input.Value, input.Currency))
            .Count()
            .ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>How many of the benchmarks' phrases, and of the amounts of the digests, each peer reads right.</summary>
    internal static string Counts(IReadOnlyList<IPeer> peers)
    {
        string[] phrases = [.. Phrases.All.Select(form => form.Phrase)];
        int amounts = SeedAmounts.All.Sum(seed => seed.Amounts.Count);
        StringBuilder table = new();
        AppendRow(table, ["", $"phrases right, of {phrases.Length}", "read wrong", $"amounts in the digests right, of {amounts}", "read wrong", "found where none is"]);
        AppendRow(table, ["---", "--:", "--:", "--:", "--:", "--:"]);
        foreach (var peer in peers)
        {
            var answers = peer.Read(phrases);
            int right = Phrases.All.Where((form, i) => IsRight(answers[i], decimal.Parse(form.Digits, CultureInfo.InvariantCulture), form.Currency)).Count();
            int wrong = answers.Count(answer => answer is not null) - right;
            AppendRow(table, [peer.Name, $"{right}", $"{wrong}", .. InDigests(peer)]);
        }

        return table.ToString();
    }

    private static string[] InDigests(IPeer peer)
    {
        int right = 0;
        int wrong = 0;
        int invented = 0;
        foreach (var seed in SeedAmounts.All)
        {
            if (peer.Find(seed.Text) is not { } found)
            {
                return [Nothing, Nothing, Nothing];
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

        return [$"{right}", $"{wrong}", $"{invented}"];
    }

    private static void AppendRow(StringBuilder table, IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static bool Overlap(FoundAmount found, SeedAmount amount) =>
        Math.Max(found.Start, amount.Start) < Math.Min(found.Start + found.Length, amount.Start + amount.Length);

    private static bool IsRight(PeerAnswer? answer, decimal? value, string currency) =>
        value is { } figure ? answer?.Is(figure, currency) ?? false : answer is null;

    private static string Cell(PeerAnswer? answer, decimal? value, string currency) =>
        IsRight(answer, value, currency) ? Right : answer?.ToString() ?? Nothing;
}
