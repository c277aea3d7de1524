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

        bool isWrapped = width <= Widest && groupEnd - first >= FewestLines;
        int end = first + 1;
        while (end < groupEnd && !Ends(source, lines[end - 1]) && (IsOpen(source, lines[end - 1])
            || (isWrapped && Width(source, lines[end - 1]) * 100 >= width * FullShare)))
        {
            end++;
        }

        return end;
    }

    // A line that ends in a particle or in the middle of a clause goes on, however short it is.
    private static bool IsOpen(string source, Line line)
    {
        var words = source.AsSpan(line.Start, line.End - line.Start);
        var last = words[(words.LastIndexOf(' ') + 1)..];
        var particle = Lexicon.EndOf(WordClass.Particle, last, out string name);
        return words[^1] is ',' or '며' or '고' or '등' || (name is "topic" or "subject" or "object" or "of" or "with"
            && last.Length > particle.Length && Syllable.Takes(last[^(particle.Length + 1)], particle));
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
