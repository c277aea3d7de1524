using System.Reflection;
using System.Xml.Linq;
using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Conventions;

public class DocumentationTests
{
    private const int MostLines = 300;
    private const int WidestLine = 140;

    private static readonly string[] SourceFolders = ["src", "tests", "benchmarks", "build"];

    private static readonly Dictionary<string, XElement> Documented =
        XDocument.Load(Path.ChangeExtension(PublicTypes.Library.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    private static readonly HashSet<string> Public = [.. PublicTypes.All.SelectMany(type => Members(type).Prepend(type)).Select(XmlName)];

    [Fact]
    public void Every_public_member_is_documented() => Public
        .Where(name => !Documented.ContainsKey(name))
        .Should().BeEmpty();

    [Fact]
    public void Every_documentation_says_something() => Documented
        .Where(member => Public.Contains(member.Key))
        .Where(member => !member.Value.Elements("summary").Any(summary => summary.Value.Trim().Length > 0 || summary.HasElements) && !member.Value.Elements("inheritdoc").Any())
        .Select(member => member.Key)
        .Should().BeEmpty();

    [Fact]
    public void No_source_file_but_generated_data_is_long() => SourceFolders
        .SelectMany(Written)
        .Where(file => File.ReadLines(file).Count() > MostLines)
        .Should().BeEmpty();

    [Fact]
    public void No_line_of_the_library_or_the_program_is_wide() => Written("src")
        .SelectMany(file => File.ReadLines(file).Where(line => line.Length > WidestLine))
        .Should().BeEmpty();

    private static IEnumerable<string> Written(string folder) => Directory
        .EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !IsBuilt(file) && !file.EndsWith(".g.cs", StringComparison.Ordinal));

    private static bool IsBuilt(string file) =>
        Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar) is var parts && (parts.Contains("obj") || parts.Contains("bin"));

    // What the compiler writes, of a record above all, has no documentation of its own.
    private static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(PublicTypes.Declared).Where(member => member switch
    {
        FieldInfo field => !field.IsSpecialName,
        MethodInfo method => (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !PublicTypes.IsWrittenByTheCompiler(method),
        ConstructorInfo constructor => !PublicTypes.IsWrittenByTheCompiler(constructor) && !IsWrittenBehindTheType(constructor),
        PropertyInfo property => !(property.GetMethod is { } getter && PublicTypes.IsWrittenByTheCompiler(getter) && IsOfThePrimaryConstructor(property)),
        Type => false,
        _ => true,
    });

    // The parameters of a record's primary constructor are documented by the type's own param elements; so is no parameter, which needs no words.
    private static bool IsOfThePrimaryConstructor(PropertyInfo property) =>
        Documented[XmlName(property.DeclaringType!)].Elements("param").Any(parameter => parameter.Attribute("name")!.Value == property.Name);

    private static bool IsWrittenBehindTheType(ConstructorInfo constructor) =>
        constructor.GetParameters().Length == 0
        || Documented[XmlName(constructor.DeclaringType!)].Elements("param").Count() == constructor.GetParameters().Length;

    private static string XmlName(MemberInfo member) => member switch
    {
        Type type => $"T:{TypeName(type)}",
        FieldInfo field => $"F:{TypeName(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{TypeName(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{TypeName(constructor.DeclaringType!)}.#ctor{Parameters(constructor.GetParameters())}",
        MethodInfo { IsGenericMethod: true } method =>
            $"M:{TypeName(method.DeclaringType!)}.{method.Name}``{method.GetGenericArguments().Length}{Parameters(method.GetParameters())}",
        MethodInfo { Name: "op_Implicit" } method => $"{OrdinaryName(method)}~{ParameterName(method.ReturnType)}",
        MethodInfo method => OrdinaryName(method),
        _ => member.Name,
    };

    private static string OrdinaryName(MethodInfo method) => $"M:{TypeName(method.DeclaringType!)}.{method.Name}{Parameters(method.GetParameters())}";

    private static string TypeName(Type type) => type.FullName!.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(parameter => ParameterName(parameter.ParameterType)))})";

    private static string ParameterName(Type type)
    {
        if (type.IsByRef)
        {
            return ParameterName(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return ParameterName(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return TypeName(type);
        }

        string name = type.GetGenericTypeDefinition().FullName!;
        return $"{name[..name.IndexOf('`')]}{{{string.Join(',', type.GetGenericArguments().Select(ParameterName))}}}";
    }
}
