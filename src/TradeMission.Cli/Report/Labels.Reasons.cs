namespace TradeMission.Cli.Report;

// Why something is left open, in the library's words or in Korean.
internal sealed partial class Labels
{
    /// <summary>A reason that the library gives; one that has no Korean here stays as it is.</summary>
    internal string ReasonOf(string reason) => isKorean && KoreanReasons.TryGetValue(reason, out string? korean) ? korean : reason;

    /// <summary>Why a rule concluded something, in words; null where there are none for it.</summary>
    internal string? RuleOf(string rule) => Rules.TryGetValue(rule, out var words) ? Say(words.Korean, words.English) : null;

    private static readonly Dictionary<string, (string Korean, string English)> Rules = new(StringComparer.Ordinal)
    {
        ["listCoordination"] = ("같은 줄에 늘어놓은 것과 같은 성격", "like the others of its list"),
        ["basisOfHeading"] = ("제목이 말한 성격", "as its heading says"),
        ["agreementAbove"] = ("앞에서 말한 협약", "the agreement told above"),
        ["sameTopic"] = ("같은 이야기를 이어 감", "the same matter goes on"),
        ["joinsProject"] = ("사업에 참여한다고 함", "it is to join a project"),
        ["headOfSenderReturned"] = ("보낸 곳의 장이 다녀옴", "the head of the sender has been there"),
        ["breakdownOfAbove"] = ("앞 금액을 나눈 것", "a part of the amount above"),
        ["agreedToSupply"] = ("공급하기로 함", "it was agreed to supply"),
    };

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
