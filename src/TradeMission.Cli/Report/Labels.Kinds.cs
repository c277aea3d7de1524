using TradeMission.Domain.Aggregation;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading;

namespace TradeMission.Cli.Report;

// The names of kinds.
internal sealed partial class Labels
{
    internal string Of(FigureKinds kind) => kind switch
    {
        FigureKinds.Amount => Amount,
        FigureKinds.Date => Date,
        _ => Count,
    };

    internal string Of(Basis basis) => basis switch
    {
        Domain.Missions.Basis.Target => Target,
        Domain.Missions.Basis.Consultation => Say("상담", "Consultation"),
        Domain.Missions.Basis.Expected => Say("계약추진", "Expected"),
        Domain.Missions.Basis.MemorandumOfUnderstanding => Say("양해각서(MOU)", "Memorandum (MOU)"),
        Domain.Missions.Basis.Commitment => Say("약정", "Commitment"),
        Domain.Missions.Basis.Contract => Say("계약", "Contract"),
        _ => Say("성격 미상", "Not told"),
    };

    internal string Of(MissionKind kind) => kind switch
    {
        MissionKind.TradeDelegation => Say("통상사절단", "Trade delegation"),
        MissionKind.TradePromotion => Say("무역촉진단", "Trade promotion"),
        MissionKind.MarketDevelopment => Say("시장개척단", "Market development"),
        MissionKind.EconomicDelegation => Say("경제사절단", "Economic delegation"),
        MissionKind.ExportConsultation => Say("수출상담회", "Export consultation"),
        MissionKind.InvestmentPromotion => Say("투자유치단", "Investment promotion"),
        MissionKind.BuyingMission => Say("구매사절단", "Buying mission"),
        _ => Say("기타", "Other"),
    };

    internal string Of(Outcome outcome) => outcome is Agreement agreement
        ? $"{Of(agreement.Kind)} {Of(agreement.Status)}"
        : Of(outcome.TotalledUnder);

    internal string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.MemorandumOfUnderstanding => Say("양해각서(MOU)", "Memorandum (MOU)"),
        AgreementKind.BusinessAgreement => Say("업무협약", "Business agreement"),
        AgreementKind.LetterOfIntent => Say("의향서(LOI)", "Letter of intent"),
        AgreementKind.Cooperation => Say("합의", "Cooperation"),
        AgreementKind.SisterCity => Say("자매결연", "Sister city"),
        AgreementKind.Commitment => Say("약정", "Commitment"),
        AgreementKind.Contract => Say("계약", "Contract"),
        _ => Say("협약", "Agreement"),
    };

    internal string Of(FigureRole role) => role switch
    {
        FigureRole.Part => Say("부분", "part"),
        FigureRole.Total => Say("총액", "total"),
        FigureRole.Target => Say("목표", "target"),
        FigureRole.Excess => Say("초과분", "excess"),
        FigureRole.Forecast => Say("전망", "forecast"),
        FigureRole.EarlierYear => Say("이전 해", "earlier year"),
        _ => "",
    };

    internal string Of(AttainmentStep step) => step switch
    {
        AttainmentStep.TargetToResult => Say("목표 → 실적", "Target → achieved"),
        AttainmentStep.ConsultationToExpected => Say("상담 → 계약추진", "Consultation → expected"),
        AttainmentStep.ExpectedToContract => Say("계약추진 → 계약", "Expected → contract"),
        _ => Say("상담 → 계약", "Consultation → contract"),
    };

    internal string Of(CheckKind kind) => kind switch
    {
        CheckKind.PartsToTotal => Say("부분의 합과 총액", "Parts and total"),
        CheckKind.TargetPlusExcess => Say("목표와 초과분, 실적", "Target, excess and result"),
        CheckKind.CountsByPlace => Say("건수의 합", "Counts and their total"),
        CheckKind.DaysToDates => Say("일정과 날짜", "Stay and dates"),
        _ => Say("환산", "Conversion"),
    };

    internal string Of(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Holds => Say("맞음", "holds"),
        CheckVerdict.Fails => Say("어긋남", "fails"),
        _ => Say("판단 보류", "undecided"),
    };

    /// <summary>Why the library adds a figure to no total.</summary>
    internal string ReasonAgainst(Outcome figure) => figure switch
    {
        { Amount.Currency.IsNone: true } => NoCurrency,
        { Role: FigureRole.Total } => Say("그 부분을 더함", "its parts are added"),
        { Role: FigureRole.Part } => Say("그 총액을 더함", "its total is added"),
        { Role: FigureRole.Excess } => Say("목표를 넘은 만큼", "an excess over a target"),
        { Role: FigureRole.EarlierYear } => Say("이전 해의 실적", "of an earlier year"),
        { Role: FigureRole.Forecast } => Say("앞날의 전망", "a forecast"),
        _ => Of(figure.Role),
    };

    private string Of(AgreementStatus status) => status is AgreementStatus.Planned ? Say("추진", "planned") : Say("체결", "signed");
}
