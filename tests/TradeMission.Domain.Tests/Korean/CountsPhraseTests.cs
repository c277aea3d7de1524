using System.Text;
using TradeMission.Domain.Korean;

namespace TradeMission.Domain.Tests.Korean;

public class CountsPhraseTests
{
    [Theory]
    [InlineData("23명", "23 명")]
    [InlineData("1만 4500여명", "Approximate 14500 명")]
    [InlineData("6개사", "6 개사")]
    [InlineData("598개 업체", "598 업체")]
    [InlineData("65개국", "65 개국")]
    [InlineData("2건", "2 건")]
    [InlineData("두 차례", "2 차례")]
    [InlineData("스무 곳", "20 곳")]
    [InlineData("150만 시민", "1500000 시민")]
    [InlineData("8개의 기업", "8 기업")]
    [InlineData("2000여 중소업체", "Approximate 2000 중소업체")]
    [InlineData("50개사 이상", "AtLeast 50.. 개사")]
    [InlineData("최대 8만 8천 명", "AtMost ..88000 명")]
    [InlineData("약 300개사", "Approximate 300 개사")]
    [InlineData("3천~6천건", "Range 3000..6000 건")]
    [InlineData("수백 명", "Indefinite 200..900 명")]
    [InlineData("  12 명 ", "12 명")]
    [InlineData("열두 명", "12 명")]
    [InlineData("1,234명", "1234 명")]
    public void A_phrase_says_number_and_counter(string phrase, string expected)
    {
        FiguresNotation.Show(KoreanCount.Parse(phrase)).Should().Be(expected);
        FiguresNotation.Show(KoreanCount.Read(Encoding.UTF8.GetBytes(phrase)).Value).Should().Be(expected);
    }

    [Fact]
    public void Native_numerals_count_from_1_to_99()
    {
        string[] units = ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"];
        string[] tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
        for (int number = 1; number <= 99; number++)
        {
            string numeral = number == 20 ? "스무" : tens[number / 10] + units[number % 10];

            FiguresNotation.Show(KoreanCount.Parse($"{numeral} 명")).Should().Be($"{number} 명");
            FiguresFound.Counts($"모두 {numeral} 곳을 찾았다.").Should().ContainSingle(numeral).Which.Count.Lower.Should().Be(number);
        }
    }

    [Fact]
    public void Digits_count_from_1_to_10000_with_commas_and_without()
    {
        for (int number = 1; number <= 10000; number++)
        {
            Check(number, $"{number}명");
            Check(number, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:N0}명"));
        }

        static void Check(int number, string phrase)
        {
            if (!KoreanCount.TryParse(phrase, out var count) || count.Lower != number || count.Upper != number)
            {
                FiguresNotation.Show(count).Should().Be($"{number} 명", "that is what '{0}' says", phrase);
            }
        }
    }
}
