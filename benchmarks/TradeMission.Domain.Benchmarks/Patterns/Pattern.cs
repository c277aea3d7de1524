using System.Text;

namespace TradeMission.Domain.Benchmarks.Patterns;

/// <summary>Words and marks to be repeated to a text of any length.</summary>
/// <param name="Opening">What the first half of the text repeats.</param>
/// <param name="Closing">What the second half repeats.</param>
internal sealed record Pattern(string Opening, string Closing)
{
    internal Pattern(string unit)
        : this(unit, unit)
    {
    }

    /// <summary>The text of a length in code units, or a little more, so that no word is cut.</summary>
    internal string Text(int length)
    {
        var text = new StringBuilder(length + Opening.Length + Closing.Length);
        Append(text, Opening, length / 2);
        Append(text, Closing, length);
        return text.ToString();
    }

    /// <summary>The pattern with what cannot be seen escaped.</summary>
    public override string ToString() => Opening == Closing ? Escape(Opening) : $"{Escape(Opening)} × n, {Escape(Closing)} × n";

    private static void Append(StringBuilder text, string unit, int length)
    {
        while (text.Length < length)
        {
            text.Append(unit);
        }
    }

    private static string Escape(string text) =>
        string.Concat(text.Select(c => c > ' ' && (c < '\u007F' || char.IsLetterOrDigit(c) || char.IsPunctuation(c)) ? $"{c}" : $"\\u{(int)c:X4}"));
}
