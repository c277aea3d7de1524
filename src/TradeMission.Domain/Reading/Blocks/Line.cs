using TradeMission.Domain.Korean;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A line of a page by its place in the source, without the spaces around it.</summary>
internal readonly record struct Line(int Start, int End, LineKind Kind, bool FollowsBlank)
{
    /// <summary>No sentence is shorter than a page's words about itself.</summary>
    internal const int Short = 60;
    private const int ShortestSentence = 40;
    private const string Bullets = "-○◦□❍▪■◆◇•·*※❏―ㅇ◎●▷➤▲△ㆍ∘⦁";

    /// <summary>The cells of a row of a grid.</summary>
    internal static bool IsRow(ReadOnlySpan<char> line) => line.Trim("| \t").IndexOfAny('|', '\t') > 0;

    /// <summary>What a line is by its words.</summary>
    internal static LineKind KindOf(ReadOnlySpan<char> line)
    {
        if (line.Trim("|-–—─━_=*·•+: ").IsEmpty)
        {
            return LineKind.Rule;
        }

        if (Closes(line) || (line.Length < Short && Has(line, Furniture)))
        {
            return LineKind.Furniture;
        }

        if (StartsWith(line, Captions) && !IsListed(line))
        {
            return LineKind.Caption;
        }

        return IsRow(line) ? LineKind.Row : IsItem(line) ? LineKind.Item : LineKind.Text;
    }

    /// <summary>Whether the announcement is over with this line.</summary>
    internal static bool Closes(ReadOnlySpan<char> line) => line.Length < Short
        && StartsWith(line.TrimStart("▶▷☞■□◆◇●○※<[【 "), Closings);

    /// <summary>Whether a line ends as a sentence does, or holds one.</summary>
    internal static bool IsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("\"'”’』」)】]. ");
        bool hasStop = line[end.Length..].Contains('.') || line[^1] is '?' or '!';
        return (line.Length >= ShortestSentence
            && (hasStop || line.Contains("다. ", StringComparison.Ordinal) || line.Contains("다.", StringComparison.Ordinal)))
            || (end.Length > 1 && end[^1] is '다' && hasStop);
    }

    private static string[] Furniture { get; } = [.. Lexicon.Of(WordClass.Page, "furniture")];

    private static string[] Closings { get; } = [.. Lexicon.Of(WordClass.Page, "closing")];

    private static string[] Captions { get; } = [.. Lexicon.Of(WordClass.Page, "caption")];

    private static bool IsItem(ReadOnlySpan<char> line) => Bullets.Contains(line[0])
        || (char.IsAsciiDigit(line[0]) && line.Length > 3 && line[1] is '.' or ')' && line[2] is ' ')
        || (line.Length > 2 && line[1] is '.' && line[0] is '가' or '나' or '다' or '라');

    // A mark that stands under pictures opens a point where money is told and no sentence: "▲방콕 29건 10만달러".
    private static bool IsListed(ReadOnlySpan<char> line) => !IsSentence(line) && KoreanText.EnumerateAmounts(line).MoveNext();

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
