using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>A word for a currency, and what must not stand behind it.</summary>
/// <param name="Text">The word.</param>
/// <param name="Codes">The currency's code; several, parted by spaces, where the word alone does not tell.</param>
/// <param name="NotBefore">Continuations that make it another word, parted by spaces: 스 for 프랑 (프랑스); _ stands for spaces in one.</param>
internal sealed record CurrencyWord(string Text, string Codes, string NotBefore = "")
{
    internal Currency[] Candidates { get; } = Array.ConvertAll(Codes.Split(' '), code => Currency.FromCode(code));

    internal string[] Continuations { get; } = Array.ConvertAll(NotBefore.Split(' ', StringSplitOptions.RemoveEmptyEntries), continuation => continuation.Replace('_', ' '));

    /// <summary>The first characters of the continuations.</summary>
    internal string ContinuationStarts { get; } = string.Concat(NotBefore.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(continuation => continuation[..1]).Distinct());

    /// <summary>The word's number, from 1; readings hold it in place of the word.</summary>
    internal short Id { get; set; }

    /// <summary>One syllable, which begins many words: 원, 불, 엔, 동.</summary>
    internal bool IsShort { get; } = Text.Length == 1 && Text[0] is >= '가' and <= '힣';

    /// <summary>A code that is also an English word or a common name; in running text it is not read as a currency.</summary>
    internal bool IsEveryday { get; } = CurrencyWords.IsEveryday(Text);

    /// <summary>Before a number it may be its currency, and may be what the sentence is about: 달러화, 엔화.</summary>
    internal bool IsSubject { get; } = Text.EndsWith('화') && Text is not ("미화" or "한화");

    /// <summary>금 and 일금 open an amount on paper; the currency behind it may be another.</summary>
    internal bool IsMarker { get; } = Text is "금" or "일금" or "金" or "一金";
}

