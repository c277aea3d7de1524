using Microsoft.Win32.SafeHandles;
using TradeMission.Cli.Input;

namespace TradeMission.Cli.Output;

/// <summary>Standard output as bytes.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private const int Number = 1;

    private static WholeLines? lines;
    private static StreamWriter? text;

    /// <summary>Opens it, so that writing after the reader has gone fails.</summary>
    /// <remarks>
    /// The console's own stream swallows that failure, and the program would read on for nobody. A file stream does
    /// not; but on a file it would keep a place of its own, and what another program writes next would overwrite it.
    /// </remarks>
    /// <exception cref="IOException">Whoever started the program closed it.</exception>
    internal static Stream Open()
    {
        if (!Descriptors.IsInherited(Number))
        {
            throw new IOException("Standard output is closed");
        }

        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = OpenHandle();
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>Whether it is a file, so that the terminal has nothing to show but what the program says of itself.</summary>
    internal static bool IsFile()
    {
        using var stream = OpenHandle();
        return Console.IsOutputRedirected && stream.CanSeek;
    }

    /// <summary>Opens it for lines, none of which Ctrl-C cuts.</summary>
    internal static Stream OpenLines()
    {
        if (lines is null)
        {
            lines = new(Open());
        }

        return lines;
    }

    /// <summary>Opens it for text, in UTF-8; what the console writes from then on is part of it.</summary>
    internal static TextWriter OpenText()
    {
        if (text is null)
        {
            text = new(OpenLines()) { AutoFlush = true };
            Console.SetOut(text);
        }

        return text;
    }

    /// <summary>Writes the line that is begun, if one is.</summary>
    internal static void Complete() => lines?.Complete();

    /// <summary>Whether a failure says that nobody reads the output any more.</summary>
    internal static bool IsClosed(IOException exception) => exception.HResult == BrokenPipe;

    private static FileStream OpenHandle() => new(new SafeFileHandle(Number, ownsHandle: false), FileAccess.Write, bufferSize: 0);
}
