using TradeMission.Cli.Output;

namespace TradeMission.Cli.Tallying;

/// <summary>Writes a tally where the command line says.</summary>
internal static class TallyOutput
{
    /// <summary>Writes the tally to a file, or to standard output.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    internal static int Write(FigureTally tally, string? path)
    {
        byte[] line = TallyJson.Write(tally);
        if (path is null)
        {
            StandardOutput.OpenLines().Write(line);
            return ExitCode.Success;
        }

        try
        {
            WriteWhole(path, line);
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Complaint.Write($"{path}: {exception.Message.TrimEnd('.')}");
            return ExitCode.Unreadable;
        }
    }

    // A part that is cut short by a machine's end must not be taken for a whole one.
    private static void WriteWhole(string path, byte[] line)
    {
        string unfinished = $"{path}.{Environment.ProcessId}.unfinished";
        File.WriteAllBytes(unfinished, line);
        File.Move(unfinished, path, overwrite: true);
    }
}
