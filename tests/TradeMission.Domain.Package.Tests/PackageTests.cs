using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Package.Tests;

public partial class PackageTests(Packages packages)
{
    /// <summary>The kind of debug information that Source Link writes.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public void The_package_says_what_it_is_and_depends_on_NodaTime_alone()
    {
        using var archive = ZipFile.OpenRead(packages.Library);
        using var stream = archive.GetEntry("TradeMission.Domain.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        XElement Member(string name) => metadata.Elements().Single(member => member.Name.LocalName == name);

        Member("license").Value.Should().Be("MIT");
        Member("icon").Value.Should().Be("icon.png");
        Member("readme").Value.Should().Be("README.md");
        Member("repository").Attribute("url")!.Value.Should().Be(Member("projectUrl").Value).And.StartWith("https://");
        Member("dependencies").Descendants().Where(member => member.Name.LocalName == "dependency")
            .Select(member => member.Attribute("id")!.Value).Should().Equal("NodaTime");
    }

    [Fact]
    public void The_package_holds_the_assembly_its_documentation_and_nothing_beside()
    {
        FilesOf(packages.Library).Should().BeEquivalentTo("README.md", "icon.png", "lib/net10.0/TradeMission.Domain.dll", "lib/net10.0/TradeMission.Domain.xml");
        FilesOf(Path.ChangeExtension(packages.Library, ".snupkg")).Should().BeEquivalentTo("lib/net10.0/TradeMission.Domain.pdb");
    }

    [Fact]
    public void The_symbols_lead_to_the_sources_of_the_commit()
    {
        Assert.SkipUnless(Path.Exists(Repository.PathTo(".git")), "the sources are no clone");
        using var archive = ZipFile.OpenRead(Path.ChangeExtension(packages.Library, ".snupkg"));
        using var packed = archive.GetEntry("lib/net10.0/TradeMission.Domain.pdb")!.Open();
        using var symbols = new MemoryStream();
        packed.CopyTo(symbols);
        symbols.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var reader = provider.GetMetadataReader();

        var links = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(row => reader.GetGuid(row.Kind) == SourceLink);

        Encoding.UTF8.GetString(reader.GetBlobBytes(links.Value)).Should()
            .MatchRegex("""^\{"documents":\{"/_/\*":"https://raw\.githubusercontent\.com/trademission-domain/TradeMission\.Domain/[0-9a-f]{40}/\*"\}\}$""");
    }

    [Fact]
    public void The_readme_of_the_package_leads_out_of_the_package_only()
    {
        using var archive = ZipFile.OpenRead(packages.Library);
        using StreamReader reader = new(archive.GetEntry("README.md")!.Open());
        string readme = reader.ReadToEnd();

        readme.Should().Be(PackageReadme.Text);
        Link().Matches(readme).Select(link => link.Groups[1].Value).Should().NotBeEmpty().And.OnlyContain(link => link.StartsWith("https://"));
        readme.Should().Contain("dotnet add package TradeMission.Domain").And.NotContain("dotnet run --project");
    }

    [Fact]
    public void The_program_installs_as_a_tool_and_runs()
    {
        packages.Run("tool", "tool", "install", "TradeMission.Cli", "--version", packages.Version, "--tool-path", "bin");

        string program = packages.PathOf("tool", "bin", OperatingSystem.IsWindows() ? "trademission.exe" : "trademission");
        Dotnet.Program(program, "--version").Should().Be($"{packages.Version}\n");
        Dotnet.Program(program, "parse", "--format", "ndjson", "1억 2천만달러").Should().Contain("\"lower\":\"120000000\"");
    }

    private static IEnumerable<string> FilesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(IsOfTheProject)];
    }

    // The rest is the form of every package.
    private static bool IsOfTheProject(string file) =>
        !file.EndsWith(".nuspec", StringComparison.Ordinal) && !file.EndsWith(".psmdcp", StringComparison.Ordinal) && file is not ("[Content_Types].xml" or "_rels/.rels");

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
