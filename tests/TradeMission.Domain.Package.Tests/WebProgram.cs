using System.Diagnostics;
using System.Net;

namespace TradeMission.Domain.Package.Tests;

/// <summary>A web program that runs on a free port until it is disposed of.</summary>
internal sealed class WebProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;
    private readonly HttpClient client;

    private WebProgram(Process process, Uri address)
    {
        this.process = process;
        client = new() { BaseAddress = address };
    }

    internal static async Task<WebProgram> StartAsync(string assembly)
    {
        var process = Process.Start(Dotnet.StartOf(assembly, "--urls", "http://127.0.0.1:0"))!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            int place = line.IndexOf(Listening, StringComparison.Ordinal);
            if (place >= 0)
            {
                // What it writes from now on is nobody's, and must not fill the pipe.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new(process, new Uri(line[(place + Listening.Length)..].Trim()));
            }
        }

        await process.WaitForExitAsync();
        throw new InvalidOperationException($"{assembly} ended with {process.ExitCode} before it listened.");
    }

    internal Task<string> GetAsync(string path) => client.GetStringAsync(new Uri(path, UriKind.Relative));

    internal async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
