using System.Collections.Immutable;
using NodaTime;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Chunks;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Frames;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Events;

/// <summary>A sentence with its frames, and the event of each of its entities.</summary>
internal sealed record Told(Passage Passage, ImmutableArray<Frame> Frames, ImmutableArray<MissionEvent> Events)
{
    private const int LongestLabel = 8;

    /// <summary>The entities of the sentence.</summary>
    internal ImmutableArray<Entity> Entities => Passage.Entities;

    /// <summary>Whether it stands in a headline or under a picture.</summary>
    internal bool IsTitle => Passage.Block is BlockKind.Title;

    /// <summary>What a point of a list is about by the words before its colon, as the table has it; empty where it has none.</summary>
    internal string Label { get; } = LabelOf(Passage);

    /// <summary>The frame that an entity stands in.</summary>
    internal Frame FrameOf(int index) => Frames.FirstOrDefault(frame => index < frame.Clause.End) ?? Frames[^1];

    /// <summary>The frames that an entity may belong to: its own, and the next as long as none of them describes a noun; what opens the
    /// sentence may belong to any.</summary>
    internal IEnumerable<Frame> FramesFrom(int index)
    {
        foreach (var frame in Frames.Where(frame => index < frame.Clause.End))
        {
            yield return frame;
            if (frame.Name is "say" || (frame.Clause.IsAttributive && index > 0))
            {
                yield break;
            }
        }
    }

    /// <summary>Whether the sentence tells of the mission itself as far as an entity.</summary>
    internal bool IsThis(int index) => Events[index] is MissionEvent.This;

    private static string LabelOf(Passage passage)
    {
        var chunks = passage.Sentence.Chunks;
        int colon = chunks.Take(LongestLabel).TakeWhile(chunk => !chunk.Is(':')).Count();
        if (passage.Block is not BlockKind.Item || colon >= Math.Min(chunks.Length, LongestLabel))
        {
            return "";
        }

        string words = string.Concat(chunks.Take(colon).Where(chunk => chunk.Kind is ChunkKind.Word).Select(chunk => chunk.Text));
        Lexicon.EndOf(WordClass.Label, words, out string label);
        return label;
    }

    /// <summary>The sentences in their order, with all that is told in them.</summary>
    /// <param name="passages">The sentences.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    /// <param name="start">The first day of the mission, before which another one's results lie; null where it is not known.</param>
    internal static ImmutableArray<Told> Read(ImmutableArray<Passage> passages, LocalDate? start = null, LocalDate? published = null)
    {
        var events = new EventReader(start, published);
        bool hasBegun = !(published < start);
        var told = ImmutableArray.CreateBuilder<Told>(passages.Length);
        foreach (var passage in passages)
        {
            var frames = FrameReader.Read(ClauseReader.Read(passage, hasBegun));
            told.Add(new(passage, frames, [.. events.Read(passage, frames)]));
        }

        return told.DrainToImmutable();
    }
}
