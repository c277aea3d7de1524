using System.Runtime.InteropServices;

namespace TradeMission.Cli.Commands;

/// <summary>Ctrl-C and the signal to terminate, as a request; a second one ends the program at once.</summary>
internal sealed class Interruption : IDisposable
{
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly PosixSignalRegistration[] registrations;
    private readonly Action<int> stop;
    private int requests;

    /// <summary>Listens until it is disposed of.</summary>
    /// <param name="stop">What to do; it is told the signal's number and called once.</param>
    internal Interruption(Action<int> stop)
    {
        this.stop = stop;
        registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Request(context, Interrupt)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Request(context, Terminate)),
        ];
    }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(registrations, registration => registration.Dispose());

    private void Request(PosixSignalContext context, int number)
    {
        if (Interlocked.Increment(ref requests) == 1)
        {
            context.Cancel = true;
            stop(number);
        }
    }
}
