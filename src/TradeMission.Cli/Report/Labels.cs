using System.Globalization;
using TradeMission.Cli.Output;

namespace TradeMission.Cli.Report;

/// <summary>What the report says of its own accord, in Korean or in English.</summary>
internal sealed partial class Labels
{
    private const string KoreanCode = "ko";
    private const string EnglishCode = "en";

    private readonly bool isKorean;

    private Labels(bool isKorean) => this.isKorean = isKorean;

    /// <summary>The languages that there are, the first the usual one.</summary>
    internal static string[] Codes { get; } = [KoreanCode, EnglishCode];

    /// <summary>The language's code, as in the attribute lang.</summary>
    internal string Code => isKorean ? KoreanCode : EnglishCode;

    internal string Title => Say("통상사절단 보고서", "Trade missions, as announced");
    internal string Contents => Say("차례", "Contents");
    internal string Amount => Say("금액", "Amount");
    internal string Date => Say("날짜", "Date");
    internal string Count => Say("수량", "Count");
    internal string Legend => Say("강조한 말", "What is highlighted");
    internal string Overview => Say("한눈에", "At a glance");
    internal string TotalsHeading => Say("합계", "Totals");
    internal string TotalsNote => Say(
        "성격과 통화가 다른 금액은 더하지 않는다. 총액과 그 부분은 한쪽만 더한다.",
        "Amounts of different kinds or currencies are never added; of a total and its parts only one comes in.");
    internal string NoTotals => Say("더할 금액이 없다.", "There is no amount to add.");
    internal string Basis => Say("성격", "Kind of money");
    internal string Total => Say("합계", "Total");
    internal string Summands => Say("더한 금액", "Added amounts");
    internal string NotAdded => Say("더하지 않은 금액", "Amounts not added");
    internal string Why => Say("까닭", "Why");
    internal string MissionWord => Say("사절단", "Mission");
    internal string AmountChart => Say("성격별 금액", "Amounts by kind of money");
    internal string LogAxis => Say("로그 눈금: 한 칸마다 열 배", "Logarithmic axis: each step is ten times the one before");
    internal string DotNote => Say("작은 점은 더한 금액, 큰 점은 그 합계", "Small dots are the added amounts, the large one is their total");
    internal string StayChart => Say("머문 기간", "Stays through the year");
    internal string StayNote => Say(
        "한 해의 달력에 놓고, 해는 이름 아래에 적었다",
        "Placed on the calendar of one year; the year itself stands below the name");
    internal string NoStays => Say("달을 알 수 있는 기간이 없다.", "No period tells its month.");
    internal string NotPlaced => Say("달을 알 수 없음", "month not told");
    internal string YearOpen => Say("연도 미상", "year not told");
    internal string TargetChart => Say("목표와 실적", "Target against achieved");
    internal string TargetNote => Say(
        "실적은 계약과 약정을 합한 것이고 세로줄이 목표다. 막대마다 눈금이 다르며 0에서 시작한다.",
        "Achieved: contracts and commitments together; the upright line is the target. Each bar has a scale of its own, from zero.");
    internal string NoTargets => Say("목표와 실적을 함께 밝힌 사절단이 없다.", "No mission tells both a target and what was achieved.");
    internal string Target => Say("목표", "Target");
    internal string Achieved => Say("실적", "Achieved");
    internal string Steps => Say("성과 단계", "From talks to contracts");
    internal string Step => Say("단계", "Step");
    internal string From => Say("에서", "From");
    internal string To => Say("까지", "To");
    internal string Rate => Say("비율", "Rate");
    internal string Announcement => Say("발표문", "Announcement");
    internal string MissionFile => Say("사절단 파일", "Mission file");
    internal string FiguresHeading => Say("읽은 값", "What was read");
    internal string Words => Say("말", "Words");
    internal string Kind => Say("종류", "Kind");
    internal string Reading => Say("값과 뜻", "Value and reading");
    internal string Use => Say("쓰임", "Use");
    internal string Outcomes => Say("성과", "Outcomes");
    internal string Beside => Say("사절단 밖의 금액", "Beside the mission");
    internal string Checks => Say("검산", "Checks");
    internal string OpenPoints => Say("밝히지 않은 것", "Left open");
    internal string Added => Say("합계에 더함", "added");
    internal string Inferred => Say("추론", "inferred");
    internal string DraftMark => Say("발표문에서 읽은 사절단", "Mission as read from the text");
    internal string RecordMark => Say("사절단 기록", "Mission on record");
    internal string NoMission => Say("사절단으로 읽지 못함: 합계에 들지 않는다", "No mission yet: in no total");
    internal string WayUp => Say("↑ 처음으로", "↑ Top");
    internal string Pages => Say("쪽", "Pages");
    internal string BackToTop => Say("처음으로", "Back to top");
    internal string Converts => Say("환산", "stated conversion");
    internal string Implied => Say("통화를 쓰지 않아 원으로 읽음", "no currency is written; won is meant");
    internal string NoCurrency => Say("통화 미상", "currency unknown");
    internal string StayAgrees => Say("날짜와 일정이 맞음", "the stay fits the dates");
    internal string StayDisagrees => Say("날짜와 일정이 어긋남", "the stay does not fit the dates");
    internal string WhereSaid => Say("발표문의 말", "in the text");
    internal string Colophon => Say("금액은 발표문에 쓰인 대로이며 환율로 바꾸지 않았다.", "Amounts are as announced; nothing is converted.");
    internal string Required => Say("꼭 있어야 함", "required");
    internal string Difference => Say("차이", "difference");

