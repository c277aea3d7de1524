using System.Text.Json.Nodes;

namespace TradeMission.Cli.Tests;

public class PipeSeedTests
{
    private static readonly string[] Kinds = ["amounts", "dates", "counts"];

    // What the labels leave out, because it follows from the other members.
    private static readonly string[] Unlabelled = ["length", "agrees", "ambiguous", "conversionOf", "restates"];

    public static TheoryData<string> Files() => [.. Seeds.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_digests_have_their_figures_and_no_others(string file) => Check(file, Seeds.DigestOf(file), "digest");

    [Theory]
    [MemberData(nameof(Files))]
    public void The_originals_have_their_figures_and_no_others(string file)
    {
        string? original = Seeds.OriginalOf(file);
        Assert.SkipWhen(original is null, $"seeds/texts/{file} is not here; seeds/README.md says where it belongs.");

        Check(file, original!, "original");
    }

    [Fact]
    public void The_announcements_have_22_amounts() => Seeds.Files.Sum(file => Seeds.FiguresOf(file, "amounts").Count()).Should().Be(22);

    private static void Check(string file, string text, string place)
    {
        var document = new JsonObject { ["id"] = file, ["text"] = text, ["referenceDate"] = Seeds.ReferenceDateOf(file) };

        var answer = Cli.Pipe(document.ToJsonString()).Objects.Single();

        foreach (string kind in Kinds)
        {
            var found = answer[kind]!.AsArray().Select(figure => figure!.AsObject()).ToList();
            found.Where(figure => figure["length"]!.GetValue<int>() != figure["text"]!.GetValue<string>().Length).Should().BeEmpty();
            found.Select(Labelled).Should().Equal(Seeds.FiguresOf(file, kind).Select(row => Expected(row, place)), $"{kind} of {file}");
        }
    }

    private static string Labelled(JsonObject figure) => Sorted(figure.Where(member => !Unlabelled.Contains(member.Key)));

    private static string Expected(JsonObject row, string place) => Sorted(row
        .Select(member => member.Key == place ? new("start", member.Value) : member.Key == "phrase" ? new("text", member.Value) : member)
        .Where(member => member.Key is not ("original" or "digest")));

    private static string Sorted(IEnumerable<KeyValuePair<string, JsonNode?>> members) =>
        string.Join(", ", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}: {CliRun.Text(member.Value)}"));
}
