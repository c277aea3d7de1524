using System.Diagnostics;

namespace TradeMission.Samples.Tests;

/// <summary>The web sample as a process, on a free port of the loopback.</summary>
public sealed class WebApiServer : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private readonly Process process = Run.Start("dotnet", Sample.Dll("samples/WebApi", "WebApi"), "--urls", "http://127.0.0.1:0");

    /// <summary>A client of it.</summary>
    public HttpClient Client { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync();
        }
        while (line is not null && !line.Contains(Listening, StringComparison.Ordinal));

        string address = line?.Split(Listening)[1] ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        Client.BaseAddress = new Uri(address);
        _ = process.StandardOutput.ReadToEndAsync(); // lest the log fills its pipe
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        process.Dispose();
        return ValueTask.CompletedTask;
    }
}
