using NodaTime;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Facts;

namespace TradeMission.Domain.Reading;

/// <summary>Reads a Korean announcement of a trade mission.</summary>
/// <remarks>
/// Blocks, chunks, entities, clauses with their frames, events, candidates, choice, facts: each step is one immutable result, over the
/// figures that <see cref="Korean.KoreanText"/> finds and tables of words. The time is linear in the length of the text, and no text is
/// refused: what it does not say, the draft leaves open.
/// </remarks>
public static class PressReleaseReader
{
    /// <summary>Reads an announcement.</summary>
    /// <param name="text">The text as it was published, the page around it included.</param>
    /// <param name="options">What is known beside the text; null for nothing.</param>
    public static MissionDraft Read(string text, PressReleaseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var page = PageReader.Read(text, options?.PublicationDate);
        var passages = Tagger.Read(SentenceReader.Read(page));
        var period = PeriodCandidates.Read(Told.Read(passages, published: page.Published));
        var start = period.Count > 0 && period[0].Value.Start is { } first && first.TryGetDate(out var day) ? day : (LocalDate?)null;
        var told = Told.Read(passages, start, page.Published);
        return DraftBuilder.Build(text, page, told, options?.Sender);
    }
}
