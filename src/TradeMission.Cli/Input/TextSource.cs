namespace TradeMission.Cli.Input;

/// <summary>A text that the command line names: a file, or standard input.</summary>
/// <param name="Name">The path as it was given; for a file of a folder, the folder's path and the file's name.</param>
/// <param name="Problem">Why there is nothing to read, if that is known already.</param>
internal readonly record struct TextSource(string Name, string? Problem = null)
{
    /// <summary>The name of standard input.</summary>
    internal const string StandardInput = "-";

    private const string Missing = "there is no such file or folder";
    private const string Empty = "the file is empty";

    /// <summary>The texts of paths in order; a folder is its files of one kind, sorted by name.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="extensions">How the names of the files that a folder stands for end, ".txt".</param>
    internal static List<TextSource> Expand(IEnumerable<string> paths, params string[] extensions) =>
        [.. paths.SelectMany(path => Expand(path, extensions))];

    /// <summary>Reads the text, or says why it cannot be read.</summary>
    internal bool TryRead(out string text, out string problem)
    {
        bool isRead = TryReadUtf8(out var content, out problem);
        text = System.Text.Encoding.UTF8.GetString(content.Span);
        return isRead;
    }

    /// <summary>Reads the text as UTF-8 without its mark, or says why it cannot be read.</summary>
    internal bool TryReadUtf8(out ReadOnlyMemory<byte> content, out string problem)
    {
        content = default;
        problem = Problem ?? "";
        try
        {
            return Problem is null && TryCheck(ReadBytes(), out content, out problem);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = Describe(exception);
            return false;
        }
    }

    private static IEnumerable<TextSource> Expand(string path, string[] extensions)
    {
        if (!Directory.Exists(path))
        {
            return [new(path)];
        }

        try
        {
            string[] files = [.. extensions.SelectMany(extension => Directory.GetFiles(path, "*" + extension))];
            Array.Sort(files, StringComparer.Ordinal);
            return files.Length > 0 ? files.Select(file => new TextSource(file)) : [new(path, $"the folder has no {string.Join(" or ", extensions)} file")];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new(path, Describe(exception))];
        }
    }

    private byte[] ReadBytes()
    {
        if (Name is not StandardInput)
        {
            return File.ReadAllBytes(Name);
        }

        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool TryCheck(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> content, out string problem)
    {
        var text = bytes.Span.StartsWith(StrictUtf8.ByteOrderMark) ? bytes[StrictUtf8.ByteOrderMark.Length..] : bytes;
        int invalid = StrictUtf8.IndexOfInvalid(text.Span);
        problem = text.IsEmpty ? Empty
            : invalid >= 0 ? $"the file is no UTF-8 at byte offset {bytes.Length - text.Length + invalid}"
            : "";
        content = problem.Length == 0 ? text : default;
        return problem.Length == 0;
    }

    private static string Describe(Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException ? Missing : exception.Message.TrimEnd('.');
}
