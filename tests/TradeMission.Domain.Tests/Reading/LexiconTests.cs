using System.Diagnostics;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Entities;

using TradeMission.Domain.Tests.Seeds;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>The tables of words: the lexicon is written from them, and each row is what it says in a sentence.</summary>
public class LexiconTests
{
    private static readonly string Folder = Repository.PathTo("src", "TradeMission.Domain", "Reading", "Words");

    /// <summary>The tables whose words are looked for in texts, each with a sentence for its words.</summary>
    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        foreach (string table in Directory.EnumerateFiles(Folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            string? sentence = File.ReadLines(table).FirstOrDefault(line => line.StartsWith("# ok: ", StringComparison.Ordinal))?[6..];
            if (sentence?.Contains("{}", StringComparison.Ordinal) == true && Path.GetFileNameWithoutExtension(table) is "country" or "state" or "city" or "region" or "government" or "body" or "mission" or "outcome")
            {
                data.Add(Path.GetFileNameWithoutExtension(table), sentence!);
            }
        }

        return data;
    }

    [Fact]
    public async Task The_lexicon_is_what_its_generator_writes_from_the_tables()
    {
        string written = Path.Combine(Path.GetTempPath(), $"lexicon-{Guid.NewGuid():N}.cs");
        var start = new ProcessStartInfo("dotnet", ["run", Repository.PathTo("build", "GenerateReadingLexicon.cs"), "--", written]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(written, TestContext.Current.CancellationToken)).Should().Be(await File.ReadAllTextAsync(Path.Combine(Folder, "Lexicon.g.cs"), TestContext.Current.CancellationToken));
        File.Delete(written);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Each_word_of_a_table_means_in_a_sentence_what_its_row_says(string table, string sentence) =>
        string.Join(", ", Rows(table).Where(row => !Values(Sentence(row, sentence)).Contains(row[1])).Select(row => row[0])).Should().BeEmpty();

    [Fact]
    public void Each_rule_has_words_in_English_and_in_Korean() => Rows("rule").Should().OnlyContain(row => row[1].Split('|', StringSplitOptions.None).Count(words => words.Length > 0) == 2);

    private static IEnumerable<string[]> Rows(string table) => File.ReadLines(Path.Combine(Folder, $"{table}.tsv")).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));

    private static string Sentence(string[] row, string sentence) => row.Length > 2 && row[2].Length > 0 ? row[2] : sentence.Replace("{}", row[0], StringComparison.Ordinal);

    private static List<string> Values(string text) => [.. Tagger.Read(SentenceReader.Read(PageReader.Read(text, null))).SelectMany(passage => passage.Entities).Select(entity => entity.Value)];
}
