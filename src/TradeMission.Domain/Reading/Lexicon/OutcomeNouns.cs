using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>The nouns that say what money or which agreement a figure is. A new one is a word in a row here.</summary>
internal static class OutcomeNouns
{
    internal static readonly Cues<OutcomeNoun> Table = new(
        (new(NounKind.Outcome, Basis.Consultation), ["상담", "상담액", "상담금액", "수출상담", "구매상담", "계약상담", "상담실적", "商談"]),
        (new(NounKind.Outcome, Basis.Expected), ["계약추진", "계약추진액", "추진계약", "계약예상", "예상계약", "계약예정", "계약가능", "계약전망", "계약기대", "성약예상", "성약가능", "성약추진", "수출추진", "거래추진", "성약기대", "계약협의"]),
        (new(NounKind.Outcome, Basis.Contract, AgreementKind.Contract), ["계약", "계약액", "계약금액", "실계약", "본계약", "현장계약", "수출계약", "공급계약", "납품계약", "판매계약", "계약서", "성약", "수주", "오더", "주문", "발주", "성약액", "契約"]),
        (new(NounKind.Outcome, Basis.Commitment, AgreementKind.Commitment), ["약정", "약정계약", "약정액", "구매약정", "수출약정", "확약"]),
        (new(NounKind.Outcome, Basis.Unspecified, IsMixed: true), ["실·약정계약", "실ㆍ약정계약", "실‧약정계약", "계약·약정", "약정·계약"]),
        (new(NounKind.Outcome, Basis.MemorandumOfUnderstanding, AgreementKind.MemorandumOfUnderstanding), ["MOU", "양해각서", "각서", "엠오유"]),
        (new(NounKind.Outcome, Basis.MemorandumOfUnderstanding, AgreementKind.BusinessAgreement), ["협약", "업무협약", "협약서", "투자협약", "수출협약", "협력협약", "구매협약"]),
        (new(NounKind.Outcome, Basis.MemorandumOfUnderstanding, AgreementKind.LetterOfIntent), ["LOI", "의향서", "구매의향", "투자의향"]),
        (new(NounKind.Outcome, Basis.MemorandumOfUnderstanding, AgreementKind.SisterCity), ["자매결연", "우호결연", "우호협약", "우호협력협약", "자매도시 협약"]),
        (new(NounKind.Vague), ["성과", "실적", "수출", "판매", "투자유치", "투자", "거래", "수출길", "공급", "납품", "판매액", "매출", "구매", "제품", "물량"]),
        (new(NounKind.Context), ["시장규모", "규모의 시장", "사업비", "총사업비", "예산", "국비", "도비", "시비", "군비", "구비", "매출액", "연매출", "자본금", "교역", "교역액", "교역규모", "교역량", "무역액", "무역규모", "수입액", "수입시장", "국내총생산", "GDP", "지원금", "보조금", "임차료", "항공료", "통역비", "비용", "경비", "자금", "기금", "참가비", "부담금", "물류비", "운송비", "제작비", "지원", "사업", "프로젝트", "공사", "상금", "시상금", "장학금", "성금", "세수", "시가총액", "총수출", "수출액", "수출규모", "수출시장", "수출비중", "보험", "한도", "투입", "배정", "들여"]),
        (new(NounKind.None), ["상담회", "상담장", "상담실", "상담소", "상담사", "상담원", "상담관", "상담석", "상담창구", "상담부스", "계약자", "계약직", "계약금", "계약서류", "협약식", "체결식", "협약기관", "체결기관", "사업단", "사업자", "사업장", "사업화", "투자자", "투자가", "투자청", "투자환경", "투자설명회", "투자유치단", "투자통상", "투자여건", "공급업체", "수출업체", "수출기업", "수출지원", "수출기반", "구매단", "판매점", "판매망", "거래처", "거래선", "제품군", "주문자", "공급사", "주문생산", "구매사절단", "구매자", "수출상담회", "지원단", "지원사업단", "지원센터", "공사장", "사업본부", "진흥공사", "투자공사", "무역공사"]));
}
