namespace TradeMission.Cli.Report;

// Why something is left open, in the library's words or in Korean.
internal sealed partial class Labels
{
    /// <summary>A reason that the library gives; one that has no Korean here stays as it is.</summary>
    internal string ReasonOf(string reason) => isKorean && KoreanReasons.TryGetValue(reason, out string? korean) ? korean : reason;

    private static readonly Dictionary<string, string> KoreanReasons = new(StringComparer.Ordinal)
    {
        ["no rate is given"] = "환율을 주지 않음",
        ["first or last day is not known"] = "첫날이나 마지막 날을 알 수 없음",
        ["not every part tells its number"] = "수를 밝히지 않은 부분이 있음",
        ["the parts are in several currencies"] = "부분의 통화가 여럿임",
        ["two totals are told of the same parts"] = "같은 부분의 총액이 둘임",
        ["a figure is a bound"] = "정확하지 않은 수가 있음",
        ["the sum is beyond what can be computed"] = "너무 큰 수가 있음",
        ["the agreements named need not be all"] = "이름을 밝힌 협약이 전부가 아닐 수 있음",
        ["not one target is told"] = "목표가 하나가 아님",
        ["not one result is told on the basis of the excess"] = "초과분과 같은 성격의 실적이 하나가 아님",
        ["the number has no noun that says of what"] = "무엇의 수인지 말이 없음",
        ["no word near the amount says what it is"] = "어떤 금액인지 가까이에 말이 없음",
        ["it is meant to be, and no word says on what basis"] = "하려는 일이며 성격을 밝힌 말이 없음",
    };
}
