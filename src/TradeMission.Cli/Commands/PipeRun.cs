using TradeMission.Cli.Input;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Commands;

/// <summary>One run of the pipe: workers that each take a block of lines, answer it, and write the answers when their turn comes.</summary>
/// <remarks>
/// Of a worker's two blocks one is answered while the other waits to be written, so that nobody idles and memory is bounded by
/// the number of workers. A block is taken as soon as it has a line, so that a line that is typed is answered at once.
/// </remarks>
internal sealed class PipeRun(Stream input, Stream output, int workerCount) : IDisposable
{
    private const int BlocksOfWorker = 2;

    private readonly LineReader lines = new(input);
    private readonly Lock reading = new();
    private readonly Turns turns = new();
    private readonly SemaphoreSlim workers = new(workerCount);
    private readonly Progress progress = new(total: 1, isWanted: Console.IsInputRedirected && StandardOutput.IsFile());
    private long bytes;
    private volatile bool allRead = true;
    private volatile int signal;

    /// <summary>Answers the input to its end, or until the program is told to stop.</summary>
    /// <returns>The <see cref="ExitCode"/>.</returns>
    internal int Run()
    {
        using var interruption = new Interruption(Stop);
        try
        {
            Finish(Start());
        }
        finally
        {
            progress.Clear();
        }

        return signal != 0 ? ExitCode.Signalled + signal : allRead ? ExitCode.Success : ExitCode.Unreadable;
    }

    /// <inheritdoc/>
    public void Dispose() => workers.Dispose();

    private List<Task> Start()
    {
        List<Task> running = [turns.Drained];
        for (int i = 0; i < BlocksOfWorker * workerCount; i++)
        {
            running.Add(Task.Factory.StartNew(Work, default, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }

        return running;
    }

    // When the program is told to stop, one worker may wait for input still: the process ends without it.
    private void Finish(List<Task> running)
    {
        while (running.Count > 1 && !turns.Drained.IsCompleted)
        {
            var ended = Task.WhenAny(running).GetAwaiter().GetResult();
            ended.GetAwaiter().GetResult();
            running.Remove(ended);
        }
    }

    private void Stop(int number)
    {
        signal = number;
        turns.Close();
    }

    private void Work()
    {
        long turn = 0;
        var block = new LineBlock();
        using var answers = new AnswerWriter(new OutputBuffer(output, beforeWriting: () => AwaitTurn(turn)));
        while (TryTake(block, out turn))
        {
            workers.Wait();
            answers.Answer(block);
            answers.Flush();
            workers.Release();
            turns.Pass();
        }

        if (!answers.AllRead)
        {
            allRead = false;
        }
    }

    // Who waits lets another work.
    private void AwaitTurn(long turn)
    {
        workers.Release();
        turns.Await(turn);
        workers.Wait();
    }

    private bool TryTake(LineBlock block, out long turn)
    {
        lock (reading)
        {
            turn = 0;
            bool isTaken = lines.Read(block) && turns.TryTake(out turn);
            bytes += block.Bytes.Length;
            progress.Report(block.FirstLine - 1, bytes);
            return isTaken;
        }
    }
}
