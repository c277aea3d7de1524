using TradeMission.Domain.Korean;
using TradeMission.Domain.Monetary;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>What is read in one walk is what the grammar reads.</summary>
public class PlainPhraseTests
{
    private const int Seed = 20240407;
    private const int MostParts = 9;
    private const int Phrases = 100_000;

    private static readonly string[] Parts =
    [
        "1", "7", "0", "05", "20", "350", "5000", "1,000", "12,34", "1,234,567", "1.5", "1.50", "0.5", ".", ",", "999999999999999",
        "십", "백", "천", "만", "억", "조", "경", "해", "일", "수", "여", "약", " ", "  ",
    ];

    private static readonly string[] Ends =
        ["", "원", " 원", "달러", " 달러", "불", "엔", "유로", "USD", " usd", "$", "홍콩달러", "동", "프랑", "원정", "원 이상", "명"];

    [Theory]
    [InlineData("1억 2천만달러", "USD 120000000")]
    [InlineData("5천300만 달러", "USD 53000000")]
    [InlineData("2억9천9백만원", "KRW 299000000")]
    [InlineData("3백50만 달러", "USD 3500000")]
    [InlineData("98만8,000원", "KRW 988000")]
    [InlineData("120,000,000원", "KRW 120000000")]
    [InlineData("134.4조원", "KRW 134400000000000")]
    [InlineData("1.2천만 유로", "EUR 12000000")]
    [InlineData("0.5달러", "USD 0.5")]
    [InlineData("천만달러", "USD 10000000")]
    [InlineData("1.50 USD", "USD 1.5")]
    public void The_forms_of_most_phrases_are_plain(string phrase, string money)
    {
        PlainPhrase.TryRead(phrase, out Money read).Should().BeTrue();
        read.ToString().Should().Be(money);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 3억원")]
    [InlineData("약 3억원")]
    [InlineData("3억5천원")]
    [InlineData("원")]
    [InlineData("백만천원")]
    [InlineData("12,34원")]
    [InlineData("05원")]
    [InlineData("3억 크로네")]
    [InlineData("3만 5만원")]
    [InlineData("9999999999999999999원")]
    public void What_is_more_than_plain_is_left_to_the_grammar(string phrase) =>
        PlainPhrase.TryRead(phrase, out Money _).Should().BeFalse();

    [Fact]
    public void The_grammar_reads_every_plain_phrase_to_the_same_money()
    {
        var random = new Random(Seed);
        int plain = 0;
        for (int i = 0; i < Phrases; i++)
        {
            string number = string.Concat(Enumerable.Range(0, random.Next(1, MostParts)).Select(_ => Parts[random.Next(Parts.Length)]));
            plain += AgreesOnNumber(number) ? 1 : 0;
            plain += AgreesOnMoney(number + Ends[random.Next(Ends.Length)]) ? 1 : 0;
        }

        plain.Should().BeGreaterThan(Phrases / 50);
    }

    private static bool AgreesOnNumber(string phrase)
    {
        bool isPlain = PlainPhrase.TryRead(phrase, out decimal plain);
        if (isPlain)
        {
            PhraseReader.ReadNumber(phrase, out var number).IsNone.Should().BeTrue(phrase);
            number.TryGetValue(0, out decimal read).Should().BeTrue(phrase);
            number.IsAmbiguous.Should().BeFalse(phrase);
            decimal.GetBits(plain).Should().Equal(decimal.GetBits(read), phrase);
        }

        return isPlain;
    }

    private static bool AgreesOnMoney(string phrase)
    {
        bool isPlain = PlainPhrase.TryRead(phrase, out Money plain);
        if (isPlain)
        {
            var reading = PhraseReader.ReadFigure(phrase, FigureKinds.Amount, null);
            reading.IsRead.Should().BeTrue(phrase);
            (reading.Qualifier, reading.IsAmbiguous, reading.IsCurrencyImplied).Should().Be((Qualifier.Exact, false, false), phrase);
            reading.Currency.Should().Be(plain.Currency, phrase);
            decimal.GetBits(plain.Amount).Should().Equal(decimal.GetBits(reading.Lower), phrase);
        }

        return isPlain;
    }
}
