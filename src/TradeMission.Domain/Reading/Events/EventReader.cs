using NodaTime;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Frames;

namespace TradeMission.Domain.Reading.Events;

/// <summary>Tells of each entity of a sentence which event it belongs to: 지난해 opens an earlier one, 이번 leads back.</summary>
internal sealed class EventReader(LocalDate? start)
{
    // What is dated so many days before the mission is no step towards it but another event.
    private const int DaysApart = 20;
    private const int Ahead = 2;
    private MissionEvent current;
    private int block = -1;
    private bool hasResults;

    /// <summary>The events of the entities of a sentence; asked in the order of the text.</summary>
    internal MissionEvent[] Read(Passage passage, IReadOnlyList<Frame> frames)
    {
        if (passage.Sentence.Block != block)
        {
            (current, block) = (MissionEvent.This, passage.Sentence.Block);
        }

        var events = new MissionEvent[passage.Entities.Length];
        foreach (var frame in frames)
        {
            for (int i = frame.Clause.First; i < frame.Clause.End; i++)
            {
                var entity = passage.Entities[i];
                if (entity is { Kind: EntityKind.Event, Depth: 0, IsSpoken: false })
                {
                    current = Open(passage, i, entity.Value, frame.Clause.Mood);
                }
                else if (entity is { Kind: EntityKind.Date, IsSpoken: false } && frame.Clause.Mood is Mood.Done && IsBefore(entity) && !IsCompared(passage, i))
                {
                    current = MissionEvent.Earlier;
                }

                events[i] = current;
            }
        }

        hasResults |= frames.Any(frame => frame.Clause.Mood is Mood.Done && frame.Has(EntityKind.Amount));
        return events;
    }

    private bool IsBefore(Entity date) => start is { } first && date.Figure.Date.Date.To is { } last && Period.DaysBetween(last, first) > DaysApart;

    private MissionEvent Open(Passage passage, int index, string value, Mood mood) => value switch
    {
        "earlier" when !IsCompared(passage, index) => MissionEvent.Earlier,
        "now" => MissionEvent.This,
        "aside" when mood is not Mood.Done => MissionEvent.Other,
        "later" when hasResults && mood is not Mood.Done && passage.Block is not Blocks.BlockKind.Title => MissionEvent.Other,
        _ => current,
    };

    // "지난해보다", "전년 대비", "지난해에 이어" tell of this one.
    private static bool IsCompared(Passage passage, int index)
    {
        for (int i = index; i <= index + Ahead && i < passage.Entities.Length; i++)
        {
            if (i > index && passage.Entities[i] is { Kind: EntityKind.Event, Value: "compare" } || passage.Entities[i].Tail.Contains("보다", StringComparison.Ordinal) || passage.Sentence.Chunks[passage.Entities[i].Chunk].Text.Contains("보다", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
