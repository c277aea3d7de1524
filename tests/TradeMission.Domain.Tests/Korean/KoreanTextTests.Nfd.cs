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
}
