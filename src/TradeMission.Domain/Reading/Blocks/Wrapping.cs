using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Blocks;

/// <summary>Tells lines that were wrapped at a width from lines that end where they mean to.</summary>
internal static class Wrapping
{
    private const int Widest = 120;
    private const int FewestLines = 3;
    private const int FullShare = 80;

    /// <summary>Behind the last line of the paragraph that begins with a line.</summary>
    internal static int EndOf(string source, List<Line> lines, int first)
    {
        int groupEnd = first + 1;
        int width = Width(source, lines[first]);
        while (groupEnd < lines.Count && !lines[groupEnd].FollowsBlank && lines[groupEnd].Kind is LineKind.Text && width <= Widest)
        {
            width = Math.Max(width, Width(source, lines[groupEnd]));
            groupEnd++;
        }

        int full = width <= Widest && groupEnd - first >= FewestLines ? width * FullShare / 100 : int.MaxValue;
        int end = first + 1;
        while (end < groupEnd && GoesOn(source, lines[end - 1], full))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a wrapped line breaks off inside a word: it ends neither in a particle nor in an ending that ends one.</summary>
    internal static bool SplitsWord(string source, Line line, Line next)
    {
        var words = source.AsSpan(line.Start, line.End - line.Start);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        bool isOpen = char.IsBetween(last[^1], '가', '힣') && char.IsBetween(source[next.Start], '가', '힣');
        return isOpen && (last.Length == 1 || (Lexicon.EndOf(WordClass.Particle, last, out _).IsEmpty
            && "며고등및해어여서된한할인된은는".IndexOf(last[^1]) < 0));
    }

    // Behind a comma, or where a line is full and ends no sentence.
    private static bool GoesOn(string source, Line line, int full) => source[line.End - 1] is ','
        || (Width(source, line) >= full && !Ends(source, line));

    private static bool Ends(string source, Line line) => source[line.End - 1] is '.' or '!' or '?' or '”' or '’' or '"' or '…';

    // Hangul takes two columns.
    private static int Width(string source, Line line)
    {
        int width = line.End - line.Start;
        foreach (char c in source.AsSpan(line.Start, line.End - line.Start))
        {
            width += c >= '\u1100' ? 1 : 0;
        }

        return width;
    }
}
