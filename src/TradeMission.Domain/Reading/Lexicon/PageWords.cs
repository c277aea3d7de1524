namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>How to tell what a page says about itself from what it announces.</summary>
internal static class PageWords
{
    private const int ShortLine = 60;

    // In a short line, any of these makes it furniture.
    private static readonly string[] Furniture =
    [
        "바로가기", "본문듣기", "글자크기", "글씨크기", "프린트", "인쇄하기", "공유하기", "스크랩", "페이지 맨 위", "맨위로", "로그인", "회원가입", "지면보기", "PDF보기",
        "℃", "기상청", "미세먼지", "구름많음", "무단전재", "무단 전재", "저작권자", "Copyright", "copyright", "ⓒ", "©", "기사입력", "최종수정", "최종 수정",
        "최종업데이트", "최종 업데이트", "입력 :", "수정 :", "승인 ", "조회수", "댓글", "좋아요", "구독하기", "기사제보", "네이버", "카카오톡", "페이스북", "트위터",
        "개인정보", "청소년보호", "회사소개", "광고문의", "이용약관", "오피니언", "상세보기", "목록보기", "이전글", "다음글", "첨부파일", "담당부서", "담당자", "가가",
        "추천 0", "배너", "AD]", "[광고", "관련기사", "관련 기사",
    ];

    // A line that begins so ends the announcement: what follows in short lines is the page again.
    private static readonly string[] Closings =
        ["많이 본", "인기기사", "인기 기사", "관련기사", "관련 기사", "최신기사", "최신 기사", "주요뉴스", "주요 뉴스", "연락처", "문의", "저작권자", "ⓒ", "©", "무단", "<저작권", "[저작권", "추천 0"];

    private static readonly string[] Captions = ["▲", "△", "▼", "▽", "◀", "▶", "사진=", "사진 =", "사진:", "(사진", "[사진", "<사진", "【사진"];

    /// <summary>Whether a line is furniture for what stands in it.</summary>
    internal static bool IsFurniture(ReadOnlySpan<char> line) =>
        (line.Length < ShortLine && (ContainsAny(line, Furniture) || IsByline(line) || IsDateline(line))) || line.IndexOf('℃') >= 0;

    /// <summary>Whether the announcement is over with this line.</summary>
    internal static bool Closes(ReadOnlySpan<char> line) => line.Length < ShortLine && StartsWithAny(line, Closings);

    /// <summary>Whether a line heads the sender's description of itself, "광주광역시청 개요".</summary>
    internal static bool Describes(ReadOnlySpan<char> line) =>
        line.Length < ShortLine / 2 && (line.EndsWith(" 개요", StringComparison.Ordinal) || line.EndsWith(" 소개", StringComparison.Ordinal));

    /// <summary>Whether a line stands under a picture.</summary>
    internal static bool IsCaption(ReadOnlySpan<char> line) =>
        StartsWithAny(line, Captions) || (line.Length > 2 && line[^2] == '_' && char.IsAsciiDigit(line[^1]));

    /// <summary>Whether a line is a point of a list.</summary>
    internal static bool IsPoint(ReadOnlySpan<char> line) =>
        line[0] is '-' or '○' or '◦' or '□' or '❍' or '▪' or '■' or '◆' or '◇' or '•' or '·' or '*' or '※' or '❏' or '―' or 'ㅇ' or '◎' or '●' or '▷' or '➤'
        || (char.IsAsciiDigit(line[0]) && line.Length > 2 && line[1] is '.' or ')')
        || (line.Length > 2 && line[1] is '.' && line[0] is '가' or '나' or '다' or '라');

    // "익산=문채린 기자", "<박성규 기자>", "kdi@", "/조한결기자".
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(" )>]】");
        return line.IndexOf('@') >= 0 || (line.Length < ShortLine / 2 && end.EndsWith("기자", StringComparison.Ordinal));
    }

    // A date, and perhaps a clock time, with no word beside.
    private static bool IsDateline(ReadOnlySpan<char> line) =>
        line.Length >= 8 && char.IsAsciiDigit(line[0]) && line.IndexOfAnyExceptInRange('\u0000', '\u00FF') is var hangul && (hangul < 0 || IsWeekday(line[hangul..]));

    private static bool IsWeekday(ReadOnlySpan<char> rest) => rest.TrimEnd(") ") is ['월' or '화' or '수' or '목' or '금' or '토' or '일'];

    private static bool ContainsAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (string word in words)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
