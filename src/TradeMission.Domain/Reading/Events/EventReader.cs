using NodaTime;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Frames;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Events;

/// <summary>Tells of each entity of a sentence which event it belongs to: 지난해 opens an earlier one, 이번 leads back.</summary>
internal sealed class EventReader(LocalDate? start, LocalDate? published)
{
    // What is dated so many days before the mission is no step towards it but another event.
    private const int DaysApart = 20;
    // Without its days, what ended in an earlier year so many days ago is; what is told in the first weeks of a year is often the last.
    private const int DaysAgo = 90;
    private const int Ahead = 2;
    private const int Close = 4;
    private MissionEvent current;
    private int block = -1;
    private bool hasResults;
    private bool isRecalled;
    private MissionEvent heading;
    private bool isReview;

    /// <summary>The events of the entities of a sentence; asked in the order of the text.</summary>
    internal MissionEvent[] Read(Passage passage, IReadOnlyList<Frame> frames)
    {
        // The year of a sentence ends with it; that of a point without a figure heads those behind it, and a sentence may go on:
        // "나라별 계약은 …".
        bool isPoint = passage.Block is BlockKind.Item;
        isReview = (isReview || IsReview(passage)) && !(passage.Block is BlockKind.Title && passage.Has(EntityKind.Event, "now"));
        bool goesOn = isPoint && heading is MissionEvent.Earlier || (current is MissionEvent.Earlier && passage.Sentence.Block == block
            && passage.Entities[0] is { Kind: EntityKind.Total, Value: "by" or "among" });
        block = passage.Sentence.Block;
        isRecalled = IsRecalled(passage) || (!isReview && frames.Any(frame => IsOfAnother(passage, frame)));
        current = goesOn || isRecalled ? MissionEvent.Earlier : MissionEvent.This;
        var events = new MissionEvent[passage.Entities.Length];
        var main = frames.LastOrDefault(frame => frame is { Clause.IsAttributive: false, Name: not ("" or "do") })?.Clause.Mood
            ?? frames.Max(frame => frame.Clause.Mood);
        foreach (var frame in frames)
        {
            for (int i = frame.Clause.First; i < frame.Clause.End; i++)
            {
                var entity = passage.Entities[i];
                current = entity switch
                {
                    { Depth: > 0 } => current,
                    _ when NameOf(entity) is { } word => Open(passage, i, word, word is "aside" ? main : frame.Clause.Mood),
                    { Kind: EntityKind.Date } => Dated(passage, i, frame.Clause.Mood),
                    _ => current,
                };
                // What a change comes from is earlier, what it leads to is of now.
                bool isFrom = IsFrom(passage, i);
                current = isFrom && !isRecalled ? MissionEvent.This : current;
                events[i] = isFrom || IsFormer(passage, i) ? MissionEvent.Earlier : current;
            }
        }

        heading = !isPoint ? MissionEvent.This : passage.Has(EntityKind.Amount) ? heading : current;
        hasResults |= passage.Block is not BlockKind.Title && frames.Any(frame => frame.Clause.Mood is Mood.Done
            && frame.Has(EntityKind.Amount));
        return events;
    }

    // A headline with the figures of the last year announces them.
    private bool IsReview(Passage passage) => passage.Block is BlockKind.Title && !hasResults && passage.Has(EntityKind.Amount)
        && passage.Entities.Any(entity => NameOf(entity) is "earlier");

    // "… 맺은 바 있다" recalls what was before.
    private static bool IsRecalled(Passage passage) => passage.Sentence.Chunks.Zip(passage.Sentence.Chunks.Skip(1)).Any(pair =>
        pair.First.Text is "바" && pair.Second.Text is ['있', not '는', ..]);

    // A mission that is still to come has no results.
    private bool IsOfAnother(Passage passage, Frame frame) => published < start && frame.Clause.Mood is Mood.Done
        && passage.Block is not BlockKind.Title && frame.Name is not ("" or "say" or "expect") && frame.Has(EntityKind.Amount)
        && VerbForms.IsPast(passage.WordAt(frame.Clause.End - 1));

