using TradeMission.Domain.Parsing;
using Xunit;

namespace TradeMission.Domain.Mutants;

/// <summary>Keeps the library as it is while it is mutated: it is put back afterwards.</summary>
public sealed class MutatedLibraryTests
{
    [Fact]
    public void The_mutated_library_is_kept()
    {
        string library = typeof(TextSpan).Assembly.Location;
        File.Copy(library, Environment.GetEnvironmentVariable("MUTATED_LIBRARY")!, overwrite: true);
        // Stryker wants some mutant to be reached; without any it would try them all.
        Assert.True(new TextSpan(0, 1) < new TextSpan(2, 2));
    }
}