/// <summary>The words, signs and codes that name a currency. A new one is a line here.</summary>
/// <remarks>A space in a word stands for any number of spaces. ISO 4217 codes are added to the lists by themselves.</remarks>
internal static class CurrencyWords
{
    /// <summary>Behind the number.</summary>
    internal static readonly CurrencyWord[] AfterWords = [.. WithCodes(
    [
        new("달러", "USD", "구트 트리 박스 샵"),
        new("弗", "USD"),
        new("불", "USD", "상 씨 자 교 꽃 길 법 량 만 합 특 고 구 교도 암 임 과하 과했 과한 과할 과해"),
        new("미국 달러", "USD"),
        new("미 달러", "USD"),
        new("美 달러", "USD"),
        new("US 달러", "USD"),
        new("유에스 달러", "USD"),
        new("미불", "USD"),
        new("달라", "USD"),
        new("홍콩 달러", "HKD"),
        new("캐나다 달러", "CAD"),
        new("호주 달러", "AUD"),
        new("오스트레일리아 달러", "AUD"),
        new("뉴질랜드 달러", "NZD"),
        new("싱가포르 달러", "SGD"),
        new("싱가폴 달러", "SGD"),
        new("대만 달러", "TWD"),
        new("타이완 달러", "TWD"),
        new("신대만 달러", "TWD"),
        new("원", "KRW", "어민 정대 주민 주시 자력 자재 자로 격 반 형 료 목 생 숭 대한 앙 칙 유 심 동기 스톱 클릭 룸 탁 조 작 산지 장"),
        new("圓", "KRW"),
        new("엔", "JPY", "진 지니어 터 드 딩 트리 비디아 씨 티 케이"),
        new("円", "JPY"),
        new("일본 엔", "JPY"),
        new("유로", "EUR", "존 파 컵 스타 비전 폴 뉴스 지역 센트"),
        new("위안", "CNY", "부 소 잔치 거리 에_들 에_든 에_드 에_진입"),
        new("元", "CNY"),
        new("중국 위안", "CNY"),
        new("인민폐", "CNY"),
        new("RMB", "CNY"),
        new("파운드", "GBP", "리 케이크"),
        new("영국 파운드", "GBP"),
        new("이집트 파운드", "EGP"),
        new("레바논 파운드", "LBP"),
        new("프랑", "CHF", "스 크 켄 수 코 시"),
        new("스위스 프랑", "CHF"),
        new("루피", "INR", "나"),
        new("인도 루피", "INR"),
        new("파키스탄 루피", "PKR"),
        new("스리랑카 루피", "LKR"),
        new("네팔 루피", "NPR"),
        new("모리셔스 루피", "MUR"),
        new("루피아", "IDR"),
        new("인도네시아 루피아", "IDR"),
        new("동", "VND", "의 대문 대구 대표 대응"),
        new("베트남 동", "VND"),
        new("바트", "THB", "만 맨"),
        new("밧", "THB", "줄"),
        new("태국 바트", "THB"),
        new("페소", "MXN PHP ARS CLP COP CUP DOP UYU", "아"),
        new("멕시코 페소", "MXN"),
        new("필리핀 페소", "PHP"),
        new("아르헨티나 페소", "ARS"),
        new("칠레 페소", "CLP"),
        new("콜롬비아 페소", "COP"),
        new("쿠바 페소", "CUP"),
        new("우루과이 페소", "UYU"),
        new("링깃", "MYR"),
        new("말레이시아 링깃", "MYR"),
        new("루블", "RUB", "린 료"),
        new("러시아 루블", "RUB"),
        new("벨라루스 루블", "BYN"),
        new("리라", "TRY", "고 이트 이팅 초"),
        new("터키 리라", "TRY"),
        new("튀르키예 리라", "TRY"),
        new("디르함", "AED"),
        new("아랍에미리트 디르함", "AED"),
        new("UAE 디르함", "AED"),
        new("모로코 디르함", "MAD"),
        new("리얄", "SAR"),
        new("사우디 리얄", "SAR"),
        new("카타르 리얄", "QAR"),
        new("리알", "IRR OMR QAR SAR YER"),
        new("이란 리알", "IRR"),
        new("오만 리알", "OMR"),
        new("카타르 리알", "QAR"),
        new("사우디 리알", "SAR"),
        new("디나르", "KWD BHD DZD IQD JOD LYD RSD TND"),
        new("쿠웨이트 디나르", "KWD"),
        new("바레인 디나르", "BHD"),
        new("이라크 디나르", "IQD"),
        new("요르단 디나르", "JOD"),
        new("알제리 디나르", "DZD"),
        new("튀니지 디나르", "TND"),
        new("세르비아 디나르", "RSD"),
        new("크로네", "NOK DKK"),
        new("노르웨이 크로네", "NOK"),
        new("덴마크 크로네", "DKK"),
        new("크로나", "SEK ISK"),
        new("스웨덴 크로나", "SEK"),
        new("아이슬란드 크로나", "ISK"),
        new("코루나", "CZK"),
        new("체코 코루나", "CZK"),
        new("즐로티", "PLN"),
        new("즈워티", "PLN"),
        new("포린트", "HUF"),
        new("흐리우냐", "UAH"),
        new("흐리브냐", "UAH"),
        new("텡게", "KZT"),
        new("숨", "UZS"),
        new("우즈베키스탄 숨", "UZS"),
        new("키르기스스탄 솜", "KGS"),
        new("투그릭", "MNT"),
        new("투그리크", "MNT"),
        new("짯", "MMK"),
        new("미얀마 짯", "MMK"),
        new("킵", "LAK"),
        new("라오스 킵", "LAK"),
        new("리엘", "KHR"),
        new("캄보디아 리엘", "KHR"),
        new("타카", "BDT", "시 하"),
        new("방글라데시 타카", "BDT"),
        new("헤알", "BRL"),
        new("브라질 헤알", "BRL"),
        new("랜드", "ZAR", "마크 로버 스케이프 연구소"),
        new("남아공 랜드", "ZAR"),
        new("남아프리카공화국 랜드", "ZAR"),
        new("이스라엘 셰켈", "ILS"),
        new("셰켈", "ILS"),
        new("나이라", "NGN"),
        new("나이지리아 나이라", "NGN"),
        new("실링", "KES TZS UGX SOS", "팬"),
        new("케냐 실링", "KES"),
        new("탄자니아 실링", "TZS"),
        new("마나트", "AZN"),
        new("아제르바이잔 마나트", "AZN"),
        new("투르크메니스탄 마나트", "TMT"),
        new("라리", "GEL", "가"),
        new("루마니아 레우", "RON"),
        new("에티오피아 비르", "ETB"),
        new("가나 세디", "GHS"),
        new("앙골라 콴자", "AOA"),
        new("페루 솔", "PEN"),
        new("북한 원", "KPW"),
        new("$", "USD"),
        new("＄", "USD"),
        new("US$", "USD"),
        new("₩", "KRW"),
        new("￦", "KRW"),
        new("€", "EUR"),
        new("£", "GBP"),
        new("￡", "GBP"),
        new("¥", "JPY"),
        new("￥", "JPY"),
    ])];

