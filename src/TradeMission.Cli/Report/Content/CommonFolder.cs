namespace TradeMission.Cli.Report.Content;

/// <summary>The folder that all files of a report are in: what a page of them need not repeat, or tell to others.</summary>
internal static class CommonFolder
{
    /// <summary>The paths as they are seen from the folder that all are in; what is no file keeps its name.</summary>
    internal static Dictionary<string, string> Shorten(IEnumerable<string> paths)
    {
        List<string> files = [.. paths.Distinct()];
        string? common = null;
        foreach (string file in files.Where(File.Exists))
        {
            string folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "";
            common = common is null ? folder : Shared(common, folder);
        }

        return files.ToDictionary(file => file, file => common is not null && File.Exists(file) ? Relative(common, file) : file);
    }

    private static string Shared(string one, string other)
    {
        while (!IsWithin(other, one))
        {
            one = Path.GetDirectoryName(one) ?? "";
        }

        return one;
    }

    private static bool IsWithin(string path, string folder) =>
        folder.Length == 0 || path == folder
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder).TrimEnd('/') + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Relative(string folder, string file) =>
        Path.GetRelativePath(folder.Length == 0 ? "." : folder, file).Replace('\\', '/');
}
