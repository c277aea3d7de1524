using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace TradeMission.Domain.Package.Tests;

/// <summary>Runs programs as somebody would who knows nothing of the repository.</summary>
internal static class Dotnet
{
    /// <summary>Where the runtime of the tests is, and its SDK.</summary>
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>Runs the SDK, which must succeed, and gives what it wrote.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="packages">Where packages are unpacked; null for the machine's folder.</param>
    /// <param name="arguments">Its arguments.</param>
    internal static string Sdk(string folder, string? packages, params string[] arguments) =>
        Run(Path.Combine(Root, "dotnet"), folder, packages, arguments);

    /// <summary>Runs a program in its own folder, where it must succeed, and gives what it wrote.</summary>
    internal static string Program(string path, params string[] arguments) =>
        Run(path, Path.GetDirectoryName(path)!, null, arguments);

    /// <summary>How an assembly is started in its own folder.</summary>
    internal static ProcessStartInfo StartOf(string assembly, params string[] arguments) =>
        Start(Path.Combine(Root, "dotnet"), Path.GetDirectoryName(assembly)!, null, [assembly, .. arguments]);

    private static string Run(string program, string folder, string? packages, string[] arguments)
    {
        var start = Start(program, folder, packages, arguments);
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed with {process.ExitCode}:\n{output}\n{error.Result}");
    }

    private static ProcessStartInfo Start(string program, string folder, string? packages, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Isolate(start.Environment, packages);
        return start;
    }

    // What the SDK that runs the tests tells its children is not for the one that they start.
    private static void Isolate(IDictionary<string, string?> environment, string? packages)
    {
        foreach (string name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_ROOT"] = Root;
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packages is not null)
        {
            environment["NUGET_PACKAGES"] = packages;
        }
    }
}
