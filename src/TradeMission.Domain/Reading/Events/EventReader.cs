using NodaTime;
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
    private const int DaysAgo = 200;
    private const int DaysBefore = 5;
    private const int Ahead = 2;
    private const int Close = 4;
    private MissionEvent current;
    private int block = -1;
    private bool hasResults;
    private bool isRecalled;
    private bool isHeading;

    /// <summary>The events of the entities of a sentence; asked in the order of the text.</summary>
    internal MissionEvent[] Read(Passage passage, IReadOnlyList<Frame> frames)
    {
        // The year of a sentence ends with it, unless the next one goes on about that time; that of a point without a figure heads the next.
        bool goesOn = current is MissionEvent.Earlier && (isHeading && passage.Block is Blocks.BlockKind.Item
            || (passage.Sentence.Block == block && (passage.Sentence.Chunks[0].Text is "당시" or "당시에는" or "이때" or "그때"
            || passage.Entities[0] is { Kind: EntityKind.Total, Value: "by" or "among" })));
        isHeading = passage.Block is Blocks.BlockKind.Item && !passage.Has(EntityKind.Amount);
        block = passage.Sentence.Block;
        isRecalled = IsRecalled(passage) || frames.Any(frame => IsOfAnother(passage, frame));
        current = goesOn || isRecalled ? MissionEvent.Earlier : MissionEvent.This;
        var events = new MissionEvent[passage.Entities.Length];
        var main = frames.LastOrDefault(frame => frame is { Clause.IsAttributive: false, Name: not ("" or "do") })?.Clause.Mood
            ?? Mood.Done;
        foreach (var frame in frames)
        {
            for (int i = frame.Clause.First; i < frame.Clause.End; i++)
            {
                var entity = passage.Entities[i];
                if (entity is { Depth: 0, IsSpoken: false } && WordOf(entity) is { } word)
                {
                    current = Open(passage, i, word, word is "aside" ? main : frame.Clause.Mood);
                }
                else if (entity is { Kind: EntityKind.Date, IsSpoken: false, Depth: 0 } && (frame.Clause.Mood is Mood.Done
                    || entity.Name.EndsWith("부터", StringComparison.Ordinal))
                    && current is not MissionEvent.Other && IsBefore(entity) && !IsCompared(passage, i))
                {
                    current = MissionEvent.Earlier;
                }
                else if (entity is { Kind: EntityKind.Date, IsSpoken: false } && frame.Clause.Mood is not Mood.Done && IsAfter(entity))
                {
                    current = MissionEvent.Other;
                }
                else if (entity is { Kind: EntityKind.Date, IsSpoken: false, Depth: 0 } && current is MissionEvent.Earlier && !isRecalled
                    && Last(entity) is not null && !IsBefore(entity))
                {
                    current = MissionEvent.This;
                }

                // "지난해 375건에서 527건으로": what a change comes from is earlier, what it leads to is of now.
                bool isFrom = IsFrom(passage, i);
                current = isFrom && !isRecalled ? MissionEvent.This : current;
                events[i] = isFrom || IsEarlier(passage, i) ? MissionEvent.Earlier : current;
            }
        }

        hasResults |= passage.Block is not Blocks.BlockKind.Title && frames.Any(frame => frame.Clause.Mood is Mood.Done
            && frame.Has(EntityKind.Amount));
        return events;
    }

    // "… 맺은 바 있다" recalls what was before.
    private static bool IsRecalled(Passage passage)
    {
        var chunks = passage.Sentence.Chunks;
        for (int i = chunks.Length - 2; i > 0; i--)
        {
            if (chunks[i].Text is "바" && chunks[i + 1].Text is ['있', not '는', ..])
            {
                return true;
            }
        }

        return false;
    }

    // 지난해, 올해 and 내년 are dates, and yet open events.
    private static string? WordOf(Entity entity) => entity.Kind switch
    {
        EntityKind.Event => entity.Value,
        EntityKind.Date when Lexicon.TryFind(entity.Name, out _, out var meanings)
            && meanings[0].Class is WordClass.Event => meanings[0].Value,
        _ => null,
    };

    // A mission that is still to come has no results.
    private bool IsOfAnother(Passage passage, Frame frame) => start is { } first && published < first && frame.Clause.Mood is Mood.Done
        && passage.Block is not Blocks.BlockKind.Title && frame.Name is not ("" or "say" or "expect") && frame.Has(EntityKind.Amount);

    // Before a mission that is still to come, whatever has come about is another one's, except what is in the news these days.
    private bool IsBefore(Entity date) => Last(date) is { } last && (start, published) switch
    {
        ({ } first, { } now) when now < first => Period.DaysBetween(last, now) > DaysBefore,
        ({ } first, _) => Period.DaysBetween(last, first) > DaysApart,
        (_, { } now) when date.Figure.Date.Date is { Start: { Month: null } } => last.Year < now.Year,
        (_, { } now) => Period.DaysBetween(last, now) > DaysAgo,
        _ => false,
    };

    // "2010년부터" has no end.
    private static LocalDate? Last(Entity date) =>
        date.Figure.Date.Date.To ?? (date.Name.EndsWith("부터", StringComparison.Ordinal) ? Start(date) : null);

    private static LocalDate? Start(Entity date) => date.Figure.Date.Date.Start is { } from
        && from.TryGetSpan(out var first, out _) ? first : null;

    // Of a mission to come, several trips may be told.
    private bool IsAfter(Entity date) => start is { } first && (hasResults || !(published < first)) && Start(date) is { } other
        && Period.DaysBetween(first, other) > (hasResults && date.Figure.Date.Date.Start is { Day: null } ? 0 : DaysApart * 2);

    private static bool IsNumberOfTimes(Entity entity) => entity is { Kind: EntityKind.Count, Value: "other" }
        && entity.Figure.Count.Count.Counter is "차례" or "회" or "번";

    private MissionEvent Open(Passage passage, int index, string value, Mood mood) => value switch
    {
        "earlier" when !IsCompared(passage, index) => MissionEvent.Earlier,
        "now" => isRecalled && passage.Entities[index].Name is not "이번" ? current : MissionEvent.This,
        // What all the missions of a year achieved is told of them, not of one; "지금까지 가장 나은 성적" tells of this one.
        "since" when passage.WordAt(index + 1) is not ("가장" or "최고" or "최대")
            && !passage.Entities.Any(IsNumberOfTimes) => MissionEvent.Other,
        // "한편 사절단은 26개 기업으로 구성된다" tells of this one still.
        "aside" when mood is not Mood.Done && !(index + 1 < passage.Entities.Length
            && passage.Entities[index + 1] is { Kind: EntityKind.Mission, Case: Case.Topic }) => MissionEvent.Other,
        // "앞으로 300만 달러의 계약이 예상된다" is what this one leads to.
        "ahead" when !passage.Has(EntityKind.Outcome, "contract") && !passage.Has(EntityKind.Outcome, "expected") =>
            Open(passage, index, "later", mood),
        "later" when hasResults && mood is not Mood.Done && passage.Block is not Blocks.BlockKind.Title => MissionEvent.Other,
        _ => current,
    };

    // "지난해 1,200만 달러보다": the figure that this one is compared with.
    private static bool IsEarlier(Passage passage, int index)
    {
        var entity = passage.Entities[index];
        bool isMeasure = entity.Kind is EntityKind.Amount or EntityKind.Count && (entity.Tail.Contains("보다", StringComparison.Ordinal)
            || (index + 1 < passage.Entities.Length && passage.Entities[index + 1] is { Kind: EntityKind.Event, Value: "compare" }));
        return isMeasure && passage.Entities.Take(index).TakeLast(Close).Any(word => WordOf(word) is "earlier");
    }

    private static bool IsFrom(Passage passage, int index)
    {
        var from = passage.Entities[index];
        if (from.Kind is not (EntityKind.Amount or EntityKind.Count) || !from.Tail.StartsWith("에서", StringComparison.Ordinal))
        {
            return false;
        }

        var to = passage.Entities.Skip(index + 1).Take(Close).FirstOrDefault(entity =>
            entity.Kind == from.Kind && entity.Value == from.Value);
        return to?.Case is Case.To;
    }

    // "지난해보다", "전년 대비", "지난해에 이어" tell of this one.
    private static bool IsCompared(Passage passage, int index)
    {
        for (int i = index; i <= index + Ahead && i < passage.Entities.Length; i++)
        {
            if (i > index && passage.Entities[i] is { Kind: EntityKind.Event, Value: "compare" }
                || passage.Entities[i].Tail.Contains("보다", StringComparison.Ordinal)
                || passage.WordAt(i).Contains("보다", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
