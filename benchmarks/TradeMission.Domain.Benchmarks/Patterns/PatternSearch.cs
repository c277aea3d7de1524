using System.Diagnostics;
using System.Globalization;
using System.Text;
using TradeMission.Domain.Benchmarks.Inputs;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Benchmarks.Patterns;

/// <summary>
/// Looks for texts that are slow to read or whose time grows faster than they do: every word of the lexicon and every mark repeated, then
/// as many patterns of two and three as there is time for.
/// </summary>
/// <remarks>--patterns [--minutes N] [--seed N]; the exit code is 1 where a pattern grows.</remarks>
internal static class PatternSearch
{
    private const int Short = 20_000;
    private const int Long = 200_000;
    private const int Shown = 20;
    private const int WarmUp = 100;

    // What looks bad once is measured again before it is believed.
    private const int Tries = 5;

    // So slow a text is not tried at ten times the length.
    private const double Hopeless = 20;

    internal static int Run(string[] args)
    {
        double minutes = Option(args, "--minutes", 10);
        int seed = (int)Option(args, "--seed", 1);
        var source = new PatternSource(RepositoryFiles.PathOf("src", "TradeMission.Domain", "Korean", "Words"));
        foreach (var pattern in source.Combined(seed).Take(WarmUp))
        {
            _ = Measure(new(), pattern).Last();
        }

        var clock = new PatternClock();
        var watch = Stopwatch.StartNew();
        var costs = new List<PatternCost>();
        int patterns = 0;
        foreach (var pattern in source.Single.Concat(source.Combined(seed)))
        {
            if (watch.Elapsed.TotalMinutes > minutes)
            {
                break;
            }

            patterns++;
            costs.AddRange(Measure(clock, pattern));
        }

        Print($"{patterns} patterns of {source.Single.Count()} words and marks; {Shown} that cost most a character, in times of one number:",
            costs.OrderByDescending(cost => cost.Worst).Take(Shown));
        var dear = costs.GroupBy(cost => cost.Pattern.ToString()).Where(group => group.Any(cost => cost.Worst > cost.Goal));
        Console.WriteLine($"{dear.Count()} cost more than the goal.");
        var growing = costs.Where(cost => cost.Grows).OrderByDescending(cost => cost.Long / cost.Short).ToArray();
        Print($"{growing.Length} whose cost a character grows:", growing);
        return growing.Length == 0 ? 0 : 1;
    }

    private static IEnumerable<PatternCost> Measure(PatternClock clock, Pattern pattern)
    {
        var decomposed = new Pattern(Jamo.Of(pattern.Opening), Jamo.Of(pattern.Closing));
        yield return Measure(clock, pattern, "amounts", text => () => Amounts(text));
        yield return Measure(clock, pattern, "counts", text => () => Counts(text));
        yield return Measure(clock, pattern, "all", text => () => Figures(text));
        yield return Measure(clock, decomposed, PatternCost.Decomposed, text => () => Figures(text));
        yield return Measure(clock, pattern, "all, UTF-8", text => Utf8(Encoding.UTF8.GetBytes(text)));
    }

    private static PatternCost Measure(PatternClock clock, Pattern pattern, string kind, Func<string, Action> reading)
    {
        var cost = Measure(clock, pattern, kind, reading, tries: 1);
        return cost.Grows || cost.Worst > cost.Goal ? Measure(clock, pattern, kind, reading, Tries) : cost;
    }

    private static PatternCost Measure(PatternClock clock, Pattern pattern, string kind, Func<string, Action> reading, int tries)
    {
        double little = Measure(clock, pattern.Text(Short), reading, tries);
        double more = little > Hopeless ? double.PositiveInfinity : Measure(clock, pattern.Text(Long), reading, tries);
        return new(pattern, kind, little, more);
    }

    private static double Measure(PatternClock clock, string text, Func<string, Action> reading, int tries) =>
        clock.Cost(tries, reading(text)) / text.Length;

    private static Action Utf8(byte[] text) => () => Figures(text);

    // Enumerated to the end; the matches themselves are no matter.
    private static void Amounts(string text)
    {
        foreach (var _ in KoreanText.EnumerateAmounts(text))
        {
        }
    }

    private static void Counts(string text)
    {
        foreach (var _ in KoreanText.EnumerateCounts(text))
        {
        }
    }

    private static void Figures(string text)
    {
        foreach (var _ in KoreanText.EnumerateFigures(text))
        {
        }
    }

    private static void Figures(byte[] text)
    {
        foreach (var _ in KoreanText.EnumerateFigures(text))
        {
        }
    }

    private static void Print(string title, IEnumerable<PatternCost> costs)
    {
        Console.WriteLine(title);
        foreach (var cost in costs)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {cost.Short,8:N2} {cost.Long,8:N2}  {cost.Kind,-16} {cost.Pattern}"));
        }
    }

    private static double Option(string[] args, string name, double otherwise)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }
}
