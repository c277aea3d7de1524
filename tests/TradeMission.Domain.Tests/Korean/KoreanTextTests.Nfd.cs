using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public partial class KoreanTextTests
{
    [Theory]
    [MemberData(nameof(Sentences.All), MemberType = typeof(Sentences))]
    public void Hangul_taken_apart_gives_the_same_amounts_at_the_same_places(string text)
    {
        string apart = Nfd.Of(text);
        AmountNotation.In(apart).Should().Be(Nfd.Of(AmountNotation.In(text)));
        AmountNotation.In(Encoding.UTF8.GetBytes(apart)).Should().Be(Nfd.Of(AmountNotation.In(text)));

        var places = new List<(int, int)>();
        foreach (var match in KoreanText.EnumerateAmounts(text))
        {
            places.Add((Nfd.Of(text.AsSpan(0, match.Start)).Length, Nfd.Of(text.AsSpan(match.Start, match.Length)).Length));
        }

        foreach (var match in KoreanText.EnumerateAmounts(apart))
        {
            (match.Start, match.Length).Should().Be(places[match.Index]);
        }
    }

    [Fact]
    public void Phrases_of_hangul_taken_apart_are_read()
    {
        string amount = Nfd.Of("3억 달러");
        KoreanAmount.Parse(amount).Should().Be(KoreanAmount.Parse("3억 달러"));
        KoreanAmount.TryParse(amount, out var money).Should().BeTrue();
        KoreanAmount.TryParse(Encoding.UTF8.GetBytes(amount), out var fromUtf8).Should().BeTrue();
        money.Should().Be(KoreanAmount.Parse("3억 달러"));
        fromUtf8.Should().Be(money);

        string date = Nfd.Of("2024년 4월 7일");
        KoreanDate.Read(date).Value.Should().Be(KoreanDate.Read("2024년 4월 7일").Value);
        KoreanDate.Read(Encoding.UTF8.GetBytes(date)).Value.Should().Be(KoreanDate.Read("2024년 4월 7일").Value);

        string count = Nfd.Of("열두 명");
        KoreanCount.Read(count).Value.Should().Be(KoreanCount.Read("열두 명").Value);
        KoreanCount.Read(Encoding.UTF8.GetBytes(count)).Value.Should().Be(KoreanCount.Read("열두 명").Value);
    }
}
