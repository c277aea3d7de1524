using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TradeMission.Domain.Tests.Seeds;

[assembly: AssemblyFixture(typeof(TradeMission.Domain.Package.Tests.Packages))]

namespace TradeMission.Domain.Package.Tests;

/// <summary>The packages as they would be released, in a folder outside of the repository from which they can be restored.</summary>
/// <remarks>
/// What has their names comes from that folder alone, everything else from where the machine takes it from, its own packages first: a
/// package of the same version that was there before cannot take the place of the one that is tested.
/// </remarks>
public sealed partial class Packages : IDisposable
{
    private const string Feed = "packed";
    private const string Machine = "machine";

    /// <summary>Packs the library and the program.</summary>
    public Packages()
    {
        string feed = Directory.CreateDirectory(PathOf(Feed)).FullName;
        Dotnet.Sdk(Repository.Root, null, "pack", "src/TradeMission.Cli", "-c", "Release", "--no-restore", "-o", feed);
        Dotnet.Sdk(Repository.Root, null, "pack", "src/TradeMission.Domain", "-c", "Release", "--no-build", "-o", feed);
        Library = Directory.GetFiles(feed, "TradeMission.Domain.*.nupkg").Single();
        Version = Path.GetFileNameWithoutExtension(Library)["TradeMission.Domain.".Length..];
        WriteSources();
    }

    /// <summary>The library's package.</summary>
    internal string Library { get; }

    /// <summary>The packages' version.</summary>
    internal string Version { get; }

    /// <summary>The folder that holds the package folder and a nuget.config.</summary>
    internal string Root { get; } = Directory.CreateTempSubdirectory("trademission-package-").FullName;

    /// <summary>The length of a file in the library's package.</summary>
    internal long LengthOf(string file)
    {
        using var archive = ZipFile.OpenRead(Library);
        return archive.GetEntry(file)!.Length;
    }

    /// <summary>Runs the SDK in a folder below <see cref="Root"/>.</summary>
    internal string Run(string folder, params string[] arguments) =>
        Dotnet.Sdk(Directory.CreateDirectory(PathOf(folder)).FullName, PathOf("unpacked"), arguments);

    /// <summary>The path of something below <see cref="Root"/>.</summary>
    internal string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void WriteSources()
    {
        var others = SourceName().Matches(Run(".", "nuget", "list", "source")).Select(match => match.Groups[1].Value).ToList();
        XElement sources = new("packageSources", Entry(Feed, PathOf(Feed)));
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        if (Directory.Exists(machine))
        {
            sources.Add(Entry(Machine, machine));
            others.Add(Machine);
        }

        XElement mapping = new("packageSourceMapping", Mapping(Feed, "TradeMission.*"), others.Select(name => Mapping(name, "*")));
        new XDocument(new XElement("configuration", sources, mapping)).Save(PathOf("nuget.config"));
    }

    private static XElement Entry(string name, string path) => new("add", new XAttribute("key", name), new XAttribute("value", path));

    private static XElement Mapping(string name, string pattern) =>
        new("packageSource", new XAttribute("key", name), new XElement("package", new XAttribute("pattern", pattern)));

    // "  1.  nuget.org [Enabled]"
    [GeneratedRegex(@"^ *\d+\. +(.+) \[Enabled\]\r?$", RegexOptions.Multiline)]
    private static partial Regex SourceName();
}
