using System.Collections.Frozen;

namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>The words that say which part a figure plays. A new one is a word in a row here.</summary>
internal static class FigureMarks
{
    internal static readonly Cues<FigureMark> Table = new(
        (FigureMark.Target, ["목표", "목표액", "목표치", "바라던", "겨냥한 금액"]),
        (FigureMark.Excess, ["초과", "웃돌", "웃돈", "웃도는", "상회", "넘어섰", "넘어선", "넘겼", "넘긴", "더 많", "많은", "많았", "뛰어넘"]),
        (FigureMark.Total, ["총", "총액", "모두", "합계", "합쳐", "합치면", "합하면", "합해", "도합", "전체", "통틀어", "총계", "누계"]),
        (FigureMark.Among, ["가운데", "이중", "그중", "중에", "중에서"]),
        (FigureMark.Pursued, ["추진", "예상", "예정", "가능", "협의", "유력", "논의", "계획"]),
        (FigureMark.Concluded, ["체결", "맺", "서명", "성사", "교환", "도장", "성공", "따냈", "따내"]),
        (FigureMark.Hoped, ["전망", "기대", "내다", "보인다", "보고 있", "나올", "이어질", "점쳐"]),
        (FigureMark.Resolved, ["키로", "기로"]),
        (FigureMark.Compared, ["보다", "대비", "비해", "비교"]));

    /// <summary>Words between a figure and its noun that change nothing, without their particles.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ("규모 상당 어치 가량 정도 수준 안팎 내외 남짓 이상 이하 미만 약 무려 역대 최대 현장 현지 금액 액수 건수 미화 한화 최소 최고 각각 등 신규 직접 것 경우 당초 애초 씩 선 대 여 에 의 을 를 은 는 이 가 로 으로 도 만 "
        + "달하는 달한 달해 달했다 이르는 이른 이르렀다 체결액 가장 큰 규모 해당 누적 잠정 집계 그 결과 성과 실적").Split(' '));

    // The topic of a sentence that only points back to what was said before it: "계약서에 서명한 금액은".
    private static readonly FrozenSet<string> Pointers = FrozenSet.ToFrozenSet("금액 액수 것 경우 규모 실적 성과 결과".Split(' '));

    internal static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word.ToString()) || Fillers.Contains(Endings.Stem(word).ToString());

    internal static bool IsPointer(ReadOnlySpan<char> word) => Pointers.Contains(Endings.Stem(word).ToString()) && (Endings.IsTopic(word) || word is "경우");
}
