namespace TradeMission.Domain.Mutation;

/// <summary>What the tests say of a mutant.</summary>
internal enum Verdict
{
    /// <summary>No test failed.</summary>
    Survived,

    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests did not end in time.</summary>
    TimedOut,

    /// <summary>The process ended.</summary>
    Crashed,
}
