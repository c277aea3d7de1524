using TradeMission.Domain.Korean.Writing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean;

public static partial class KoreanCount
{
    /// <summary>Writes a count: "23명", "약 1만 4500명", "598개 업체", "50개사 이상", "3천~6천건".</summary>
    /// <remarks><see cref="Parse(string)"/> reads the text of a count that a phrase can have back to the same count.</remarks>
    /// <param name="count">The count; every digit is written, nothing is rounded.</param>
    /// <param name="style">How the numbers are written.</param>
    /// <exception cref="ArgumentException">Nothing is known of either side.</exception>
    /// <example><code>
    /// Console.WriteLine(KoreanCount.Format(new(Bounds.Of(50, Qualifier.AtLeast), "개사"))); // 50개사 이상
    /// </code></example>
    public static string Format(AnnouncedCount count, KoreanNumeralStyle style = KoreanNumeralStyle.Mixed) =>
        BoundsWriter.Write(count.Bounds, style, number => number + CounterJoint.Of(count.Counter) + count.Counter);
}
