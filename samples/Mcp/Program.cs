// A server of the Model Context Protocol on standard input and output, so that an assistant asks the library instead of counting 억 and 만:
//
//     dotnet run --project samples/Mcp
//
// docs/assistants.md has what an assistant's settings say of it.

using Mcp;
using ModelContextProtocol.Server;

McpServerToolCreateOptions options = new() { ReadOnly = true, Idempotent = true, OpenWorld = false };
McpServerOptions server = new()
{
    ServerInfo = new() { Name = "trademission", Version = typeof(Tools).Assembly.GetName().Version!.ToString(3) },
    ServerInstructions = "Reads Korean amounts, dates and counts exactly. Ask it for every figure; never convert 만, 억 or 조 yourself.",
    ToolCollection =
    [
        McpServerTool.Create(Tools.ReadAmount, options),
        McpServerTool.Create(Tools.FindFigures, options),
        McpServerTool.Create(Tools.ReadAnnouncement, options),
        McpServerTool.Create(Tools.AddUp, options),
    ],
};

await using StdioServerTransport transport = new(server);
await McpServer.Create(transport, server).RunAsync();
