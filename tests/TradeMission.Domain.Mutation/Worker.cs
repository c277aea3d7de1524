using System.Globalization;
using System.Reflection;

namespace TradeMission.Domain.Mutation;

/// <summary>The process that runs the tests on mutants: it reads their numbers, and answers each with the test's fault or with nothing.</summary>
internal static class Worker
{
    /// <summary>The kind of worker that runs <see cref="TryMany"/>.</summary>
    internal const string Many = "many";

    /// <summary>The kind of worker that runs <see cref="TryOne"/>.</summary>
    internal const string One = "one";

    /// <summary>The answer before the first mutant.</summary>
    internal const string Ready = "ready";

    /// <summary>The answer when a test does not end; the worker ends with it.</summary>
    internal const string Late = "late";

    private const int None = -1;
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);

    // The tests write to the console too.
    private static readonly StreamWriter Answers = new(Console.OpenStandardOutput());

    // What Stryker puts into the library that it mutates.
    private static readonly FieldInfo ActiveMutant = Assembly.Load("TradeMission.Domain").GetTypes()
        .Single(type => type.Name == "MutantControl").GetField("ActiveMutant")!;

    /// <summary>Tries one mutant after another in a process where everything static was made without any.</summary>
    internal static void TryMany(TestSuite suite)
    {
        Console.SetOut(TextWriter.Null);
        ActiveMutant.SetValue(null, None);
        suite.RunFirst();
        using var watch = new Timer(_ => EndIfHanging(suite), null, Period, Period);
        Answer(Ready);
        while (Console.ReadLine() is { } line)
        {
            ActiveMutant.SetValue(null, int.Parse(line, CultureInfo.InvariantCulture));
            Answer(FaultOf(suite));
        }
    }

    /// <summary>Tries one mutant that is active from the start.</summary>
    internal static void TryOne(TestSuite suite)
    {
        Console.SetOut(TextWriter.Null);
        Answer(Ready);
        ActiveMutant.SetValue(null, int.Parse(Console.ReadLine()!, CultureInfo.InvariantCulture));
        Answer(FaultOf(suite));
    }

    private static void EndIfHanging(TestSuite suite)
    {
        if (suite.Hangs)
        {
            Answer(Late);
            Environment.Exit(1);
        }
    }

    private static string FaultOf(TestSuite suite)
    {
        try
        {
            suite.Run();
            return "";
        }
        catch (Exception fault)
        {
            return $"{fault.GetType().Name} {fault.Message}".ReplaceLineEndings(" ");
        }
    }

    private static void Answer(string line)
    {
        Answers.WriteLine(line);
        Answers.Flush();
    }
}
