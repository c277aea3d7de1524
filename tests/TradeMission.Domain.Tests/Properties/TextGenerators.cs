using FsCheck;
using FsCheck.Fluent;

namespace TradeMission.Domain.Tests.Properties;

/// <summary>Texts that were made to hurt: halves of surrogate pairs, jamo, bidi marks and the grammar's own words in any order.</summary>
internal static class TextGenerators
{
    /// <summary>Words and marks of the grammars.</summary>
    internal static readonly string[] Pieces =
    [
        "0", "1", "7", "12", "2,345", "１", "3.5", ",", ".", "-", "~", "∼", "\u00AD", " ", "  ", "\u3000", "\n", "(", ")", "（", "）", "[", "]",
        "일", "이", "삼", "영", "십", "백", "천", "만", "억", "조", "경", "해", "자", "여", "수", "몇", "億", "萬", "壹", "점", "마이너스",
        "원", "달러", "불", "엔", "동", "유로", "위안", "페소", "파운드", "센트", "전", "정", "$", "US$", "₩", "\\", "USD", "KRW", "M", "billion",
        "미화", "한화", "우리 돈", "금", "일금", "약", "최대", "최소", "이상", "이하", "미만", "초과", "보다", "에서", "사이", "내지", "까지", "부터",
        "규모", "어치", "씩", "대", "선", "을", "의", "로", "에", "넘는", "못 미치는", "명", "건", "개사", "년", "월", "일", "제", "항", "교대",
    ];

    private static readonly string[] Oddities =
    [
        "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\U0001F4B0", "\u1100", "\u1106", "\u110B", "\u1161", "\u116E", "\u11AB", "\u11A8", "\u200E", "\u200F",
        "\u202A", "\u202E", "\u2066", "\u2069", "\u200B", "\uFEFF", "\u0000", "\uFFFD", "\uFFFF", "e\u0301", "ㄱ", "ㅏ", "ﾡ", "\u0300",
    ];

    private static readonly Gen<string> AnyUnit = Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString());

    /// <summary>Up to about sixty pieces.</summary>
    internal static readonly Gen<string> Hostile =
        from length in Gen.Choose(0, 60)
        from pieces in Gen.Frequency((12, Gen.Elements(Pieces)), (2, Gen.Elements(Oddities)), (1, AnyUnit)).ListOf(length)
        select string.Concat(pieces);

    /// <summary>Only digits, units and marks: numbers of every shape, most of them malformed.</summary>
    internal static readonly Gen<string> NumberSoup =
        from length in Gen.Choose(0, 14)
        from pieces in Gen.Elements(Pieces[..42]).ListOf(length)
        select string.Concat(pieces);
}
