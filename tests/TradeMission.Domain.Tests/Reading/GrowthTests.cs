using System.Globalization;
using TradeMission.Domain.Reading;

namespace TradeMission.Domain.Tests.Reading;

/// <summary>What a reader and its checks allocate grows with the text as the text does: a step that grows with its square shows here, without a clock.</summary>
public class GrowthTests
{
    private const int Short = 20_000;
    private const int Times = 4;

    // Twice what linear growth would be; a square would be sixteen times.
    private const double Most = 2.0 * Times;

    [Theory]
    [InlineData("수출상담 300만 달러. ")]
    [InlineData("나주시 무역사절단이 방콕에서 {0}만 달러의 수출계약을 체결했다.\n")]
    [InlineData("{0}만 달러, ")]
    [InlineData("A{0}사와 300만 달러의 MOU를 체결했다. ")]
    [InlineData("다온{0}전자는 300만 달러, ")]
    [InlineData("㈜가람{0}는 김 {0}만 달러, 배 50만 달러 등 {0}1만 달러(약 {0}억 원)의 계약을 맺었다. ")]
    [InlineData("○ 방콕 {0}건 {0}만 달러\n")]
    [InlineData("시장개척단 단장 김")]
    [InlineData("(((“‘")]
    [InlineData("{0}명 ")]
    [InlineData("{0}개사 ")]
    [InlineData("등 {0}개 기업 ")]
    [InlineData("방콕과 하노이, ")]
    [InlineData("경북도와 대전시, ")]
    public void A_text_four_times_as_long_takes_no_more_than_eight_times_as_much(string unit)
    {
        PressReleaseReader.Read(Text(unit, Short / Times));
        long once = Allocated(Text(unit, Short));
        long more = Allocated(Text(unit, Short * Times));

        ((double)more / once).Should().BeLessThan(Most);
    }

    private static string Text(string unit, int length)
    {
        var text = new System.Text.StringBuilder(length + unit.Length);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(string.Format(CultureInfo.InvariantCulture, unit, i % 900 + 100));
        }

        return text.ToString();
    }

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Reconciliation.Check(PressReleaseReader.Read(text));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
