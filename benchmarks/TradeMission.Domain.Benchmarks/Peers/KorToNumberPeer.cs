using System.Diagnostics;
using System.Text.Json;
using TradeMission.Domain.Benchmarks.Inputs;

namespace TradeMission.Domain.Benchmarks.Peers;

/// <summary>kor-to-number of npm, in a process of Node.js.</summary>
internal sealed class KorToNumberPeer : IPeer
{
    private const string Package = "kor-to-number";
    private const string Version = "1.1.5";
    private const string Script = "kor-to-number.mjs";

    private static readonly string Folder = Path.Combine(RepositoryFiles.Artifacts, "npm");

    private KorToNumberPeer()
    {
    }

    public string Name => $"{Package} {Version}";

    /// <summary>What it takes for a phrase of the last ones read, in nanoseconds.</summary>
    internal double Nanoseconds { get; private set; }

    /// <summary>Brings it here by npm; null where that cannot be done.</summary>
    internal static KorToNumberPeer? TryInstall()
    {
        try
        {
            Directory.CreateDirectory(Folder);
            Run("npm", "", "install", "--prefix", Folder, "--no-audit", "--no-fund", "--ignore-scripts", $"{Package}@{Version}");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Peers", Script), Path.Combine(Folder, Script), overwrite: true);
            return new();
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Console.Error.WriteLine($"{Package} is left out: {error.Message}");
            return null;
        }
    }

    public IReadOnlyList<PeerAnswer?> Read(IReadOnlyList<string> phrases)
    {
        using var answer = JsonDocument.Parse(Run("node", JsonSerializer.Serialize(phrases), Path.Combine(Folder, Script)));
        Nanoseconds = answer.RootElement.GetProperty("nanoseconds").GetDouble();
        return [.. answer.RootElement.GetProperty("values").EnumerateArray().Select(Of)];
    }

    public IReadOnlyList<FoundAmount>? Find(string text) => null;

    private static PeerAnswer? Of(JsonElement value) => value.ValueKind is JsonValueKind.Number ? new(value.GetDecimal(), null) : null;

    private static string Run(string program, string input, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
