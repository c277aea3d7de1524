using TradeMission.Cli.Output;

namespace TradeMission.Cli.Input;

/// <summary>A text that the command line names: a file, or standard input.</summary>
/// <param name="name">The path as it was given; for a file of a folder, the folder's path and the file's.</param>
internal sealed class TextSource(string name)
{
    /// <summary>The name of standard input.</summary>
    internal const string StandardInput = "-";

    private const string Missing = "there is no such file or folder";
    private const string Nameless = "a path must not be empty";
    private const string Html = ".html";

    /// <summary>How the names of the files end that a folder of announcements stands for.</summary>
    internal static string[] Announcements { get; } = [".txt", Html, ".htm"];

    /// <summary>The path.</summary>
    internal string Name { get; } = name;

    /// <summary>Why there is nothing to read, if that is known already.</summary>
    internal string? Problem { get; init; }

    /// <summary>Whether it was found in a folder, and not named itself.</summary>
    internal bool IsFound { get; init; }

    /// <summary>What is to be said when it is read.</summary>
    internal string Remark { get; set; } = "";

    /// <summary>How its characters are written.</summary>
    internal TextEncoding Encoding { get; set; }

    /// <summary>
    /// The texts of paths in order; a folder is its files of one kind and those of the folders within it, sorted by path.
    /// </summary>
    /// <param name="paths">The paths.</param>
    /// <param name="extensions">How the names of the files that a folder stands for end, ".txt"; ".gz" may stand behind it.</param>
    internal static List<TextSource> Expand(IEnumerable<string> paths, params string[] extensions) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? new TextFolder(extensions).Expand(path) : [new(path)])];

    /// <summary>Reads the text, that of an HTML page without its marks; or says why it cannot be read.</summary>
    internal bool TryRead(out string text, out string problem)
    {
        bool isRead = TryReadUtf8(out var content, out problem);
        text = System.Text.Encoding.UTF8.GetString(content.Span);
        if (isRead && HtmlText.IsHtml(Name, text))
        {
            text = HtmlText.Of(text);
            problem = string.IsNullOrWhiteSpace(text) ? "the page has no text" : "";
        }

        return problem.Length == 0;
    }

    /// <summary>Reads the file as UTF-8 without a mark, whatever it is written in; or says why it cannot be read.</summary>
    internal bool TryReadUtf8(out ReadOnlyMemory<byte> content, out string problem)
    {
        content = default;
        problem = Problem ?? "";
        Complaint.Remark(Remark);
        try
        {
            if (Problem is null
                && TextBytes.TryRead(TextBytes.Unpacked(ReadBytes()), Encoding, out content, out string remark, out problem))
            {
                Complaint.Remark(remark.Length > 0 ? $"{Name}: {remark}" : "");
            }
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            problem = Describe(exception);
        }

        return problem.Length == 0;
    }

    /// <summary>Why a file cannot be read, in words.</summary>
    internal static string Describe(Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException ? Missing : exception.Message.TrimEnd('.');

    private byte[] ReadBytes()
    {
        if (Name.Length == 0)
        {
            throw new IOException(Nameless);
        }

        if (Name is not StandardInput)
        {
            return File.ReadAllBytes(Name);
        }

        using var input = Input.StandardInput.Open();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
