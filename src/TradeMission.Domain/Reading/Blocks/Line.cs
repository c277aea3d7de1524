using TradeMission.Domain.Korean;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>A line of a page by its place in the source, without the spaces around it.</summary>
internal readonly record struct Line(int Start, int End, LineKind Kind, bool FollowsBlank)
{
    /// <summary>What a page says about itself is shorter.</summary>
    internal const int Short = 60;
    private const int ShortestSentence = 40;
    private static readonly char[] Openers = [.. "▶▷☞■□◆◇●○※<[【 "];
    private static readonly char[] Closers = [.. "\"'”’』」)】]. "];
    private const string Bullets = "-○◦□❍▪■◆◇•·*※❏―ㅇ◎●▷➤▲△ㆍ∘⦁";

    /// <summary>The cells of a row of a grid.</summary>
    internal static bool IsRow(string line) => line.Trim("| \t").IndexOfAny('|', '\t') > 0;

    /// <summary>What a line is by its words.</summary>
    internal static LineKind KindOf(string line)
    {
        if (line.All("|-–—─━_=*·•+: ".Contains))
        {
            return LineKind.Rule;
        }

        if (Closes(line) || (line.Length < Short && Array.Exists(Furniture, word => line.Contains(word, StringComparison.Ordinal))))
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
    internal static bool Closes(string line) => line.Length < Short && StartsWith(line.TrimStart(Openers), Closings);

    /// <summary>Whether a line ends as a sentence does, or holds one.</summary>
    internal static bool IsSentence(string line)
    {
        string end = line.TrimEnd(Closers);
        bool hasStop = line[end.Length..].Contains('.') || line[^1] is '?' or '!';
        return line.Length >= ShortestSentence ? hasStop || line.Contains("다.", StringComparison.Ordinal) : hasStop && end.EndsWith('다');
    }

    private static string[] Furniture { get; } = [.. Lexicon.Of(WordClass.Page, "furniture")];

    private static string[] Closings { get; } = [.. Lexicon.Of(WordClass.Page, "closing")];

    private static string[] Captions { get; } = [.. Lexicon.Of(WordClass.Page, "caption")];

    private static bool StartsWith(string line, string[] words) => Array.Exists(words, word =>
        line.StartsWith(word, StringComparison.Ordinal));

    private static bool IsItem(string line) => Bullets.Contains(line[0])
        || (char.IsAsciiDigit(line[0]) && line.Length > 3 && line[1] is '.' or ')' && line[2] is ' ')
        || (line.Length > 2 && line[1] is '.' && line[0] is '가' or '나' or '다' or '라');

    // A mark that stands under pictures opens a point where money is told and no sentence: "▲방콕 29건 10만달러".
    private static bool IsListed(string line) => !IsSentence(line) && KoreanText.EnumerateAmounts(line).MoveNext();
}
