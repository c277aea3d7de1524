using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TradeMission.Cli.Tests;

/// <summary>What a run of the program left.</summary>
internal sealed record CliRun(int ExitCode, byte[] Bytes, string Error)
{
    /// <summary>Standard output, which must be UTF-8.</summary>
    internal string Output => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    /// <summary>The lines of standard output.</summary>
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of standard output as JSON objects.</summary>
    internal JsonObject[] Objects => [.. Lines.Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>The cells of a table's rows, without its head.</summary>
    internal string[][] Rows =>
        [.. Lines
            .Where(line => !string.IsNullOrWhiteSpace(line))
            .SkipWhile(line => !line.StartsWith('─'))
            .Skip(1)
            .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>One object's members as they were written.</summary>
    internal static string Text(JsonNode? node) => node?.ToJsonString(Readable) ?? "null";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
