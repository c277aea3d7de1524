using System.Text;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Output;

/// <summary>A phrase that could not be read, with a mark under the place.</summary>
internal static class PhraseComplaint
{
    private const string Indent = "  ";
    private const string Ellipsis = "…";

    /// <summary>How much of a long phrase is shown on either side of the place, in columns, where the terminal is wide enough.</summary>
    private const int Context = 60;

    /// <summary>Says which rule broke at which character, and points at it.</summary>
    internal static void Write(string phrase, ParseError error)
    {
        Complaint.Write($"the phrase cannot be read at character {error.Position + 1}: {error.Rule}");
        foreach (string line in Excerpt(Printable.Of(phrase), error, Terminal.ErrorWidth()))
        {
            Complaint.Say(line);
        }
    }

    /// <summary>The words around a place, and under them a line that points at it; neither is wider than the terminal.</summary>
    internal static string[] Excerpt(string phrase, ParseError error, int width)
    {
        int room = Math.Clamp(((width - Indent.Length) / 2) - Ellipsis.Length - 1, 1, Context);
        int from = Back(phrase, error.Position, room);
        int to = Forward(phrase, error.Position, room);
        string lead = from > 0 ? Ellipsis : "";
        string tail = to < phrase.Length ? Ellipsis : "";
        int markEnd = Math.Clamp(error.Span.End, error.Position, to);
        int before = TextWidth.Of(lead) + TextWidth.Of(phrase.AsSpan(from..error.Position));
        int marked = Math.Max(1, TextWidth.Of(phrase.AsSpan(error.Position..markEnd)));
        return
        [
            $"{Indent}{lead}{phrase[from..to]}{tail}",
            $"{Indent}{new string(' ', before)}{Terminal.Alarm(new string('^', marked))}",
        ];
    }

    private static int Back(string text, int position, int room)
    {
        while (position > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(..position), out var rune, out int length);
            room -= TextWidth.Of(rune);
            if (room < 0)
            {
                break;
            }

            position -= length;
        }

        return position;
    }

    private static int Forward(string text, int position, int room)
    {
        while (position < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(position..), out var rune, out int length);
            room -= TextWidth.Of(rune);
            if (room < 0)
            {
                break;
            }

            position += length;
        }

        return position;
    }
}
