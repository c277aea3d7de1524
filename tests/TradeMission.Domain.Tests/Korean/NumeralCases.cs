using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Tests.Korean;

/// <summary>Numbers with their values, and texts that are none with the rule they break and the place.</summary>
public static class NumeralCases
{
    public static TheoryData<string, decimal> Spellings => new()
    {
        { "1억 2천만", 120000000 }, { "1억2천만", 120000000 }, { "1 억 2 천 만", 120000000 }, { "일억 이천만", 120000000 },
        { "일억이천만", 120000000 }, { "1억 2,000만", 120000000 }, { "１억 ２천만", 120000000 }, { "壹億貳仟萬", 120000000 },
        { "一億二千萬", 120000000 }, { "1억  2천만", 120000000 }, { "3만오천", 35000 }, { "삼만5천", 35000 }, { "1억이천만", 120000000 }, { " 1억 2천만 ", 120000000 },
        { "1억\u00A02천만", 120000000 }, { "1억\u30002천만", 120000000 }, { "1億2千萬", 120000000 }, { "일 억 이 천 만", 120000000 },
        { "億二千万", 120000000 }, { "1亿2千万", 120000000 },
        { "4억 7천만", 470000000 }, { "사억칠천만", 470000000 }, { "四億七千萬", 470000000 }, { "肆億柒仟萬", 470000000 },
        { "４７０，０００，０００", 470000000 }, { "36조 5천억", 36500000000000 }, { "삼십육조 오천억", 36500000000000 },
        { "육백이십팔", 628 }, { "륙백이십팔", 628 }, { "六百二十八", 628 }, { "陸佰貳拾捌", 628 },
    };

    public static TheoryData<string, decimal> Elided => new()
    {
        { "천만", 10000000 }, { "백만", 1000000 }, { "만", 10000 }, { "십이억천만", 1210000000 }, { "만천백십일", 11111 },
        { "십만", 100000 }, { "천", 1000 }, { "백", 100 }, { "십", 10 }, { "억", 100000000 }, { "조", 1000000000000 },
        { "천억", 100000000000 }, { "백십", 110 }, { "천백", 1100 }, { "천십", 1010 }, { "만천", 11000 }, { "만백", 10100 },
        { "1억천만", 110000000 }, { "십이만천백", 121100 }, { "萬", 10000 }, { "千百十一", 1111 }, { "拾萬", 100000 },
        { "천일", 1001 }, { "백일만", 1010000 }, { "일천일백만", 11000000 }, { "일만", 10000 }, { "일십일", 11 },
    };

    public static TheoryData<string, decimal> Chains => new()
    {
        { "5천300만", 53000000 }, { "3천50만", 30500000 }, { "1천42만", 10420000 }, { "6천88만", 60880000 },
        { "2억9천9백만", 299000000 }, { "1억6천1백71만8천", 161718000 }, { "3백50만", 3500000 },
        { "7천120만", 71200000 }, { "4천5만", 40050000 }, { "8백5만", 8050000 }, { "9천999만", 99990000 }, { "2천3백4십5만", 23450000 },
        { "1천1백1십1", 1111 }, { "5백 5십 5", 555 }, { "3조 4천5백억 6천7백만", 3450067000000 }, { "1천 200", 1200 },
        { "316만7천", 3167000 }, { "234만8000", 2348000 }, { "98만8,000", 988000 }, { "500만2015", 5002015 },
        { "12만3456", 123456 }, { "12만 3,456", 123456 }, { "7만8", 70008 }, { "1만5", 10005 }, { "2억3456만7890", 234567890 },
        { "1만0005", 10005 }, { "3억 12345", 300012345 }, { "100조1", 100000000000001 },
        { "20,609천", 20609000 }, { "172백만", 172000000 }, { "1900천", 1900000 }, { "1234천만", 12340000000 }, { "55백", 5500 },
    };

    public static TheoryData<string, decimal> Points => new()
    {
        { "1.5억", 150000000 }, { "134.4조", 134400000000000 }, { "1.2천만", 12000000 }, { "7.31", 7.31m }, { "일점이삼", 1.23m },
        { "0.5", 0.5m }, { "0.7조", 700000000000 }, { "1.05조", 1050000000000 }, { "2.5만", 25000 }, { "3.14159", 3.14159m },
        { "1,234.5678", 1234.5678m }, { "영점영일", 0.01m }, { "삼점일사일오구이", 3.141592m }, { "이점오만", 25000 },
        { "일점오억", 150000000 }, { "０．５", 0.5m }, { "2억5000.5", 200005000.5m }, { "12.3456만", 123456 }, { "0.00001억", 1000 },
        { "1.23456789만", 12345.6789m }, { "0.12345만", 1234.5m }, { "3.1415926535억", 314159265.35m }, { "2.00000001천", 2000.00001m },
        { "백점오", 100.5m }, { "일점 이삼", 1.23m },
    };

