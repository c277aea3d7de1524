using System.Globalization;

namespace TradeMission.Domain.Benchmarks.Patterns;

/// <summary>Measures processor time in times of what the framework takes for one number.</summary>
internal sealed class PatternClock
{
    private const int Numbers = 200_000;
    private const int Tries = 5;

    private readonly double number;

    internal PatternClock()
    {
        // The first rounds are of code that is not compiled to its end yet.
        for (int i = 0; i < Tries; i++)
        {
            number = Least(Tries, ParseNumbers) / Numbers;
        }
    }

    /// <summary>What a call costs, the least of some tries.</summary>
    internal double Cost(int tries, Action call) => Least(tries, call) / number;

    private static double Least(int tries, Action call)
    {
        double least = double.MaxValue;
        for (int i = 0; i < tries; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            call();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalNanoseconds);
        }

        return least;
    }

    private static void ParseNumbers()
    {
        decimal sum = 0;
        for (int i = 0; i < Numbers; i++)
        {
            sum += decimal.Parse("120000000", NumberStyles.Integer, CultureInfo.InvariantCulture);
        }

        Require.Equal(120_000_000m * Numbers, sum);
    }
}
