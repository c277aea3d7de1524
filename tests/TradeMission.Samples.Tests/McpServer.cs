using ModelContextProtocol.Client;

namespace TradeMission.Samples.Tests;

/// <summary>The assistant's server as a process, and a client of it.</summary>
public sealed class McpServer : IAsyncLifetime
{
    /// <summary>The client, which the protocol's own kit has.</summary>
    public McpClient Client { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        Client = await McpClient.CreateAsync(new StdioClientTransport(new() { Command = "dotnet", Arguments = [Sample.Dll("samples/Mcp", "Mcp")] }));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Client.DisposeAsync();
}