    public static TheoryData<string, decimal> Written => new()
    {
        { "0", 0 }, { "영", 0 }, { "零", 0 }, { "〇", 0 }, { "007", 7 }, { "120,000,000", 120000000 }, { "1,0000", 10000 },
        { "10,0000,0000", 1000000000 }, { "3,4567만", 345670000 }, { "12경", 120000000000000000 }, { "3해", 300000000000000000000m },
        { "2자", 2000000000000000000000000m }, { "자만", 1000000000000000000010000m }, { "4경 3천조", 43000000000000000 }, { "마이너스 3억", -300000000 },
        { "마이너스3억", -300000000 }, { "-3억", -300000000 }, { "−3억", -300000000 }, { "－３억", -300000000 }, { "-0.5", -0.5m },
        { "마이너스 이십오", -25 }, { "79228162514264337593543950335", decimal.MaxValue }, { "-79228162514264337593543950335", decimal.MinValue },
        { "7.9228162514264337593543950335", 7.9228162514264337593543950335m }, { "0.0000000000000000000000000001", 1e-28m },
        { "79,228,162,514,264,337,593,543,950,335", decimal.MaxValue }, { "79228자 1625해1425경1264조", 79228162514251264000000000000m },
    };

    public static TheoryData<string, decimal> Native => new()
    {
        { "하나", 1 }, { "둘", 2 }, { "셋", 3 }, { "넷", 4 }, { "다섯", 5 }, { "여섯", 6 }, { "일곱", 7 }, { "여덟", 8 }, { "아홉", 9 },
        { "열", 10 }, { "스물", 20 }, { "서른", 30 }, { "마흔", 40 }, { "쉰", 50 }, { "예순", 60 }, { "일흔", 70 }, { "여든", 80 },
        { "아흔", 90 }, { "한", 1 }, { "두", 2 }, { "세", 3 }, { "네", 4 }, { "스무", 20 }, { "열한", 11 }, { "열 하나", 11 },
        { "스물두", 22 }, { "서른세", 33 }, { "마흔네", 44 }, { "쉰두", 52 }, { "예순여섯", 66 }, { "일흔일곱", 77 }, { "여든여덟", 88 },
        { "아흔아홉", 99 }, { "백하나", 101 }, { "백 열둘", 112 }, { "백스물다섯", 125 }, { "천하나", 1001 }, { "만 하나", 10001 },
        { "백십하나", 111 }, { "백열", 110 },
    };

