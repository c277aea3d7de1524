using System.Runtime.InteropServices;

namespace TradeMission.Cli.Output;

/// <summary>Ctrl-C, or being told to end: what is being written is written to the end of its line, and nothing after it.</summary>
internal static class SignalGate
{
    /// <summary>How long a reader that has stopped reading is waited for, in milliseconds.</summary>
    private const int Patience = 1_000;

    private static readonly Lock Writing = new();
    private static PosixSignalRegistration[] registrations = [];

    /// <summary>Called before the program ends, while nobody writes.</summary>
    internal static event Action? Stopping;

    /// <summary>Watches for the signals; each then ends the program as it always does.</summary>
    internal static void Watch()
    {
        if (registrations.Length == 0)
        {
            registrations =
            [
                PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
                PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
            ];
        }
    }

    /// <summary>Begins to write what must not be cut.</summary>
    internal static Lock.Scope Hold() => Writing.EnterScope();

    // The lock is not given back, so that nothing more is written while the signal takes its usual course.
    private static void Stop(PosixSignalContext context)
    {
        if (Writing.TryEnter(Patience))
        {
            Stopping?.Invoke();
        }
    }
}
