// Tries the laws of reading and finding figures on generated texts, for minutes:
//
//     dotnet run -c Release --project tests/TradeMission.Domain.Fuzz -- --minutes 15 [--seed 1]
//
// Each way in which a law breaks is made as small as it gets, printed, and saved as a file that the tests then run.
// The exit code is 1 where a law broke, 2 for wrong use.

using System.Diagnostics;
using System.Globalization;
using TradeMission.Domain.Tests.Properties.Fuzzing;

const int Batch = 500;
const int MostOfALaw = 30;

double minutes = 0;
int seed = 1;
for (int i = 0; i + 1 < args.Length; i += 2)
{
    if (args[i] == "--minutes")
    {
        _ = double.TryParse(args[i + 1], CultureInfo.InvariantCulture, out minutes);
    }
    else if (args[i] == "--seed")
    {
        _ = int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out seed);
    }
}

if (minutes <= 0)
{
    await Console.Error.WriteLineAsync("How long? For example: --minutes 15 [--seed 1]");
    return 2;
}

var watch = Stopwatch.StartNew();
var faults = new HashSet<(string Law, string Text)>();
long cases = 0;
for (; watch.Elapsed.TotalMinutes < minutes; seed++)
{
    foreach (var generator in CaseGenerators.All)
    {
        foreach (var given in generator.Value(seed, Batch))
        {
            cases++;
            foreach (var law in TextLaws.All)
            {
                Try(law.Key, law.Value, given);
            }
        }
    }
}

Console.WriteLine($"{cases} cases, {TextLaws.All.Count} laws, {faults.Count} faults, next seed {seed}");
return faults.Count == 0 ? 0 : 1;

void Try(string name, Action<FuzzCase> law, FuzzCase given)
{
    if (Shrinker.Fault(law, given) is null || faults.Count(fault => fault.Law == name) >= MostOfALaw)
    {
        return;
    }

    var smallest = Shrinker.Shrink(law, given);
    if (faults.Add((name, smallest.Text)))
    {
        string fault = Shrinker.Fault(law, smallest)!;
        Console.WriteLine($"{name}: {RegressionFile.Escape(smallest.Text)}: {fault}");
        Console.WriteLine($"    {RegressionFile.Save(name, smallest, fault)}");
    }
}
