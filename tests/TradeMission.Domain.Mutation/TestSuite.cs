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

    /// <summary>Runs the tests; the exception is that of the first one that fails.</summary>
    internal void Run() => methods.ForEach(method => method.Run());

    /// <summary>Puts those that took longest last, so that most failures come early.</summary>
    internal void Sort() => methods.Sort((one, other) => one.Elapsed.CompareTo(other.Elapsed));

    // Texts of a million characters take long, and mutated code allocates where the library does not.
    private static bool IsLeftOut(Type type) =>
        type.Name.Contains("Hostile", StringComparison.Ordinal) || type.Name is "AllocationTests" or "FiguresAllocationTests";

    private sealed class TestMethod(MethodInfo method)
    {
        private readonly object?[][] rows = method.IsDefined(typeof(TheoryAttribute)) ? RowsOf(method) : [[]];

        internal TimeSpan Elapsed { get; private set; }

        internal void Run()
        {
            long start = Stopwatch.GetTimestamp();
            Array.ForEach(rows, Run);
            Elapsed = Stopwatch.GetElapsedTime(start);
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

        private static object?[][] RowsOf(MethodInfo method) =>
        [
            .. from data in method.GetCustomAttributes().OfType<IDataAttribute>()
               from row in Knowing(method, data).GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult()
               select method.ResolveMethodArguments(row.GetData()),
        ];

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
