using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean.OldLexicon;

/// <summary>How a qualifier ends, and so what may follow it.</summary>
internal enum WordEnd
{
    /// <summary>A noun: a particle or the end of the word must follow (이상의, but not 이상한).</summary>
    Noun,

    /// <summary>A verb's stem with the beginning of its ending: anything may follow.</summary>
    Stem,
}

/// <summary>A word behind a figure that says how it is meant.</summary>
/// <param name="Text">The word; a space matches any number of spaces.</param>
/// <param name="Qualifier">What it makes of the figure.</param>
/// <param name="End">What may follow.</param>
/// <param name="IsComparison">Whether "X보다 Y" before it makes the figure the difference itself ("2,970만보다 6백만 상회").</param>
internal sealed record QualifierWord(string Text, Qualifier Qualifier, WordEnd End = WordEnd.Noun, bool IsComparison = false);

/// <summary>The words that qualify a figure. A new one is a line here.</summary>
internal static class QualifierWords
{
    /// <summary>Directly before the figure, or before its currency.</summary>
    internal static readonly (string Text, Qualifier Qualifier)[] BeforeWords =
    [
        ("약", Qualifier.Approximate),
        ("대략", Qualifier.Approximate),
        ("근", Qualifier.Approximate),
        ("거의", Qualifier.Approximate),
        ("어림잡아", Qualifier.Approximate),
        ("최소", Qualifier.AtLeast),
        ("최소한", Qualifier.AtLeast),
        ("최저", Qualifier.AtLeast),
        ("적게는", Qualifier.AtLeast),
        ("적어도", Qualifier.AtLeast),
        ("최대", Qualifier.AtMost),
        ("최고", Qualifier.AtMost),
        ("최대한", Qualifier.AtMost),
        ("많아야", Qualifier.AtMost),
        ("많게는", Qualifier.AtMost),
    ];

    /// <summary>Before 최대, 최고 and 최저 these make a superlative of them, 사상 최대.</summary>
    internal static readonly string[] Superlatives = ["사상", "역대", "세계", "국내", "업계", "단일", "단일수주 세계"];

