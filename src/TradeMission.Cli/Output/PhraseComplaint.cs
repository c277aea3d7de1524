using Spectre.Console.Rendering;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Output;

/// <summary>A phrase that could not be read, with a mark under the place.</summary>
internal static class PhraseComplaint
{
    private const string Indent = "  ";
    private const string Ellipsis = "…";

    /// <summary>How much of a long phrase is shown on either side of the place, in characters.</summary>
    private const int Context = 30;

    /// <summary>Says which rule broke at which character, and points at it.</summary>
    internal static void Write(string phrase, ParseError error)
    {
        int from = Math.Max(0, error.Position - Context);
        int to = Math.Min(phrase.Length, error.Position + Context);
        int markEnd = Math.Clamp(error.Span.End, error.Position, to);
        string lead = from > 0 ? Ellipsis : "";
        string tail = to < phrase.Length ? Ellipsis : "";

        Complaint.Write($"the phrase cannot be read at character {error.Position + 1}: {error.Rule}");
        Complaint.WriteLine($"{Indent}{lead}{phrase[from..to]}{tail}");
        int before = Columns(lead + phrase[from..error.Position]);
        int marked = Math.Max(1, Columns(phrase[error.Position..markEnd]));
        Console.Error.WriteLine($"{Indent}{new string(' ', before)}{ErrorStyle.Strong(new string('^', marked))}");
    }

    /// <summary>Width on a terminal: a syllable of hangul is two columns wide.</summary>
    private static int Columns(string text) => new Segment(Printable.Of(text)).CellCount();
}
