using System.Text.Json;

namespace TradeMission.Domain.Mutation;

/// <summary>A change of the library that some test should notice.</summary>
/// <param name="Id">The number by which it is made active.</param>
/// <param name="File">The file within src/TradeMission.Domain.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Kind">What Stryker calls it.</param>
/// <param name="Replacement">What stands there instead.</param>
/// <param name="IsStatic">Whether it is met only once, when something static is made.</param>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Replacement, bool IsStatic)
{
    private const string Root = "src/TradeMission.Domain/";

    /// <summary>The room that the file stands in.</summary>
    internal string Room => File[..File.IndexOf('/', StringComparison.Ordinal)];

    public override string ToString() => $"{File}:{Line} {Kind}: {Replacement.ReplaceLineEndings(" ")}";

    /// <summary>The mutants of a report of Stryker, without those that did not compile or stand in what another one covers.</summary>
    internal static List<Mutant> Read(string report)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(report));
        return
        [
            .. from file in json.RootElement.GetProperty("files").EnumerateObject()
               from mutant in file.Value.GetProperty("mutants").EnumerateArray()
               where mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored")
               let id = int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture)
               orderby id
               select new Mutant(
                   id,
                   file.Name.Replace('\\', '/').Split(Root)[^1],
                   mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
                   mutant.GetProperty("mutatorName").GetString()!,
                   mutant.GetProperty("replacement").GetString()!,
                   mutant.GetProperty("static").GetBoolean()),
        ];
    }
}
