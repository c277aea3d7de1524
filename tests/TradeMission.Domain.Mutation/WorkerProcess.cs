using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace TradeMission.Domain.Mutation;

/// <summary>A worker as its parent sees it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    // Many times what all tests take, the first time in a process and then.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Process process;

    /// <summary>Starts a worker; it is ready to be asked when this returns.</summary>
    /// <param name="kind">Whether it tries one mutant or many.</param>
    /// <param name="room">The room whose tests it runs.</param>
    internal WorkerProcess(string kind, string room)
    {
        process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [typeof(WorkerProcess).Assembly.Location, kind, room])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // What a mutant makes grow without end is to fail, and not to take the machine's memory.
            Environment = { ["DOTNET_GCHeapHardLimit"] = "0x40000000" },
        })!;
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
        if (ReadLine(StartLimit) != Worker.Ready)
        {
            process.WaitForExit();
            throw new InvalidOperationException($"The tests fail without any mutant: {errors}");
        }
    }

    /// <summary>Tries a mutant; after anything but <see cref="Verdict.Survived"/> and <see cref="Verdict.Killed"/> the worker is of no more use.</summary>
    internal Verdict Try(Mutant mutant)
    {
        process.StandardInput.WriteLine(mutant.Id.ToString(CultureInfo.InvariantCulture));
        process.StandardInput.Flush();
        try
        {
            return ReadLine(Limit) switch
            {
                null => Verdict.Crashed,
                "" => Verdict.Survived,
                Worker.Late => Verdict.TimedOut,
                _ => Verdict.Killed,
            };
        }
        catch (TimeoutException)
        {
            return Verdict.TimedOut;
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    private string? ReadLine(TimeSpan limit) => process.StandardOutput.ReadLineAsync().WaitAsync(limit).GetAwaiter().GetResult();
}