    public static TheoryData<string, ParseErrorKind, int, int> Malformed => new()
    {
        { "", ParseErrorKind.Empty, 0, 0 }, { "   ", ParseErrorKind.Empty, 0, 0 },
        { "1억 2억", ParseErrorKind.RepeatedUnit, 4, 1 }, { "29억7,085억", ParseErrorKind.RepeatedUnit, 8, 1 },
        { "이천만이천만", ParseErrorKind.RepeatedUnit, 5, 1 }, { "1천5천", ParseErrorKind.RepeatedUnit, 3, 1 },
        { "삼백이백", ParseErrorKind.RepeatedUnit, 3, 1 }, { "십십", ParseErrorKind.RepeatedUnit, 1, 1 },
        { "1만2345만", ParseErrorKind.RepeatedUnit, 6, 1 }, { "壹億貳億", ParseErrorKind.RepeatedUnit, 3, 1 },
        { "만억", ParseErrorKind.RisingUnit, 1, 1 }, { "백천", ParseErrorKind.RisingUnit, 1, 1 }, { "십만억", ParseErrorKind.RisingUnit, 2, 1 },
        { "3만 2억", ParseErrorKind.RisingUnit, 4, 1 }, { "5백 2천", ParseErrorKind.RisingUnit, 4, 1 },
        { "영억", ParseErrorKind.ZeroBeforeUnit, 1, 1 }, { "0만", ParseErrorKind.ZeroBeforeUnit, 1, 1 },
        { "1억0만", ParseErrorKind.ZeroBeforeUnit, 3, 1 }, { "0.0억", ParseErrorKind.ZeroBeforeUnit, 3, 1 }, { "영십", ParseErrorKind.ZeroBeforeUnit, 1, 1 },
        { "일이삼", ParseErrorKind.DigitString, 1, 1 }, { "二〇二四", ParseErrorKind.DigitString, 1, 1 }, { "백이삼", ParseErrorKind.DigitString, 2, 1 },
        { "1,23억", ParseErrorKind.BadGrouping, 0, 4 }, { "12,34", ParseErrorKind.BadGrouping, 0, 5 }, { "1억 2,00만", ParseErrorKind.BadGrouping, 3, 4 },
        { "1,000,0000", ParseErrorKind.BadGrouping, 0, 10 }, { "1234,567", ParseErrorKind.BadGrouping, 0, 8 },
        { "1.2.3억", ParseErrorKind.BadDecimalPoint, 0, 5 }, { "1.5억3천", ParseErrorKind.BadDecimalPoint, 4, 1 },
        { "1억\t2천만", ParseErrorKind.UnexpectedText, 2, 1 },
        { "1만23456", ParseErrorKind.PartTooLarge, 2, 5 }, { "1억123456789", ParseErrorKind.PartTooLarge, 2, 9 },
        { "79228162514264337593543950336", ParseErrorKind.Overflow, 0, 29 }, { "0.00000000000000000000000000001", ParseErrorKind.Overflow, 0, 31 },
        { "80000자", ParseErrorKind.Overflow, 5, 1 }, { "99999999999999999999999999999999", ParseErrorKind.Overflow, 0, 32 },
        { "원", ParseErrorKind.MissingNumber, 0, 0 }, { "공", ParseErrorKind.MissingNumber, 0, 0 }, { "약 1억", ParseErrorKind.MissingNumber, 0, 0 },
        { "마이너스", ParseErrorKind.MissingNumber, 0, 0 }, { ",000", ParseErrorKind.MissingNumber, 0, 0 }, { ".5", ParseErrorKind.MissingNumber, 0, 0 },
        { "1억원", ParseErrorKind.UnexpectedText, 2, 1 }, { "1억\n2천만", ParseErrorKind.UnexpectedText, 2, 1 }, { "1.", ParseErrorKind.UnexpectedText, 1, 1 },
        { "1,,000", ParseErrorKind.UnexpectedText, 1, 1 }, { "1e5", ParseErrorKind.UnexpectedText, 1, 1 }, { "1 000", ParseErrorKind.UnexpectedText, 2, 1 },
        { "스무하나", ParseErrorKind.UnexpectedText, 2, 1 }, { "수십억", ParseErrorKind.NotASingleValue, 0, 3 }, { "몇백만", ParseErrorKind.NotASingleValue, 0, 3 },
        { "두억", ParseErrorKind.UnexpectedText, 1, 1 }, { "12천3백", ParseErrorKind.PartTooLarge, 3, 1 }, { "20,609천5백", ParseErrorKind.PartTooLarge, 7, 1 },
        { "3만2.5천", ParseErrorKind.BadDecimalPoint, 5, 1 }, { "1천650.5만", ParseErrorKind.BadDecimalPoint, 7, 1 }, { "0.5천3백", ParseErrorKind.BadDecimalPoint, 4, 1 },
        { "3천12백", ParseErrorKind.PartTooLarge, 4, 1 }, { "1만20천", ParseErrorKind.PartTooLarge, 4, 1 }, { "3백150", ParseErrorKind.PartTooLarge, 2, 3 }, { "1억23456만", ParseErrorKind.PartTooLarge, 7, 1 },
        { "99999999999999999999천", ParseErrorKind.Overflow, 20, 1 }, { "영점영영영영영영영영영영영영영영영영영영영영영영영영영영영영일", ParseErrorKind.Overflow, 30, 1 },
        { "3억만", ParseErrorKind.MissingNumber, 2, 1 }, { "점오", ParseErrorKind.MissingNumber, 0, 0 }, { "3점오", ParseErrorKind.UnexpectedText, 1, 1 }, { "3만점오", ParseErrorKind.UnexpectedText, 2, 1 },
        { "일점이점삼", ParseErrorKind.UnexpectedText, 3, 1 }, { "이십열", ParseErrorKind.UnexpectedText, 2, 1 },
    };

    internal static IEnumerable<string> Readable =>
        from list in new[] { Spellings, Elided, Chains, Points, Written, Native }
        from row in list
        select row.Data.Item1;

    /// <summary>Every text above, readable or not.</summary>
    public static TheoryData<string> All => [.. Readable, .. Malformed.Select(row => row.Data.Item1)];
}
