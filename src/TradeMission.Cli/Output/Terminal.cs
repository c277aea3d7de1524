using System.Text;

namespace TradeMission.Cli.Output;

/// <summary>What the terminal can show, if there is one.</summary>
internal static class Terminal
{
    private const string Plain = "dumb";
    private const int UsualWidth = 80;

    private const string Red = "\e[1;31m";
    private const string BoldOn = "\e[1m";
    private const string Usual = "\e[0m";

    /// <summary>Where nobody looks, no line is wrapped: what reads the output next wants a row a line.</summary>
    internal const int Unlimited = int.MaxValue;

    /// <summary>Tells Windows' console that what is written is UTF-8.</summary>
    internal static void SpeakUtf8() => Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How many columns a line of standard output may have.</summary>
    internal static int Width() => Width(Console.IsOutputRedirected);

    /// <summary>How many columns a line of standard error may have.</summary>
    internal static int ErrorWidth() => Width(Console.IsErrorRedirected);

    private static int Width(bool isRedirected)
    {
        if (isRedirected)
        {
            return Unlimited;
        }

        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }

    /// <summary>Text on standard output that stands out, as the head of a table does.</summary>
    internal static string Bold(string text) => !Console.IsOutputRedirected && HasStyles() ? $"{BoldOn}{text}{Usual}" : text;

    /// <summary>Text on standard error that is seen first.</summary>
    internal static string Alarm(string text) => !Console.IsErrorRedirected && HasStyles() ? $"{Red}{text}{Usual}" : text;

    // NO_COLOR counts with any value but an empty one (no-color.org); of Windows' consoles the newer ones say that they are.
    private static bool HasStyles() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && (OperatingSystem.IsWindows()
            ? Environment.GetEnvironmentVariable("WT_SESSION") is not null
            : Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not Plain);
}
