using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Seeds;

public class SeedAmountTests
{
    public static TheoryData<string> Files => [.. Article.All.Select(article => article.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_amounts_of_a_digest_are_the_labelled_ones_and_no_others(string file)
    {
        var article = Article.Named(file);

        Found(article.Digest).Should().Equal(Labelled(article, "digest"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_amounts_of_an_original_are_the_labelled_ones_and_no_others(string file)
    {
        var article = Article.Named(file);
        Assert.SkipUnless(File.Exists(article.OriginalPath), $"The original {file} is not in seeds/texts; see seeds/README.md.");
        byte[] bytes = File.ReadAllBytes(article.OriginalPath);
        Convert.ToHexStringLower(SHA256.HashData(bytes)).Should().Be(article.Sha256);

        Found(Encoding.UTF8.GetString(bytes)).Should().Equal(Labelled(article, "original"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_digest_in_UTF8_has_the_same_amounts(string file)
    {
        string text = Article.Named(file).Digest;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        var phrases = new List<string>();
        foreach (var match in KoreanText.EnumerateAmounts(utf8))
        {
            phrases.Add($"{Encoding.UTF8.GetCharCount(utf8.AsSpan(0, match.Start))} {match.Amount}");
        }

        var expected = new List<string>();
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            expected.Add($"{match.Start} {match.Amount}");
        }

        phrases.Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_labelled_phrase_reads_alone_to_its_figure(string file)
    {
        foreach (var row in Article.Named(file).Labels("amounts"))
        {
            var amount = KoreanAmount.ParseAnnounced(row.GetProperty("phrase").GetString()!);

            amount.Currency.Code.Should().Be(row.GetProperty("currency").GetString());
            (amount.Lower ?? amount.Upper).Should().Be(Article.Bound(row, "lower") ?? Article.Bound(row, "upper"));
        }
    }

    private static List<string> Found(string text)
    {
        var found = new List<string>();
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            var amount = match.Amount;
            found.Add(Show(match.Start, text.Substring(match.Start, match.Length), amount.Lower, amount.Upper, amount.Currency.Code, amount.Qualifier, amount.IsCurrencyImplied));
        }

        return found;
    }

    private static IEnumerable<string> Labelled(Article article, string place) =>
        article.Labels("amounts").Select(row => Show(
            row.GetProperty(place).GetInt32(),
            row.GetProperty("phrase").GetString()!,
            Article.Bound(row, "lower"),
            Article.Bound(row, "upper"),
            row.GetProperty("currency").GetString()!,
            Enum.Parse<Qualifier>(row.GetProperty("qualifier").GetString()!, ignoreCase: true),
            row.GetProperty("implied").GetBoolean()));

    private static string Show(int start, string phrase, decimal? lower, decimal? upper, string currency, Qualifier qualifier, bool isImplied) =>
        JsonSerializer.Serialize(new { start, phrase, lower, upper, currency, qualifier, isImplied });
}
