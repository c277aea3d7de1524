using System.Text;
using NodaTime.Text;

namespace TradeMission.Domain.Tests.Seeds;

public class ManifestTests
{
    private static readonly string[] Kinds = ["amounts", "dates", "counts"];

    public static TheoryData<string> Files => [.. Article.All.Select(article => article.File)];

    [Fact]
    public void The_manifest_names_five_articles_in_order()
    {
        Article.All.Should().HaveCount(5);
        Article.All.Select(article => article.File).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        Article.All.Should().OnlyContain(article => article.Bytes > article.Length && article.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void An_article_is_described_in_full(string file)
    {
        var article = Article.Named(file);

        article.Sha256.Should().MatchRegex("^[0-9a-f]{64}$");
        article.Publisher.Should().NotBeNullOrWhiteSpace();
        article.Title.Should().NotBeNullOrWhiteSpace();
        LocalDatePattern.Iso.Parse(article.AssumedDate).Success.Should().BeTrue();
        (article.Date ?? article.AssumedDate).Should().Be(article.AssumedDate);
    }

    [Fact]
    public void Every_folder_holds_one_file_an_article_and_no_other()
    {
        Names("digests", "*.txt").Should().Equal(Article.All.Select(article => article.File));
        foreach (string kind in Kinds)
        {
            Names(kind, "*.json").Should().Equal(Article.All.Select(article => Path.ChangeExtension(article.File, ".json")));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_digest_is_plain_UTF8_with_line_feeds(string file)
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathTo("seeds", "digests", file));

        bytes.Should().NotContain((byte)'\r');
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).Should().BeFalse();
        bytes[^1].Should().Be((byte)'\n');
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Should().NotContain("\uFFFD");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_label_stands_in_the_digest_where_it_says(string file)
    {
        var article = Article.Named(file);
        string digest = article.Digest;
        foreach (string kind in Kinds)
        {
            foreach (var row in article.Labels(kind))
            {
                string phrase = row.GetProperty("phrase").GetString()!;
                digest.Substring(row.GetProperty("digest").GetInt32(), phrase.Length).Should().Be(phrase);
                row.GetProperty("original").GetInt32().Should().BeInRange(0, article.Length - phrase.Length);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Labels_of_all_kinds_never_overlap(string file)
    {
        var article = Article.Named(file);
        foreach (string place in new[] { "digest", "original" })
        {
            var spans = (from kind in Kinds
                         from row in article.Labels(kind)
                         let start = row.GetProperty(place).GetInt32()
                         orderby start
                         select (Start: start, End: start + row.GetProperty("phrase").GetString()!.Length)).ToArray();

            spans.Zip(spans.Skip(1)).Should().OnlyContain(pair => pair.First.End <= pair.Second.Start);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Labels_stand_in_text_order(string file)
    {
        var article = Article.Named(file);
        foreach (string kind in Kinds)
        {
            article.Labels(kind).Select(row => row.GetProperty("digest").GetInt32()).Should().BeInAscendingOrder();
            article.Labels(kind).Select(row => row.GetProperty("original").GetInt32()).Should().BeInAscendingOrder();
        }
    }

    private static IEnumerable<string?> Names(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathTo("seeds", folder), pattern).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
