using System.Collections.Frozen;

namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>Offices that lead missions, and Korean family names.</summary>
internal static class PersonWords
{
    /// <summary>Offices; a longer one may stand before it, "경제통상국장".</summary>
    internal static readonly string[] Titles =
    [
        "부시장", "시장", "부군수", "군수", "부구청장", "구청장", "청장", "행정부지사", "경제부지사", "정무부지사", "부지사", "도지사", "지사", "국장", "과장", "실장", "본부장", "부장", "부회장", "회장", "부이사장", "이사장", "대표이사", "대표", "사장", "원장", "관장", "소장", "의장", "장관", "차관", "총장", "처장", "단장", "센터장", "지회장", "지부장", "팀장", "사무총장", "조합장", "이사", "전무", "상무", "보좌관", "특보", "위원장",
    ];

    private const string Families =
        "김이박최정강조윤장임한오서신권황안송류유전홍고문손양배백허남심노하곽성차주우구라민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국편용예경봉사부가복태목형피두감음빈동온호범좌팽승간견당화";

    private static readonly FrozenSet<char> FamilyNames = FrozenSet.ToFrozenSet(Families);

    private static readonly FrozenSet<string> LongFamilyNames = FrozenSet.ToFrozenSet("남궁 황보 제갈 선우 독고 사공 서문".Split(' '));

    // Words of two to four syllables that begin like a name and stand before offices.
    private static readonly FrozenSet<string> NotNames = FrozenSet.ToFrozenSet(
        "이날 이번 이들 이후 이에 이어 지역 지방 지난 경제 국제 정책 행정 정무 기획 문화 사무 통상 투자 시장 수출 무역 기업 전국 해외 한국 중국 미국 일본 독일 영국 현지 현재 신임 전임 오는 우리 대한 대표 상공 제조 연구 부시장 도지사 시의 구청 군청 도청 시청 남성 여성 외국 관내 도내 지식 선임 공동 명예 수석 산업 사업 기술 담당 주재 지사 조합 협회 화성 성남 안양 안산 안성 김포 김해 김천 구미 구리 전주 원주 진주 여주 양주 경주 공주 광주 경산 양산 오산 서산 아산 군산 익산 마산 부산 정읍 목포 여수 순천 강릉 동해 태백 남원 남해 하남 하동 고양 고성 고창 금산 영주 영천 상주 문경 안동 포항 창원 거제 제주 제천 천안 충주 청주 용인 이천 수원 의왕 인천 대전 대구 울산 서울 경기 강원 경북 경남 전남 전북 충남 충북 북구 남구 동구 서구 중구 강남구 서초구".Split(' '));

    /// <summary>Whether a word can be the name of a Korean.</summary>
    internal static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 4 || word.IndexOfAnyExceptInRange('가', '힣') >= 0 || NotNames.Contains(word.ToString()))
        {
            return false;
        }

        return word.Length < 4 ? FamilyNames.Contains(word[0]) : LongFamilyNames.Contains(word[..2].ToString());
    }

    /// <summary>The office at the end of a word, "시장" in "구미시장"; empty if none.</summary>
    internal static string TitleAtEnd(ReadOnlySpan<char> word)
    {
        string found = "";
        foreach (string title in Titles)
        {
            if (title.Length > found.Length && word.EndsWith(title, StringComparison.Ordinal))
            {
                found = title;
            }
        }

        return found;
    }
}
