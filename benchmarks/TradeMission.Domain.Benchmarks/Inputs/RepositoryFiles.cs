namespace TradeMission.Domain.Benchmarks.Inputs;

/// <summary>Where things are in the repository that this program was built in.</summary>
internal static class RepositoryFiles
{
    private static readonly string Root = FindRoot();

    /// <summary>Where BenchmarkDotNet and --processes leave what they measured.</summary>
    internal static string Artifacts => PathOf("BenchmarkDotNet.Artifacts");

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files of a folder by name; none where there is no such folder.</summary>
    internal static string[] Files(string pattern, params string[] folder)
    {
        string path = PathOf(folder);
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, pattern) : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TradeMission.Domain.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks must run inside the repository.");
        }

        return folder.FullName;
    }
}
