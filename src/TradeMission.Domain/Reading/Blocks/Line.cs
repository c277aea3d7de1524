using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A line of a page by its place in the source, without the spaces around it.</summary>
internal readonly record struct Line(int Start, int End, LineKind Kind, bool FollowsBlank)
{
    private const int Short = 60;
    private const int ShortestSentence = 40;
    private const int FewestGaps = 2;
    private const string Bullets = "-○◦□❍▪■◆◇•·*※❏―ㅇ◎●▷➤▲△ㆍ∘⦁";

    /// <summary>The cells of a row of a grid.</summary>
    internal static bool IsRow(ReadOnlySpan<char> line) => (line.IndexOfAny('|', '\t') >= 0 && line.Trim("| \t").IndexOfAny('|', '\t') > 0)
        || IsSpaced(line);

    /// <summary>Whether a line is cells that spaces alone keep apart, three and more.</summary>
    internal static bool IsSpaced(ReadOnlySpan<char> line) =>
        line.IndexOfAny('|', '\t') < 0 && !IsItem(line) && !IsSentence(line) && Grid.Gaps(line).Count >= FewestGaps;

    /// <summary>What a line is by its words.</summary>
    internal static LineKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.Trim("|-–—─━_=*·•+: ").IsEmpty)
        {
            return LineKind.Rule;
        }

        if ((line.Length < Short && (Has(line, Furniture) || IsByline(line) || IsDateline(line))) || line.Contains('℃'))
        {
            return LineKind.Furniture;
        }

        if (StartsWith(line, Captions) && !IsListed(line))
        {
            return LineKind.Caption;
        }

        return IsRow(line) && !line.Contains("기자", StringComparison.Ordinal) ? LineKind.Row : IsItem(line) ? LineKind.Item : LineKind.Text;
    }

    /// <summary>Whether the announcement is over with this line.</summary>
    internal static bool Closes(ReadOnlySpan<char> line) => line.Length < Short
        && (StartsWith(line, Closings) || StartsWith(line.TrimStart("▶▷☞■□◆◇●○※<[【 "), Closings));

    /// <summary>Whether a line heads the sender's description of itself, "광주광역시청 개요".</summary>
    internal static bool Describes(ReadOnlySpan<char> line) => line.Length < Short / 2 && line.Contains(' ')
        && (line.EndsWith(" 개요", StringComparison.Ordinal) || line.EndsWith(" 소개", StringComparison.Ordinal));

    /// <summary>Whether a line ends as a sentence does, or holds one.</summary>
    internal static bool IsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("\"'”’』」)】]. ");
        bool hasStop = line[end.Length..].Contains('.') || line[^1] is '?' or '!';
        return (line.Length >= ShortestSentence
            && (hasStop || line.Contains("다. ", StringComparison.Ordinal) || line.Contains("다.", StringComparison.Ordinal)))
            || (end.Length > 1 && end[^1] is '다' && hasStop);
    }

    private static string[] Furniture { get; } = [.. Lexicon.Of(WordClass.Page, "furniture"), .. Lexicon.Of(WordClass.Page, "closing")];

    private static string[] Closings { get; } = [.. Lexicon.Of(WordClass.Page, "closing")];

    private static string[] Captions { get; } = [.. Lexicon.Of(WordClass.Page, "caption")];

    private static bool IsItem(ReadOnlySpan<char> line) => Bullets.Contains(line[0])
        || (char.IsAsciiDigit(line[0]) && line.Length > 3 && line[1] is '.' or ')' && line[2] is ' ')
        || (line.Length > 2 && line[1] is '.' && line[0] is '가' or '나' or '다' or '라');

    // A mark that stands under pictures opens a point where a figure of money or of talks follows: "▲방콕 29건 10만달러".
    private static bool IsListed(ReadOnlySpan<char> line) => line[0] is '▲' or '△' && line.IndexOfAny("건원불") > 0
        && line.IndexOfAnyInRange('0', '9') > 0
        && !IsSentence(line) && !line.Contains("있다", StringComparison.Ordinal);

    // "익산=문채린 기자", "kdi@", "길하준기자 hajun@example.com".
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd(" )>]】");
        return line.IndexOf('@') >= 0 || (line.Length < Short / 2 && end.EndsWith("기자", StringComparison.Ordinal));
    }

    // A date, and perhaps a clock time, with no word beside.
    private static bool IsDateline(ReadOnlySpan<char> line) =>
        line.Length >= 8 && char.IsAsciiDigit(line[0]) && line.IndexOfAnyExceptInRange('\u0000', '\u00FF') is var hangul
            && (hangul < 0 || IsWeekday(line[hangul..]));

    private static bool IsWeekday(ReadOnlySpan<char> rest) => rest.IndexOfAnyInRange('가', '힣') is 0
        && rest.TrimEnd(") 0123456789:") is ['월' or '화' or '수' or '목' or '금' or '토' or '일'];

    private static bool Has(ReadOnlySpan<char> line, string[] words)
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

    private static bool StartsWith(ReadOnlySpan<char> line, string[] words)
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
