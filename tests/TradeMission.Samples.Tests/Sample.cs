namespace TradeMission.Samples.Tests;

/// <summary>Where the samples and what they were built to are.</summary>
internal static class Sample
{
    // The tests' own folder ends with the configuration and the framework, and those of the samples with the same.
    private static readonly string[] Built = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^3..];

    internal static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>What tests and samples were built as: Debug or Release.</summary>
    internal static string Configuration => Built[1];

    internal static string Program { get; } = Dll("src/TradeMission.Cli", "trademission");

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static string Dll(string project, string name) => Path.Combine([Root, project, .. Built, name + ".dll"]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "TradeMission.Domain.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository."));
}
