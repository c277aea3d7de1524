using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using TradeMission.Samples.BrowserTests;
using TradeMission.Samples.Tests;

[assembly: AssemblyFixture(typeof(PlaygroundServer))]

namespace TradeMission.Samples.BrowserTests;

/// <summary>The playground as it is published, once for all tests, and served as files on a free port of the loopback.</summary>
public sealed class PlaygroundServer : IAsyncDisposable
{
    private static readonly string Published = Sample.PathOf("artifacts/playground-tests");

    private readonly Lazy<Task<WebApplication>> server = new(Start);

    /// <summary>Where the page is; the first who asks waits until it is published.</summary>
    internal async Task<string> Address() => (await server.Value).Urls.Single() + "/";

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated)
        {
            await (await server.Value).DisposeAsync();
        }
    }

    private static async Task<WebApplication> Start()
    {
        // What was published before is no part of it: a file that stayed there would not fit the others.
        if (Directory.Exists(Published))
        {
            Directory.Delete(Published, recursive: true);
        }

        // It was built with the tests, and nobody downloads it from here: compressing it would take most of the time.
        string[] publishing = ["publish", "samples/Playground", "-c", Sample.Configuration, "--no-build", "-o", Published, "-p:CompressionEnabled=false"];
        var publish = await Run.ToEnd("dotnet", publishing);
        publish.ExitCode.Should().Be(0, publish.Output);

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        PhysicalFileProvider files = new(Path.Combine(Published, "wwwroot"));
        app.UseFileServer(new FileServerOptions { FileProvider = files, StaticFileOptions = { ServeUnknownFileTypes = true } });
        await app.StartAsync();
        return app;
    }
}
