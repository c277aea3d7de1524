namespace TradeMission.Cli.Input;

/// <summary>The files of a folder and of the folders within it, in the order of their paths.</summary>
/// <remarks>
/// What begins with a point is hidden and left alone; links to folders are not followed, so that no walk goes in a circle.
/// </remarks>
internal sealed class TextFolder(string[] extensions)
{
    private const string Packed = ".gz";
    private const int NamesTold = 5;

    private readonly List<TextSource> texts = [];
    private readonly List<string> others = [];

    /// <summary>The texts of a folder; the first of them tells what else is there and passed over.</summary>
    internal List<TextSource> Expand(string folder)
    {
        Walk(folder);
        texts.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        others.Sort(StringComparer.Ordinal);
        string remark = others.Count == 0 ? "" : $"passed over: {Told(others)}";
        if (texts.Count == 0)
        {
            string nothing = $"the folder has no {string.Join(" or ", extensions)} file";
            return [new(folder) { Problem = remark.Length > 0 ? $"{nothing}; {remark}" : nothing }];
        }

        texts[0].Remark = remark;
        return texts;
    }

    /// <summary>The first of names, and how many more there are.</summary>
    internal static string Told(List<string> names) =>
        string.Join(", ", names.Take(NamesTold)) + (names.Count > NamesTold ? $" and {names.Count - NamesTold} more" : "");

    private void Walk(string folder)
    {
        try
        {
            foreach (string path in Directory.GetFileSystemEntries(folder))
            {
                if (!Path.GetFileName(path).StartsWith('.'))
                {
                    Add(path);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            texts.Add(new(folder) { Problem = TextSource.Describe(exception) });
        }
    }

    private void Add(string path)
    {
        bool isFolder = Directory.Exists(path);
        if (isFolder && new DirectoryInfo(path).LinkTarget is null)
        {
            Walk(path);
        }
        else if (!isFolder && IsText(path))
        {
            texts.Add(new(path) { IsFound = true });
        }
        else
        {
            others.Add(path);
        }
    }

    private bool IsText(string path)
    {
        string name = path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? path[..^Packed.Length] : path;
        return Array.Exists(extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            && FileKinds.Of(path) is FileKind.Regular or FileKind.None;
    }
}
