using System.Globalization;

namespace TradeMission.Cli.Output;

/// <summary>How far long work has come, in one line on standard error that goes away when the work is done.</summary>
/// <remarks>Only on a terminal, and only where no results are written between.</remarks>
/// <param name="total">How many inputs there are.</param>
/// <param name="screen">The terminal, or null.</param>
/// <param name="clock">Tells the time in milliseconds.</param>
internal sealed class Progress(int total, TextWriter? screen, Func<long> clock)
{
    /// <summary>Of a long name the end is shown: the line must stay one line, and hangul is two columns wide.</summary>
    private const int LongestName = 30;

    private const int DelayMilliseconds = 500;
    private const int IntervalMilliseconds = 100;
    private const string EraseLine = "\r\u001b[K";

    private long next = clock() + DelayMilliseconds;
    private bool isOnScreen;

    /// <summary>The progress of work on so many inputs, as standard error shows it.</summary>
    internal Progress(int total, bool isWanted)
        : this(total, isWanted && !Console.IsErrorRedirected ? Complaint.Output : null, () => Environment.TickCount64)
    {
    }

    /// <summary>Says how much of which input is done.</summary>
    internal void Report(int index, string name, int position, int length)
    {
        if (IsDue())
        {
            SignalGate.Watch();
            string part = length == 0 ? "" : $" {100L * position / length}%";
            Show($"{index + 1} of {total}: {Shortened(Printable.Of(name))}{part}");
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
            screen?.Write(EraseLine);
            isOnScreen = false;
            SignalGate.Stopping -= Clear;
        }
    }

    private bool IsDue() => screen is not null && clock() >= next;

    private void Show(string text)
    {
        next = clock() + IntervalMilliseconds;
        using (SignalGate.Hold())
        {
            if (!isOnScreen)
            {
                isOnScreen = true;
                SignalGate.Stopping += Clear;
            }

            screen?.Write(EraseLine + TextWidth.Start(text, Terminal.ErrorWidth() - 1));
        }
    }

    private static string Shortened(string name) => name.Length > LongestName ? $"…{name[^LongestName..]}" : name;
}
