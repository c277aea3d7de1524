using System.Collections.Concurrent;
using TradeMission.Domain.Mutation;

const int Least = 85;

switch (args)
{
    case [Worker.Many, var room]:
        Worker.TryMany(new TestSuite(room));
        return 0;
    case [Worker.One, var room]:
        Worker.TryOne(new TestSuite(room));
        return 0;
    case [var folder, "--survivors", .. var paths]:
        return Run(folder, paths, VerdictFile.Read(folder));
    case [var folder, .. var paths]:
        return Run(folder, paths, []);
    default:
        Console.Error.WriteLine("Give the folder of Stryker's report, --survivors for those of the last run alone, and rooms or files; build/mutate does.");
        return 2;
}

static int Run(string folder, string[] paths, Dictionary<int, Verdict> known)
{
    var mutants = Mutant.Read(Path.Combine(folder, "mutation-report.json"))
        .Where(mutant => paths.Length == 0 || paths.Any(path => mutant.File.StartsWith(path, StringComparison.Ordinal)));
    Console.WriteLine($"{"room",-16}{"killed",8}{"timed out",11}{"crashed",9}{"survived",10}{"score",9}");
    bool isEnough = true;
    foreach (var room in mutants.GroupBy(mutant => mutant.Room))
    {
        var verdicts = Try(room.Key, [.. room.Where(mutant => known.GetValueOrDefault(mutant.Id) == Verdict.Survived)]);
        foreach (var mutant in room)
        {
            known[mutant.Id] = verdicts.TryGetValue(mutant, out var verdict) ? verdict : known[mutant.Id];
        }

        int Count(Verdict verdict) => room.Count(mutant => known[mutant.Id] == verdict);
        double score = 100.0 * (room.Count() - Count(Verdict.Survived)) / room.Count();
        isEnough &= score >= Least;
        Console.WriteLine(FormattableString.Invariant(
            $"{room.Key,-16}{Count(Verdict.Killed),8}{Count(Verdict.TimedOut),11}{Count(Verdict.Crashed),9}{Count(Verdict.Survived),10}{score,7:F1} %"));
    }

    VerdictFile.Write(folder, known, mutants);
    return isEnough ? 0 : 1;
}

static ConcurrentDictionary<Mutant, Verdict> Try(string room, List<Mutant> mutants)
{
    var verdicts = new ConcurrentDictionary<Mutant, Verdict>();
    TryAll(mutants.Where(mutant => !mutant.IsStatic), Worker.Many);
    TryAll(mutants.Where(mutant => mutant.IsStatic), Worker.One);
    return verdicts;

    void TryAll(IEnumerable<Mutant> some, string kind)
    {
        var queue = new ConcurrentQueue<Mutant>(some);
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            WorkerProcess? worker = null;
            while (queue.TryDequeue(out var mutant))
            {
                worker ??= new WorkerProcess(kind, room);
                var verdict = worker.Try(mutant);
                verdicts[mutant] = verdict;
                if (kind == Worker.One || verdict is Verdict.TimedOut or Verdict.Crashed)
                {
                    worker.Dispose();
                    worker = null;
                }

                if (queue.Count % 100 == 0)
                {
                    Console.Error.WriteLine($"{room}: {queue.Count} left to try");
                }
            }

            worker?.Dispose();
        });
    }
}
