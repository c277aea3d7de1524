using TradeMission.Cli.Input;

namespace TradeMission.Cli.Output;

/// <summary>Writes what a command made where the command line says.</summary>
internal static class OutputFile
{
    private const string Standard = "-";
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes to a file, or to standard output where none or '-' is named; says so where that cannot be done.</summary>
    /// <returns>Whether it is written.</returns>
    internal static bool TryWrite(string? path, byte[] content)
    {
        if (path is null or Standard)
        {
            StandardOutput.OpenLines().Write(content);
            return true;
        }

        try
        {
            Write(path, content);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Complaint.Write($"{path}: {exception.Message.TrimEnd('.')}");
            return false;
        }
    }

    // A file is there whole or as it was; what is no file, a device or a named pipe, is written to and never replaced.
    private static void Write(string path, byte[] content)
    {
        if (path.Length == 0)
        {
            throw new IOException("a path must not be empty");
        }

        FileInfo file = new(path);
        string target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        switch (FileKinds.Of(target))
        {
            case FileKind.Folder:
                throw new IOException("a folder cannot be written to");
            case FileKind.Special:
                using (var stream = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
                {
                    stream.Write(content);
                }

                break;
            case FileKind.Regular:
                Replace(target, content, OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target));
                break;
            default:
                Replace(target, content, mode: null);
                break;
        }
    }

    private static void Replace(string target, byte[] content, UnixFileMode? mode)
    {
        string unfinished = $"{target}.{Environment.ProcessId}.unfinished";
        try
        {
            WriteNew(unfinished, content, mode);
            File.Move(unfinished, target, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    // A file that only its owner may read is so from its first byte on.
    private static void WriteNew(string path, byte[] content, UnixFileMode? mode)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is not null && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode.Value & Private;
        }

        using (var stream = new FileStream(path, options))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        if (mode is not null && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode.Value);
        }
    }
}
