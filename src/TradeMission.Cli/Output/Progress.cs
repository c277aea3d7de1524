using System.Globalization;

namespace TradeMission.Cli.Output;

/// <summary>How far long work has come, in one line on standard error that goes away when the work is done.</summary>
/// <remarks>Only on a terminal, and only where no results are written between.</remarks>
internal sealed class Progress(int total, bool isWanted)
{
    private const int DelayMilliseconds = 500;
    private const int IntervalMilliseconds = 100;
    private const string EraseLine = "\r\u001b[K";

    private readonly bool isShown = isWanted && !Console.IsErrorRedirected;
    private long next = Environment.TickCount64 + DelayMilliseconds;
    private bool isOnScreen;

    /// <summary>Says how much of which input is done.</summary>
    internal void Report(int index, string name, int position, int length)
    {
        if (IsDue())
        {
            long percent = length == 0 ? 0 : 100L * position / length;
            Show($"{index + 1} of {total}: {Printable.Of(name)} {percent}%");
        }
    }

    /// <summary>Says how much of a stream is done, whose end nobody knows.</summary>
    internal void Report(long lines, long bytes)
    {
        if (IsDue())
        {
            Show(string.Create(CultureInfo.InvariantCulture, $"{lines:N0} lines, {bytes / 1_000_000:N0} MB"));
        }
    }

    /// <summary>Takes the line away.</summary>
    internal void Clear()
    {
        if (isOnScreen)
        {
            Console.Error.Write(EraseLine);
            isOnScreen = false;
        }
    }

    private bool IsDue() => isShown && Environment.TickCount64 >= next;

    private void Show(string text)
    {
        next = Environment.TickCount64 + IntervalMilliseconds;
        isOnScreen = true;
        Console.Error.Write(EraseLine + text);
    }
}
