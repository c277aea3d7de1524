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
        if (!isShown || Environment.TickCount64 < next)
        {
            return;
        }

        next = Environment.TickCount64 + IntervalMilliseconds;
        isOnScreen = true;
        long percent = length == 0 ? 0 : 100L * position / length;
        Console.Error.Write($"{EraseLine}{index + 1} of {total}: {Printable.Of(name)} {percent}%");
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
}
