using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using TradeMission.Cli.Input;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Report.Content;

/// <summary>A text of the report and the words of it that are pointed to.</summary>
internal sealed class Announcement
{
    private readonly List<Mark> marks = [];
    private int wordMarks;

    internal Announcement(int number, string name, string text, LocalDate? reference)
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"a{number}");
        Name = name;
        Text = text;
        Reference = reference;
        foreach (var figure in KoreanText.EnumerateFigures(text, reference))
        {
            marks.Add(new(string.Create(CultureInfo.InvariantCulture, $"{Id}-{marks.Count + 1}"), figure.Span, figure));
        }
    }

    /// <summary>The id of its part of the page.</summary>
    internal string Id { get; }

    /// <summary>The path as it was given.</summary>
    internal string Name { get; }

    internal string Text { get; }

    /// <summary>The day that its relative dates count from, or null.</summary>
    internal LocalDate? Reference { get; }

    /// <summary>The marks in the order of the text; none overlaps another.</summary>
    internal IReadOnlyList<Mark> Marks => marks;

    /// <summary>The marks that are figures.</summary>
    internal IEnumerable<Mark> Figures => marks.Where(mark => mark.Figure is not null);

    /// <summary>Whether a file of this SHA-256 has the text, with or without a byte order mark.</summary>
    internal bool IsOf(string sha256)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        return sha256 == Hash(bytes) || sha256 == Hash([.. StrictUtf8.ByteOrderMark, .. bytes]);
    }

    /// <summary>The mark that stands for a place in the text; where none does, one is made.</summary>
    /// <param name="span">The place.</param>
    /// <param name="isWanted">Which of several marks at the place is meant, if one of them is.</param>
    /// <returns>The mark; null where the text has no such place.</returns>
    internal Mark? At(TextSpan span, Func<Mark, bool> isWanted)
    {
        if (span.Length == 0 || span.End > Text.Length)
        {
            return null;
        }

        var whole = WholeCharacters(span);
        var here = All(whole);
        return here.FirstOrDefault(isWanted) ?? here.FirstOrDefault() ?? Add(whole);
    }

    /// <summary>The marks that share a character with a place.</summary>
    internal List<Mark> All(TextSpan span)
    {
        List<Mark> here = [];
        for (int i = FirstEndingBehind(span.Start); i < marks.Count && marks[i].Span.Overlaps(span); i++)
        {
            here.Add(marks[i]);
        }

        return here;
    }

    // Half a surrogate pair is no text.
    private TextSpan WholeCharacters(TextSpan span)
    {
        int start = char.IsLowSurrogate(Text[span.Start]) ? span.Start - 1 : span.Start;
        int end = char.IsHighSurrogate(Text[span.End - 1]) ? span.End + 1 : span.End;
        return new(start, end - start);
    }

    private Mark Add(TextSpan span)
    {
        Mark mark = new(string.Create(CultureInfo.InvariantCulture, $"{Id}-w{++wordMarks}"), span, null);
        marks.Insert(FirstEndingBehind(span.Start), mark);
        return mark;
    }

    private int FirstEndingBehind(int position)
    {
        int low = 0;
        int high = marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = marks[middle].Span.End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
