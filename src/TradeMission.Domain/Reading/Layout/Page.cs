using System.Text;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Layout;

/// <summary>Tells the announcement on a page from what stands around it.</summary>
/// <remarks>
/// One pass over the lines. A line is furniture for a word that only pages say, or because it follows the announcement's end;
/// it is repeated when the same line, or for a long one the same line but for its digits, stood there before.
/// </remarks>
internal sealed class Page
{
    // Below this many characters, two lines that differ in their digits alone may well be two points of a list.
    private const int LongLine = 60;
    private const int ShortestRepeat = 12;
    private const int ShortestSentence = 40;

    private readonly string text;
    private readonly List<Paragraph> paragraphs = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly StringBuilder masked = new();
    private bool hasBody;
    private bool hasEnded;

    private Page(string text) => this.text = text;

    /// <summary>The lines of a text in their order.</summary>
    internal static List<Paragraph> Read(string text)
    {
        var page = new Page(text);
        foreach (var range in text.AsSpan().SplitAny('\n', '\r'))
        {
            page.Add(range.Start.Value, range.End.Value);
        }

        return page.paragraphs;
    }

    private void Add(int start, int end)
    {
        while (start < end && IsPadding(text[start]))
        {
            start++;
        }

        while (start < end && IsPadding(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            var kind = KindOf(text.AsSpan(start, end - start));
            hasBody |= kind is ParagraphKind.Body;
            paragraphs.Add(new(new(start, end - start), kind));
        }
    }

    private ParagraphKind KindOf(ReadOnlySpan<char> line)
    {
        hasEnded |= hasBody && PageWords.Closes(line);
        if (hasEnded && !IsSentence(line) || PageWords.IsFurniture(line))
        {
            return ParagraphKind.Furniture;
        }

        if (hasBody && PageWords.Describes(line))
        {
            hasEnded = true;
            return ParagraphKind.Furniture;
        }

        if (line.Length >= ShortestRepeat && !seen.Add(Key(line)))
        {
            return ParagraphKind.Repeated;
        }

        bool isBody = IsSentence(line) || (PageWords.IsPoint(line) && (hasBody || line.Length >= ShortestSentence || line.Contains(':')));
        return PageWords.IsCaption(line) || !isBody ? ParagraphKind.Heading : hasEnded ? ParagraphKind.Furniture : ParagraphKind.Body;
    }

    private string Key(ReadOnlySpan<char> line)
    {
        masked.Clear();
        foreach (char c in line)
        {
            if (!char.IsWhiteSpace(c))
            {
                masked.Append(line.Length >= LongLine && char.IsAsciiDigit(c) ? '0' : c);
            }
        }

        return masked.ToString();
    }

    /// <summary>Whether a line ends as a sentence does and is no bare slogan.</summary>
    private static bool IsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("\"'”’』」)】]. ");
        bool hasStop = line.Length > end.Length || line[^1] is '?' or '!';
        return line.Length >= ShortestSentence && (hasStop || line.IndexOf("다. ") >= 0) || (end.Length > 1 && end[^1] is '다' && line.Length > end.Length);
    }

    private static bool IsPadding(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
