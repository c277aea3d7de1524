using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace TradeMission.Domain.Mutation;

/// <summary>The tests of a room, found once and run in one process as often as one likes; a run ends at the first failure.</summary>
internal sealed class TestSuite
{
    private readonly List<TestMethod> methods;
    private volatile TestMethod? running;

    /// <param name="room">The folder of the tests.</param>
    internal TestSuite(string room)
    {
        var tests = Assembly.Load("TradeMission.Domain.Tests");
        methods =
        [
            .. from type in tests.GetExportedTypes()
               where type.Namespace == $"{tests.GetName().Name}.{room}" && !type.IsAbstract && !IsLeftOut(type)
               from method in type.GetMethods()
               where method.IsDefined(typeof(FactAttribute))
               // Tables of cases notice most.
               orderby method.IsDefined(typeof(MemberDataAttribute)) descending
               select new TestMethod(method),
        ];
    }

    /// <summary>Whether a test has run far longer than it did in <see cref="RunFirst"/>.</summary>
    internal bool Hangs => running is { IsLate: true };

    /// <summary>Runs the tests on the library as it is, and puts those that take longest last, so that most failures come early.</summary>
    internal void RunFirst()
    {
        Run();
        methods.ForEach(method => method.TakeAsUsual());
        methods.Sort((one, other) => one.Usual.CompareTo(other.Usual));
    }

    /// <summary>Runs the tests; the exception is that of the first one that fails.</summary>
    internal void Run()
    {
        try
        {
            foreach (var method in methods)
            {
                // In this order, or the method would seem to have run since the mutant before.
                method.Start();
                running = method;
                method.Run();
            }
        }
        finally
        {
            running = null;
        }
    }

    // Texts of a million characters take long, and mutated code allocates where the library does not.
    private static bool IsLeftOut(Type type) =>
        type.Name.Contains("Hostile", StringComparison.Ordinal) || type.Name is "AllocationTests" or "FiguresAllocationTests";

    private sealed class TestMethod(MethodInfo method)
    {
        private readonly object?[][] rows = method.IsDefined(typeof(TheoryAttribute)) ? RowsOf(method) : [[]];

        // A machine that is busy with other work must not make a test late.
        private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

        private long start;
        private TimeSpan last;

        internal TimeSpan Usual { get; private set; } = TimeSpan.MaxValue;

        internal bool IsLate => Usual < TimeSpan.MaxValue && Stopwatch.GetElapsedTime(Volatile.Read(ref start)) > Grace + (10 * Usual);

        internal void TakeAsUsual() => Usual = last;

        internal void Start() => Volatile.Write(ref start, Stopwatch.GetTimestamp());

        internal void Run()
        {
            Array.ForEach(rows, Run);
            last = Stopwatch.GetElapsedTime(start);
        }

        private void Run(object?[] arguments)
        {
            try
            {
                object? test = Activator.CreateInstance(method.DeclaringType!);
                (method.Invoke(test, BindingFlags.DoNotWrapExceptions, null, arguments, null) as Task)?.GetAwaiter().GetResult();
            }
            catch (SkipException)
            {
                // What the test needs is not on this machine.
            }
        }

        private static object?[][] RowsOf(MethodInfo method)
        {
            object?[][] rows =
            [
                .. from data in method.GetCustomAttributes().OfType<IDataAttribute>()
                   from row in Knowing(method, data).GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult()
                   select method.ResolveMethodArguments(row.GetData()),
            ];
            return rows.Length > 0 ? rows : throw new InvalidOperationException($"{method.Name} has no cases.");
        }

        // MemberData that does not name the type of its member has no rows until it is told the type.
        private static IDataAttribute Knowing(MethodInfo method, IDataAttribute data)
        {
            if (data is ITypeAwareDataAttribute typeAware)
            {
                typeAware.MemberType ??= method.DeclaringType;
            }

            return data;
        }
    }
}
