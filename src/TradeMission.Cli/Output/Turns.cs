namespace TradeMission.Cli.Output;

/// <summary>Lets what is worked on side by side be written one after the other, in the order in which it was taken.</summary>
internal sealed class Turns
{
    private readonly object gate = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long taken;
    private long passed;
    private bool isClosed;

    /// <summary>Done when no turn is taken any more and each one taken has passed.</summary>
    internal Task Drained => drained.Task;

    /// <summary>Takes the next turn.</summary>
    /// <returns>Whether there is one: none is given after <see cref="Close"/>.</returns>
    internal bool TryTake(out long turn)
    {
        lock (gate)
        {
            turn = taken;
            taken += isClosed ? 0 : 1;
            return !isClosed;
        }
    }

    /// <summary>Waits until every earlier turn has passed.</summary>
    internal void Await(long turn)
    {
        lock (gate)
        {
            while (passed != turn)
            {
                Monitor.Wait(gate);
            }
        }
    }

    /// <summary>Ends a turn, which must have come.</summary>
    internal void Pass()
    {
        lock (gate)
        {
            passed++;
            Monitor.PulseAll(gate);
            CheckDrained();
        }
    }

    /// <summary>Gives no turn any more.</summary>
    internal void Close()
    {
        lock (gate)
        {
            isClosed = true;
            CheckDrained();
        }
    }

    private void CheckDrained()
    {
        if (isClosed && passed == taken)
        {
            drained.TrySetResult();
        }
    }
}
