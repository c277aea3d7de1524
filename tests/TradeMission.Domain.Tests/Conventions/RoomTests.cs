using System.Text.RegularExpressions;
using TradeMission.Domain.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Conventions;

/// <summary>The rooms of the library, its KoreanFolders and namespaces: each refers only to rooms that stand before it.</summary>
public partial class RoomTests
{
    private const string Root = "TradeMission.Domain";

    // Lowest first.
    private static readonly string[] Rooms =
        ["Foundation", "Parsing", "Quantities", "Calendar", "Monetary", "Korean", "Missions", "Aggregation", "Reading", "Json"];

    // Lowest first; the words themselves stand in the first.
    private static readonly string[] KoreanFolders = ["Words", "Lexing", "Grammar", "Meaning"];

    // Below, and yet none of its business.
    private static readonly (string Room, string Other)[] Strangers = [("Missions", "Korean"), ("Monetary", "Calendar")];

    [Fact]
    public void No_type_stands_in_the_root_or_outside_the_rooms() => PublicTypes.Library.GetTypes()
        .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true && !Rooms.Contains(RoomOf(type.Namespace)))
        .Should().BeEmpty();

    [Fact]
    public void No_code_refers_to_a_type_of_a_higher_room()
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var type in PublicTypes.Library.GetTypes().Where(type => RoomOf(type.Namespace) is not null))
        {
            faults.UnionWith(TypeReferences.Of(type)
                .Where(other => other.Assembly == PublicTypes.Library && IsForbidden(RoomOf(type.Namespace)!, RoomOf(other.Namespace)))
                .Select(other => $"{type.FullName} refers to {other.FullName}"));
        }

        faults.Should().BeEmpty();
    }

    [Fact]
    public void No_file_imports_a_higher_room()
    {
        var faults = new List<string>();
        foreach (string room in Rooms)
        {
            foreach (string file in Directory.EnumerateFiles(Repository.PathTo("src", Root, room), "*.cs", SearchOption.AllDirectories))
            {
                faults.AddRange(Import().Matches(File.ReadAllText(file))
                    .Where(import => IsForbidden(room, import.Groups[1].Value))
                    .Select(import => $"{Path.GetFileName(file)}: {import.Value}"));
            }
        }

        faults.Should().BeEmpty();
    }

    [Fact]
    public void Inside_of_Korean_a_folder_imports_only_those_below_it()
    {
        var faults = new List<string>();
        for (int i = 0; i < KoreanFolders.Length; i++)
        {
            foreach (string file in Directory.EnumerateFiles(Repository.PathTo("src", Root, "Korean", KoreanFolders[i]), "*.cs"))
            {
                faults.AddRange(KoreanFolders[(i + 1)..].Where(above => File.ReadAllText(file).Contains($"using {Root}.Korean.{above};", StringComparison.Ordinal))
                    .Select(above => $"{Path.GetFileName(file)} imports {above}"));
            }
        }

        faults.Should().BeEmpty();
    }

    [Fact]
    public void Korean_words_stand_in_the_tables_and_in_what_writes_them() =>
        KoreanFolders.Skip(1)
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo("src", Root, "Korean", folder), "*.cs"))
            .SelectMany(file => File.ReadLines(file).Where(line => Literal().IsMatch(line.Split("//")[0])).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .Should().BeEmpty();

    [Fact]
    public void A_file_declares_the_namespace_of_its_folder()
    {
        string source = Repository.PathTo("src", Root);
        Rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(source, room), "*.cs", SearchOption.AllDirectories))
            .Where(file => !File.ReadAllText(file).Contains(
                $"\nnamespace {Root}.{Path.GetRelativePath(source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')};\n",
                StringComparison.Ordinal) && !File.ReadAllText(file).StartsWith("namespace ", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void The_references_of_code_are_seen()
    {
        TypeReferences.Of(typeof(KoreanAmount)).Should().Contain([typeof(Money), typeof(KoreanAmountOptions)]);
        TypeReferences.Of(typeof(TradeMissionJson)).Should().Contain(typeof(Mission));
    }

    [Fact]
    public void The_library_depends_on_NodaTime_alone() => PublicTypes.Library.GetReferencedAssemblies()
        .Select(reference => reference.Name!)
        .Where(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal))
        .Should().Equal("NodaTime");

    private static bool IsForbidden(string room, string? other) =>
        other is not null && (Array.IndexOf(Rooms, other) > Array.IndexOf(Rooms, room) || Strangers.Contains((room, other)));

    private static string? RoomOf(string? space) =>
        space is not null && space.StartsWith(Root + ".", StringComparison.Ordinal) ? space[(Root.Length + 1)..].Split('.')[0] : null;

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?TradeMission\.Domain\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("[\"'][^\"']*[\uAC00-\uD7A3]")]
    private static partial Regex Literal();
}
