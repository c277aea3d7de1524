using System.Xml.Linq;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Package.Tests;

/// <summary>Writes programs that have only packages.</summary>
internal static class Consumer
{
    internal static void Write(Packages packages, string name, string sdk, string code, params (string Id, string Version)[] others)
    {
        string folder = Directory.CreateDirectory(packages.PathOf(name)).FullName;
        XElement project = new(
            "Project",
            new XAttribute("Sdk", sdk),
            new XElement(
                "PropertyGroup",
                new XElement("OutputType", "Exe"),
                new XElement("TargetFramework", "net10.0"),
                new XElement("ImplicitUsings", "enable"),
                new XElement("Nullable", "enable"),
                new XElement("InvariantGlobalization", true),
                new XElement("TreatWarningsAsErrors", true),
                new XElement("TrimmerSingleWarn", false),
                new XElement("NuGetAudit", false)),
            new XElement("ItemGroup", others.Prepend((Id: "TradeMission.Domain", packages.Version)).Select(Reference)));
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), project.ToString());
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code);
    }

    /// <summary>The version of a package that the repository itself uses.</summary>
    internal static string VersionOf(string id) => XDocument.Load(Repository.PathTo("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(row => row.Attribute("Include")!.Value == id).Attribute("Version")!.Value;

    private static XElement Reference((string Id, string Version) package) =>
        new("PackageReference", new XAttribute("Include", package.Id), new XAttribute("Version", package.Version));
}
