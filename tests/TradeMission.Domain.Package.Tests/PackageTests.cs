using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Xml.Linq;
using TradeMission.Domain.Tests.Readme;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Package.Tests;

public class PackageTests(Packages packages) : IClassFixture<Packages>
{
    /// <summary>The kind of debug information that Source Link writes.</summary>
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="TradeMission.Domain" Version="{0}" />
          </ItemGroup>
        </Project>
        """;

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
    public void The_example_of_the_readme_runs_in_a_program_that_has_only_the_package()
    {
        Write("plain");

        packages.Run("plain", "run").Should().Be(ReadmeFile.Block("text"));
    }

    [Fact]
    public void It_runs_trimmed_and_trimming_warns_of_nothing()
    {
        Write("trimmed");

        packages.Run("trimmed", "publish", "--use-current-runtime", "--self-contained", "-p:PublishTrimmed=true", "-o", "published");

        string program = packages.PathOf("trimmed", "published", OperatingSystem.IsWindows() ? "trimmed.exe" : "trimmed");
        Dotnet.Program(program).Should().Be(ReadmeFile.Block("text"));
        new FileInfo(packages.PathOf("trimmed", "published", "TradeMission.Domain.dll")).Length
            .Should().BeLessThan(LengthOf("lib/net10.0/TradeMission.Domain.dll"), "what the example does not call is gone");
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

    private long LengthOf(string file)
    {
        using var archive = ZipFile.OpenRead(packages.Library);
        return archive.GetEntry(file)!.Length;
    }

    private void Write(string project)
    {
        string folder = Directory.CreateDirectory(packages.PathOf(project)).FullName;
        File.WriteAllText(Path.Combine(folder, $"{project}.csproj"), Project.Replace("{0}", packages.Version, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), ReadmeFile.Block("csharp"));
    }
}