    /// <summary>Before the number.</summary>
    internal static readonly CurrencyWord[] BeforeWords = [.. WithCodes(
    [
        new("미화", "USD"),
        new("한화", "KRW"),
        new("원화", "KRW"),
        new("엔화", "JPY"),
        new("유로화", "EUR"),
        new("위안화", "CNY"),
        new("달러화", "USD"),
        new("우리 돈", "KRW"),
        new("우리나라 돈", "KRW"),
        new("한국 돈", "KRW"),
        new("금", "KRW"),
        new("일금", "KRW"),
        new("金", "KRW"),
        new("一金", "KRW"),
        new("$", "USD"),
        new("＄", "USD"),
        new("US$", "USD"),
        new("U$", "USD"),
        new("HK$", "HKD"),
        new("A$", "AUD"),
        new("AU$", "AUD"),
        new("C$", "CAD"),
        new("CA$", "CAD"),
        new("NZ$", "NZD"),
        new("S$", "SGD"),
        new("NT$", "TWD"),
        new("₩", "KRW"),
        new("￦", "KRW"),
        new("\\", "KRW"),
        new("＼", "KRW"),
        new("€", "EUR"),
        new("£", "GBP"),
        new("￡", "GBP"),
        new("¥", "JPY"),
        new("￥", "JPY"),
        new("CN¥", "CNY"),
        new("RMB", "CNY"),
        new("₹", "INR"),
        new("₽", "RUB"),
        new("₫", "VND"),
        new("฿", "THB"),
        new("₱", "PHP"),
        new("₺", "TRY"),
        new("₸", "KZT"),
        new("₮", "MNT"),
        new("₦", "NGN"),
        new("₪", "ILS"),
        new("R$", "BRL"),
    ])];

    /// <summary>A hundredth of the currency before it.</summary>
    internal static readonly (string Text, string Codes)[] SubunitWords =
        [("센트", "USD EUR AUD CAD HKD NZD SGD TWD"), ("전", "KRW"), ("錢", "KRW"), ("펜스", "GBP"), ("페니", "GBP")];

    /// <summary>Factors behind a number that has a sign or a code.</summary>
    internal static readonly (string Text, int Power)[] FactorWords =
    [
        ("K", 3), ("thousand", 3), ("M", 6), ("mn", 6), ("million", 6), ("Million", 6), ("B", 9), ("bn", 9), ("billion", 9),
        ("Billion", 9), ("T", 12), ("trillion", 12), ("Trillion", 12),
    ];

    /// <summary>Behind one digit and a syllable that may be a currency these name a thing of as many parts: 2원화, 3불 정책, 5원소.</summary>
    internal static readonly WordTable Parts = new(["화", "색", "소", "론", "적", "정책", " 정책", "원칙", " 원칙", "가론", "(不)"]);

    /// <summary>Directly before a figure of 동 these make it a number of buildings.</summary>
    internal static readonly WordTable Buildings =
        new(["하우스", "주택", "건물", "아파트", "축사", "온실", "창고", "가옥", "한옥", "건축물", "빌라", "막사"], isBackward: true);

    /// <summary>Shortly before a figure of 파운드 these make it a weight.</summary>
    internal static readonly WordTable Weights = new(["몸무게", "체중", "무게", "중량"]);

    /// <summary>Behind a figure of 파운드 these make it a weight, as a bracket in kilograms does.</summary>
    internal static readonly WordTable Weighed = new(["급", " 거구", "의 거구", " 역기", "의 역기", " 공", "짜리 공", " 볼링", "짜리 볼링", " 감량", "를 감량", " 덤벨", " 바벨", " 폭탄", "짜리 폭탄"]);

    /// <summary>Units of weight in such a bracket.</summary>
    internal const string WeightSigns = "㎏k킬";

    internal static readonly WordTable After = new(AfterWords.Select(word => word.Text));
    internal static readonly WordTable Before = new(BeforeWords.Select(word => word.Text), isBackward: true);
    internal static readonly WordTable BeforeForward = new(BeforeWords.Select(word => word.Text));
    internal static readonly WordTable AfterBackward = new(AfterWords.Select(word => word.Text), isBackward: true);
    internal static readonly WordTable Subunits = new(SubunitWords.Select(word => word.Text));
    internal static readonly WordTable Factors = new(FactorWords.Select(word => word.Text));

    private const string EverydayWords =
        "ALL AMD BAM BOB COP CUP DOP ETB GEL GIP LAK MAD MOP MUR PAB PEN RON SOS STN SVC TOP TRY VES WST XTS BTN LSL GMD";

    // Readings are copied often; a number in them costs less than a reference.
    private static readonly CurrencyWord[] All = Number([.. AfterWords, .. BeforeWords]);

    /// <summary>The word of a number; null for 0.</summary>
    internal static CurrencyWord? Of(short id) => id == 0 ? null : All[id - 1];

    /// <summary>The number of a word; 0 for null.</summary>
    internal static short IdOf(CurrencyWord? word) => word is null ? (short)0 : word.Id;

    internal static bool IsEveryday(string code) => code.Length == 3 && EverydayWords.Contains(code, StringComparison.Ordinal);

    private static CurrencyWord[] Number(CurrencyWord[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            words[i].Id = (short)(i + 1);
        }

        return words;
    }

    private static IEnumerable<CurrencyWord> WithCodes(IEnumerable<CurrencyWord> words) =>
        words.Concat(Currency.GetAll().Select(currency => new CurrencyWord(currency.Code, currency.Code)));
}
