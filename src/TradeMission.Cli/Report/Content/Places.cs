using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;

namespace TradeMission.Cli.Report.Content;

/// <summary>Finds the words of a mission's evidence in the texts at hand.</summary>
/// <param name="sources">The texts of the mission's sources, in their order; null for one that is not at hand.</param>
internal sealed class Places(IReadOnlyList<Announcement?> sources)
{
    private const int LongestQuote = 60;

    /// <summary>The words of a fact, if a text at hand has them.</summary>
    /// <param name="evidence">Where it is told.</param>
    /// <param name="isWanted">Which words are best, where several are there.</param>
    internal Mark? Find(IEnumerable<Evidence> evidence, Func<Mark, bool> isWanted)
    {
        List<Evidence> places = [.. evidence];
        return places.SelectMany(All).FirstOrDefault(isWanted)
            ?? places.Select(place => TextOf(place)?.At(place.Span, isWanted)).FirstOrDefault(mark => mark is not null);
    }

    /// <summary>Notes on the figures of an outcome what is made of them.</summary>
    internal void AddUse(Outcome outcome, string use)
    {
        foreach (var mark in outcome.Evidence.SelectMany(All).Where(mark => mark.Says(outcome)))
        {
            mark.AddUse(use);
        }
    }

    /// <summary>The words at places, each once.</summary>
    internal List<CardValue> Quotes(IEnumerable<Evidence> evidence)
    {
        List<CardValue> quotes = [];
        foreach (var place in evidence)
        {
            if (TextOf(place) is { } text && text.At(place.Span, _ => false) is { } mark
                && Quote(text.Text, place.Span) is var words && quotes.All(quote => quote.Text != words))
            {
                quotes.Add(new(words, mark.Id, IsOfText: true));
            }
        }

        return quotes;
    }

    private List<Mark> All(Evidence place) => TextOf(place)?.All(place.Span) ?? [];

    private Announcement? TextOf(Evidence place) => place.Source < sources.Count ? sources[place.Source] : null;

    private static string Quote(string text, TextSpan span) =>
        span.Length <= LongestQuote ? text.Substring(span.Start, span.Length) : string.Concat(text.AsSpan(span.Start, LongestQuote), "…");
}