    // "170만 달러에서 270만 달러로"
    private static bool IsFrom(Passage passage, int index) =>
        passage.Entities[index] is { Kind: EntityKind.Amount or EntityKind.Count } from
        && from.Tail.StartsWith("에서", StringComparison.Ordinal) && passage.Entities.Skip(index + 1).Take(Close)
            .FirstOrDefault(to => to.Kind == from.Kind && to.Value == from.Value) is { Case: Case.To };

    // "지난해 200만 달러보다": the earlier one that it is compared with; "200만 달러에 그쳤던": so it was before.
    private static bool IsFormer(Passage passage, int index) => passage.Entities[index].Kind is EntityKind.Amount or EntityKind.Count
        && (passage.WordAt(index + 1).EndsWith('던')
        || (IsMeasure(passage, index) && passage.Entities[..index].TakeLast(Close).Any(word => NameOf(word) is "earlier")));

    // What is told as done at a date long ago is an earlier event's, what is meant for one long after another's; a later date leads back.
    private MissionEvent Dated(Passage passage, int index, Mood mood)
    {
        var span = passage.Entities[index].Figure.Date.Date;
        LocalDate? from = span.Start is { } date && date.TryGetSpan(out var opens, out _) ? opens : null;
        if (mood is not Mood.Done)
        {
            return from is { } other && start is { } first && Period.DaysBetween(first, other) > DaysApart * 2
                ? MissionEvent.Other : current;
        }

        bool? isBefore = (span.To ?? from) is not { } last ? null : start is { } day ? Period.DaysBetween(last, day) > DaysApart
            : published is { } now && last.Year < now.Year && Period.DaysBetween(last, now) > DaysAgo;
        return isBefore is true && !isReview && !IsCompared(passage, index) ? MissionEvent.Earlier
            : isBefore is false && current is MissionEvent.Earlier && !isRecalled ? MissionEvent.This : current;
    }

    private MissionEvent Open(Passage passage, int index, string value, Mood mood) => value switch
    {
        "earlier" when !isReview && !IsCompared(passage, index) => MissionEvent.Earlier,
        "now" when !isRecalled => MissionEvent.This,
        "year" when !isRecalled && current is not MissionEvent.Other => MissionEvent.This,
        // What all the missions of a year achieved is told of them, not of one.
        "since" when !passage.Entities.Any(entity => entity is { Kind: EntityKind.Count, Value: "other" }
            && entity.Figure.Count.Count.Counter is "차례" or "회" or "번") => MissionEvent.Other,
        "aside" when mood is not Mood.Done => MissionEvent.Other,
        // "앞으로 300만 달러의 계약이 예상된다" is what this one leads to.
        "ahead" when passage.Has(EntityKind.Outcome, "contract") || passage.Has(EntityKind.Outcome, "expected") => current,
        "ahead" or "later" when hasResults && mood is not Mood.Done => MissionEvent.Other,
        _ => current,
    };

    // "지난해보다", "전년 대비", "지난해에 이어" tell of this one.
    private static bool IsCompared(Passage passage, int index) =>
        IsMeasure(passage, index) || IsMeasure(passage, index + 1)
            || passage.WordAt(index + Ahead).Contains("보다", StringComparison.Ordinal);

    private static bool IsMeasure(Passage passage, int index) => index < passage.Entities.Length
        && (passage.Entities[index].Tail.Contains("보다", StringComparison.Ordinal)
        || passage.WordAt(index).Contains("보다", StringComparison.Ordinal)
        || (index + 1 < passage.Entities.Length && passage.Entities[index + 1] is { Kind: EntityKind.Event, Value: "compare" }));

    // 지난해, 올해 and 내년 are dates, and yet open events.
    private static string? NameOf(Entity entity) => entity.Kind is EntityKind.Event or EntityKind.Date
        && Lexicon.TryFind(entity.Name, out _, out var words) && words[0].Class is WordClass.Event ? words[0].Value : null;
}
