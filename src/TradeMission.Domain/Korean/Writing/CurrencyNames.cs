using TradeMission.Domain.Monetary;

namespace TradeMission.Domain.Korean.Writing;

/// <summary>The word that each currency is written with, one that names it alone; the code of every other one. A new one is a line
/// here.</summary>
internal static class CurrencyNames
{
    /// <summary>The most characters of a name.</summary>
    internal const int MaxLength = 24;

    private static readonly Dictionary<Currency, string> Names = new (string Code, string Name)[]
    {
        ("AED", "디르함"),
        ("AOA", "앙골라 콴자"),
        ("ARS", "아르헨티나 페소"),
        ("AUD", "호주 달러"),
        ("AZN", "마나트"),
        ("BDT", "타카"),
        ("BHD", "바레인 디나르"),
        ("BRL", "헤알"),
        ("BYN", "벨라루스 루블"),
        ("CAD", "캐나다 달러"),
        ("CHF", "프랑"),
        ("CLP", "칠레 페소"),
        ("CNY", "위안"),
        ("COP", "콜롬비아 페소"),
        ("CUP", "쿠바 페소"),
        ("CZK", "코루나"),
        ("DKK", "덴마크 크로네"),
        ("DZD", "알제리 디나르"),
        ("EGP", "이집트 파운드"),
        ("ETB", "에티오피아 비르"),
        ("EUR", "유로"),
        ("GBP", "파운드"),
        ("GEL", "라리"),
        ("GHS", "가나 세디"),
        ("HKD", "홍콩 달러"),
        ("HUF", "포린트"),
        ("IDR", "루피아"),
        ("ILS", "이스라엘 셰켈"),
        ("INR", "루피"),
        ("IQD", "이라크 디나르"),
        ("IRR", "이란 리알"),
        ("ISK", "아이슬란드 크로나"),
        ("JOD", "요르단 디나르"),
        ("JPY", "엔"),
        ("KES", "케냐 실링"),
        ("KGS", "키르기스스탄 솜"),
        ("KHR", "리엘"),
        ("KPW", "북한 원"),
        ("KRW", "원"),
        ("KWD", "쿠웨이트 디나르"),
        ("KZT", "텡게"),
        ("LAK", "킵"),
        ("LBP", "레바논 파운드"),
        ("LKR", "스리랑카 루피"),
        ("MAD", "모로코 디르함"),
        ("MMK", "짯"),
        ("MNT", "투그릭"),
        ("MUR", "모리셔스 루피"),
        ("MXN", "멕시코 페소"),
        ("MYR", "링깃"),
        ("NGN", "나이라"),
        ("NOK", "노르웨이 크로네"),
        ("NPR", "네팔 루피"),
        ("NZD", "뉴질랜드 달러"),
        ("OMR", "오만 리알"),
        ("PEN", "페루 솔"),
        ("PHP", "필리핀 페소"),
        ("PKR", "파키스탄 루피"),
        ("PLN", "즐로티"),
        ("QAR", "카타르 리얄"),
        ("RON", "루마니아 레우"),
        ("RSD", "세르비아 디나르"),
        ("RUB", "루블"),
        ("SAR", "리얄"),
        ("SEK", "스웨덴 크로나"),
        ("SGD", "싱가포르 달러"),
        ("THB", "바트"),
        ("TMT", "투르크메니스탄 마나트"),
        ("TND", "튀니지 디나르"),
        ("TRY", "리라"),
        ("TWD", "대만 달러"),
        ("TZS", "탄자니아 실링"),
        ("UAH", "흐리우냐"),
        ("USD", "달러"),
        ("UYU", "우루과이 페소"),
        ("UZS", "숨"),
        ("VND", "동"),
        ("ZAR", "랜드"),
    }.ToDictionary(row => Currency.FromCode(row.Code), row => row.Name);

    internal static string Of(Currency currency) => Names.TryGetValue(currency, out string? name) ? name : currency.Code;

    /// <summary>Whether a name is parted from its number by a space: in running text, and where it has a space itself or is a
    /// code.</summary>
    internal static bool IsParted(string name, KoreanNumeralStyle style) =>
        style is KoreanNumeralStyle.Mixed or KoreanNumeralStyle.Grouped or KoreanNumeralStyle.Hangul
        || name.Contains(' ')
        || char.IsAsciiLetter(name[0]);
}