    internal string Of(string member) => member switch
    {
        "kind" => Say("종류", "Kind"),
        "name" => Say("이름", "Name"),
        "delegation.sender" => Say("보낸 곳", "Sender"),
        "delegation.head" => Say("단장", "Head"),
        "delegation.partners" => Say("함께한 곳", "Partners"),
        "delegation.companyCount" => Say("참가 기업", "Companies"),
        "delegation.peopleCount" => Say("인원", "People"),
        "period" => Say("기간", "Period"),
        "itinerary.stops" => Say("방문지", "Stops"),
        "purpose" => Say("목적", "Purpose"),
        "source" => Say("출처", "Source"),
        "agreements" => Say("협약", "Agreements"),
        "achievements" => Say("실적", "Achievements"),
        _ => member,
    };

    internal string NameOfKind(string kind) => kind switch { "amount" => Amount, "date" => Date, _ => Count };

    internal string NameOfCount(string count) => count switch
    {
        "missions" => MissionWord,
        "stops" => Say("방문지", "Stops"),
        "companies" => Say("참가 기업", "Companies"),
        "people" => Say("인원", "People"),
        "signedAgreements" => Say("체결한 협약", "Agreements signed"),
        "plannedAgreements" => Say("추진 중인 협약", "Agreements planned"),
        _ => count,
    };

    /// <summary>The name of a page, the first of which has the totals.</summary>
    internal string PageName(int page) => page == 0 ? TotalsHeading : Say(
        string.Create(CultureInfo.InvariantCulture, $"{page}쪽"),
        string.Create(CultureInfo.InvariantCulture, $"Page {page}"));

    internal string Lead(int announcements, int missions) => Say(
        $"발표문 {Number(announcements)}건에서 사절단 {Number(missions)}개의 기록을 만들었다. "
            + "강조한 말에는 읽은 값이 붙어 있고, 표와 그림의 모든 수는 그 말로 이어진다.",
        $"{Number(announcements)} announcements, {Number(missions)} missions. "
            + "Each highlighted phrase carries its value, and every figure in a table or chart leads to the words it came from.");

    internal string Reference(string? date) => date is null
        ? Say("기준일을 주지 않아 ‘지난달’ 같은 말은 풀지 않았다.", "No reference date was given: relative dates stay open.")
        : Say($"‘지난달’ 같은 말은 {date}을 기준으로 풀었다.", $"Relative dates are read as of {date}.");

    internal string FiguresOf(int count) => Say($"{FiguresHeading} {Number(count)}개", $"{FiguresHeading}: {Number(count)}");

    internal static string Tally(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{what} {count}");

    internal string OfTarget(string rate) => Say($"목표의 {rate}", $"{rate} of the target");

    internal string RateOf(decimal? lower, decimal? upper) => (lower, upper) switch
    {
        ({ } low, { } high) when low == high => Percent(low),
        ({ } low, { } high) => $"{Percent(low)} ~ {Percent(high)}",
        ({ } low, null) => Say($"{Percent(low)} 이상", $"{Percent(low)} or more"),
        (null, { } high) => Say($"{Percent(high)} 이하", $"{Percent(high)} or less"),
        _ => "",
    };

    private static string Percent(decimal rate) => rate.ToString("#,0.##%", CultureInfo.InvariantCulture);

    private string Say(string korean, string english) => isKorean ? korean : english;

    /// <summary>The labels of a language.</summary>
    internal static Labels In(string code) => new(code is KoreanCode);

    private static string Number(decimal figure) => FigureText.Of(figure);
}