    /// <summary>Directly behind the figure.</summary>
    internal static readonly QualifierWord[] AfterWords =
    [
        new("가량", Qualifier.Approximate),
        new("안팎", Qualifier.Approximate),
        new("내외", Qualifier.Approximate),
        new("정도", Qualifier.Approximate),
        new("쯤", Qualifier.Approximate),
        new("께", Qualifier.Approximate),
        new("남짓", Qualifier.Approximate, WordEnd.Stem),
        new("수준", Qualifier.Approximate),
        new("부근", Qualifier.Approximate),
        new("전후", Qualifier.Approximate),
        new("언저리", Qualifier.Approximate),
        new("근처", Qualifier.Approximate),
        new("가까이", Qualifier.Approximate),
        new("가까운", Qualifier.Approximate, WordEnd.Stem),
        new("가깝", Qualifier.Approximate, WordEnd.Stem),
        new("근접", Qualifier.Approximate, WordEnd.Stem),
        new("육박", Qualifier.Approximate, WordEnd.Stem),
        new("초반", Qualifier.Approximate),
        new("초반대", Qualifier.Approximate),
        new("중반", Qualifier.Approximate),
        new("중반대", Qualifier.Approximate),
        new("후반", Qualifier.Approximate),
        new("후반대", Qualifier.Approximate),
        new("대", Qualifier.Approximate),
        new("선", Qualifier.Approximate),
        new("이상", Qualifier.AtLeast),
        new("이하", Qualifier.AtMost),
        new("이내", Qualifier.AtMost),
        new("내에서", Qualifier.AtMost),
        new("범위 내", Qualifier.AtMost, WordEnd.Stem),
        new("범위 안", Qualifier.AtMost, WordEnd.Stem),
        new("범위에서", Qualifier.AtMost),
        new("한도", Qualifier.AtMost),
        new("미만", Qualifier.LessThan),
        new("초과", Qualifier.MoreThan, WordEnd.Noun, IsComparison: true),
        new("초과하", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("초과한", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("초과할", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("초과했", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("초과해", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("초과 달성", Qualifier.Exact, WordEnd.Stem),
        new("초과달성", Qualifier.Exact, WordEnd.Stem),
        new("초과 금액", Qualifier.Exact, WordEnd.Stem),
        new("초과분", Qualifier.Exact, WordEnd.Stem),
        new("초과액", Qualifier.Exact, WordEnd.Stem),
        new("초과 이익", Qualifier.Exact, WordEnd.Stem),
        new("초과 수익", Qualifier.Exact, WordEnd.Stem),
        new("초과 세수", Qualifier.Exact, WordEnd.Stem),
        new("돌파", Qualifier.MoreThan, WordEnd.Stem),
        new("상회", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("웃도", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("웃돈", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("웃돌", Qualifier.MoreThan, WordEnd.Stem, IsComparison: true),
        new("넘는", Qualifier.MoreThan, WordEnd.Stem),
        new("넘은", Qualifier.MoreThan, WordEnd.Stem),
        new("넘을", Qualifier.MoreThan, WordEnd.Stem),
        new("넘긴", Qualifier.MoreThan, WordEnd.Stem),
        new("넘길", Qualifier.MoreThan, WordEnd.Stem),
        new("넘기", Qualifier.MoreThan, WordEnd.Stem),
        new("넘겨", Qualifier.MoreThan, WordEnd.Stem),
        new("넘겼", Qualifier.MoreThan, WordEnd.Stem),
        new("넘게", Qualifier.MoreThan, WordEnd.Stem),
        new("넘어", Qualifier.MoreThan, WordEnd.Stem),
        new("넘었", Qualifier.MoreThan, WordEnd.Stem),
        new("넘고", Qualifier.MoreThan, WordEnd.Stem),
        new("넘지만", Qualifier.MoreThan, WordEnd.Stem),
        new("넘던", Qualifier.MoreThan, WordEnd.Stem),
        new("넘더", Qualifier.MoreThan, WordEnd.Stem),
        new("넘자", Qualifier.MoreThan, WordEnd.Stem),
        new("넘으", Qualifier.MoreThan, WordEnd.Stem),
        new("뛰어넘", Qualifier.MoreThan, WordEnd.Stem),
        new("넘지 않", Qualifier.AtMost, WordEnd.Stem),
        new("넘지 못", Qualifier.AtMost, WordEnd.Stem),
        new("못 넘", Qualifier.AtMost, WordEnd.Stem),
        new("안 넘", Qualifier.AtMost, WordEnd.Stem),
        new("하회", Qualifier.LessThan, WordEnd.Stem, IsComparison: true),
        new("밑도", Qualifier.LessThan, WordEnd.Stem, IsComparison: true),
        new("밑돈", Qualifier.LessThan, WordEnd.Stem, IsComparison: true),
        new("밑돌", Qualifier.LessThan, WordEnd.Stem, IsComparison: true),
        new("미달", Qualifier.LessThan, WordEnd.Stem),
        new("아래로", Qualifier.LessThan),
        new("밑으로", Qualifier.LessThan),
        new("못 미치", Qualifier.LessThan, WordEnd.Stem),
        new("못 미친", Qualifier.LessThan, WordEnd.Stem),
        new("못 미쳤", Qualifier.LessThan, WordEnd.Stem),
        new("못 미칠", Qualifier.LessThan, WordEnd.Stem),
        new("미치지 못", Qualifier.LessThan, WordEnd.Stem),
        new("채 안 되", Qualifier.LessThan, WordEnd.Stem),
        new("채 안 된", Qualifier.LessThan, WordEnd.Stem),
        new("채 안 돼", Qualifier.LessThan, WordEnd.Stem),
        new("안 되는", Qualifier.LessThan, WordEnd.Stem),
        new("안 된", Qualifier.LessThan, WordEnd.Stem),
        new("안 됐", Qualifier.LessThan, WordEnd.Stem),
        new("채 못 되", Qualifier.LessThan, WordEnd.Stem),
        new("못 되는", Qualifier.LessThan, WordEnd.Stem),
        new("채 못 된", Qualifier.LessThan, WordEnd.Stem),
        new("안 될", Qualifier.LessThan, WordEnd.Stem),
        new("못 될", Qualifier.LessThan, WordEnd.Stem),
        new("되지 않", Qualifier.LessThan, WordEnd.Stem),
        new("되지 못", Qualifier.LessThan, WordEnd.Stem),
        new("채 되지 않", Qualifier.LessThan, WordEnd.Stem),
        new("채 되지 못", Qualifier.LessThan, WordEnd.Stem),
    ];

    /// <summary>Behind a figure these leave it as it is; a qualifier may still follow them.</summary>
    internal static readonly string[] PlainWords = ["규모", "상당", "어치", "씩", "짜리", "상당의", "규모의", "어치의", "권"];

    /// <summary>Nouns that are written onto 이상, 미만 and the like: 1억원 초과자, 300만원 이하가구.</summary>
    internal static readonly WordTable Holders =
        new(["자", "업체", "기업", "가구", "주택", "고객", "소득자", "근로자", "회사", "공사", "사업", "대출", "토지", "구간", "계층", "거래", "예금", "물품", "상품"]);

    /// <summary>Between a figure and a verb that qualifies it.</summary>
    internal static readonly string[] Particles = ["을", "를", "이", "가", "은", "는", "에", "도", "에도", "에는", "조차", "과"];

    /// <summary>Words that are written onto a number in words: 금오백만원, 총삼백만원.</summary>
    internal static readonly string[] OpeningWords = ["금", "일금", "총", "각", "단", "약", "근", "도합", "합계", "무려", "미화", "한화", "원화"];

    internal static readonly WordTable Openings = new(OpeningWords, isBackward: true);
    internal static readonly WordTable Before = new(BeforeWords.Select(word => word.Text), isBackward: true);
    internal static readonly WordTable BeforeForward = new(BeforeWords.Select(word => word.Text));
    internal static readonly WordTable SuperlativesBefore = new(Superlatives, isBackward: true);
    internal static readonly WordTable After = new(AfterWords.Select(word => word.Text));
    internal static readonly WordTable Plain = new(PlainWords);
    /// <summary>Between the particle and the verb: 1억원을 훌쩍 넘는.</summary>
    internal static readonly WordTable Adverbs = new(
    [
        "훌쩍", "크게", "훨씬", "살짝", "약간", "조금", "다소", "가볍게", "이미", "거뜬히", "가뿐히", "처음", "처음으로", "사상 처음", "사상 처음으로", "사상 최초로",
        "최초로", "첫", "잇따라", "연이어", "다시", "또다시", "마침내", "드디어", "단숨에", "일찌감치", "벌써", "어느새", "겨우", "간신히", "모두", "각각", "한참",
        "월등히", "무난히", "결국", "완전히", "역대 처음", "역대 처음으로", "역사상 처음", "역사상 처음으로", "공식", "꾸준히", "족히", "넉넉히", "너끈히", "계속", "줄곧",
    ]);

    /// <summary>Between the figure and the verb or its particle: 100억 달러 고지를 넘는, 1천원 선 돌파.</summary>
    internal static readonly WordTable Levels = new(["수준", "선", "대", "고지", "벽", "문턱", "관문", "고개", "시대", "장벽"]);

    internal static readonly WordTable VerbParticles = new(Particles);
}
