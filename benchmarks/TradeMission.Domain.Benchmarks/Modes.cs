namespace TradeMission.Domain.Benchmarks;

/// <summary>The words on the command line that are not BenchmarkDotNet's own.</summary>
internal static class Modes
{
    /// <summary>Few and short iterations: all classes within five minutes on two cores.</summary>
    internal const string Short = "--short";

    /// <summary>Turns the exported results of the last runs into a file in benchmarks/results.</summary>
    internal const string Report = "--report";

    /// <summary>Times whole processes: the pipe and start-up.</summary>
    internal const string Processes = "--processes";

    /// <summary>Asks other libraries the same things, and keeps what each reads right.</summary>
    internal const string Peers = "--peers";

    /// <summary>Looks for texts that are slow to read, or whose time grows faster than they do.</summary>
    internal const string Patterns = "--patterns";

    /// <summary>A process that reads and writes the pipe's lines with System.Text.Json alone; started by <see cref="Processes"/>.</summary>
    internal const string JsonLoop = "--json-loop";

    /// <summary>A process that does nothing; started by <see cref="Processes"/>.</summary>
    internal const string Empty = "--empty";
}
