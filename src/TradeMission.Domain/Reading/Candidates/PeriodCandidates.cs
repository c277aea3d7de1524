using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>When the mission takes place and how long it stays.</summary>
internal static class PeriodCandidates
{
    private const int OfMission = 6;
    private const int Range = 6;
    private const int Held = 4;
    private const int Early = 3;
    private const int OfFair = 8;
    private const int Least = 6;
    private const int LongestTrip = 30;

    /// <summary>The periods, the likeliest first.</summary>
    internal static List<Candidate<MissionPeriod>> Read(IReadOnlyList<Told> told, bool isAtHome)
    {
        var ballot = new Ballot<MissionPeriod>();
        PartialDate? departure = null;
        PartialDate? homecoming = null;
        Entity? leaving = null;
        (PartialDate Day, Entity Told)? opened = null;
        Entity? returning = null;
        PartialDate? until = null;
        Entity? untilTold = null;
        Stay? stay = null;
        foreach (var sentence in told)
        {
            bool isOfMission = sentence.Label is "period" || sentence.Passage.Has(EntityKind.Mission)
                || sentence.Frames.Any(frame => frame.Name is "travel" or "dispatch");
            bool isHeld = sentence.Frames.Any(frame => Holds(sentence, frame));
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                var entity = sentence.Entities[i];
                // The days on which companies may apply are none of the mission's.
                if (entity.Kind is not EntityKind.Date || entity.IsSpoken || !sentence.IsThis(i)
                    || (sentence.FrameOf(i).Name is "select" && !sentence.Entities.Skip(i).Take(Early + 1).Any(other => other.IsPlace)))
                {
                    continue;
                }

                var date = entity.Figure.Date.Date;
                bool isRange = date.Stay is not null || (date.Start is { Day: not null } && date.End is { Day: not null }
                    && date.Start != date.End);
                // "4일 서울을 떠나 15일까지 세 나라를 찾는다"
                homecoming ??= !isRange && leaving is not null && sentence.Entities.Contains(leaving) && leaving != entity
                    && entity.Name.Contains("까지", StringComparison.Ordinal) ? date.End ?? date.Start : null;

                // "9월 23일부터 27일 중국으로": the last day without its particle.
                var next = i + 1 < sentence.Entities.Length ? sentence.Entities[i + 1] : null;
                bool isOpen = entity.Case is Case.From || entity.Name.EndsWith("부터", StringComparison.Ordinal);
                if (!isRange && isOpen && next is { Kind: EntityKind.Date } && date.Start is { Day: not null } opening
                    && next.Figure.Date.Date is { Start: { Day: not null } closing } second && second.Start == (second.End ?? second.Start)
                    && opening.TryGetDate(out var first) && closing.TryGetDate(out var final) && first < final)
                {
                    (date, isRange) = (date with { End = closing }, true);
                }

                // "오는 31일까지 순회하고 귀국할 예정이다"
                bool isUntil = !isRange && isOfMission && (date.End ?? date.Start) is { Day: not null }
                    && entity.Name.EndsWith("까지", StringComparison.Ordinal);
                isUntil &= sentence.FramesFrom(i).Any(frame => frame.Name is "travel" or "dispatch");
                untilTold ??= isUntil && until is null ? entity : null;
                until ??= isUntil ? date.End ?? date.Start : null;

                // The days of a fair that is visited yield to those of the mission.
                bool isOfFair = sentence.FrameOf(i) is { Name: "hold" } fair && !fair.Has(EntityKind.Mission) && (fair.Clause.IsAttributive
                    ? !sentence.Entities.Skip(fair.Clause.End).Take(Early + 2).Any(other => other.Kind is EntityKind.Mission)
                    : sentence.Entities.Take(i).Any(other => other is { Kind: EntityKind.Word, Case: Case.Topic or Case.Subject }
                    && Lexicon.EndOf(WordClass.Fair, other.Name, out _).Length > 0));
                if (date is { Start: null, End: null, Stay: { } lasting })
                {
                    stay ??= isOfFair ? null : lasting;
                    continue;
                }

                if (!isRange && date.Start is { Day: not null } day && Journey(sentence, i) is { } travel)
                {
                    bool isReturn = IsReturn(sentence, travel);
                    leaving ??= isReturn ? null : entity;
                    departure ??= isReturn ? null : day;
                    (homecoming, returning) = isReturn ? (day, entity) : (homecoming, returning);
                }

                // "지난 3일부터 … 진행하고 있다", "24일 출국했다": the first day alone.
                opened ??= !isRange && isOfMission && date.Start is { Day: not null } begun
                    && ((isOpen && sentence.Passage.Has(EntityKind.Mission)) || (Journey(sentence, i) is { } journey
                    && Leaves(sentence, journey))) ? (begun, entity) : null;

                int score = (sentence.IsTitle ? -Early : 0) + (date.Stay is null ? 0 : Early) + (isRange ? Range
                    : 0) + (isOfMission ? OfMission : 0) + (isHeld ? Held : 0) + (sentence.Passage.Index < Early ? 2 : 0);
                // "3월 4일과 8일" is from the one to the other.
                if (isHeld && entity.Case is Case.With && i + 1 < sentence.Entities.Length
                    && sentence.Entities[i + 1] is { Kind: EntityKind.Date } other && date.Start is { Day: not null }
                    && other.Figure.Date.Date.Start is { Day: not null } last)
                {
                    date = date with { End = last };
                    score += Early;
                    isRange = true;
                }

                bool isDay = !isRange && isHeld && !isOpen && (isAtHome || sentence.Passage.Has(EntityKind.Mission, "exportConsultation"))
                    && date.Start is { Day: not null } && sentence.FramesFrom(i).Any(frame => Holds(sentence, frame));
                bool isEnough = (isRange || isDay) && score >= Least;
                score -= isOfFair ? OfFair : 0;
                if (isEnough && PeriodOf(entity, isDay ? date with { End = date.Start } : date, isRange ? departure : null) is { } period)
                {
                    ballot.Add(period.ToString(), new(period, score, TellsEnd(entity, date)
                        ? "stayTellsEnd" : "periodOfMission", entity.Start, entity.End));
                }
            }
        }

        var ranked = Widest(ballot.Ranked());
        if (TripOf(departure ?? opened?.Day, homecoming ?? until, stay) is { } trip && (leaving ?? opened?.Told) is { } leave
            && (ranked.Count == 0 || ranked[0].Score < Least || AreApart(ranked) || Contains(trip, ranked[0].Value)))
        {
            return [new(trip, OfMission + Range, trip.Stay is null ? "periodOfMission" : "stayTellsEnd", leave.Start, leave.End)];
        }

        if (AreApart(ranked))
        {
            return [];
        }

        if (ranked.Count == 0 && (opened?.Told ?? returning ?? untilTold) is { } alone)
        {
            ranked = [new(new(opened?.Day, opened is null ? homecoming ?? until : null, null), Least, "periodOfMission", alone.Start,
                alone.End)];
        }

        // Of two with the same end the one that tells its length says more.
        int longer = ranked.Count == 0 || ranked[0].Value.Stay is not null ? -1 : ranked.FindIndex(period => period.Value.Stay is not null
            && period.Value.End == ranked[0].Value.End);
        var known = longer > 0 ? [ranked[longer], .. ranked.Where((_, i) => i != longer)] : ranked;
        return stay is { } length && known.Count > 0
            && known[0].Value is { Stay: null, Start: not null } days
            ? [known[0] with { Value = new(days.Start, days.End, length) }, .. known.Skip(1)] : known;
    }

    // From the day on which they leave until that on which they return, or as long as they stay.
    private static MissionPeriod? TripOf(PartialDate? departure, PartialDate? homecoming, Stay? stay)
    {
        if (departure is not { } first || !first.TryGetDate(out var from))
        {
            return null;
        }

        if (homecoming is { } last && last.TryGetDate(out var to) && from < to)
        {
            return new(first, last, stay is { Days: { } days } && days == Period.DaysBetween(from, to) + 1 ? stay : null);
        }

        return stay is { Days: { } count } length ? new(first, PartialDate.FromDate(from.PlusDays(count - 1)), length) : null;
    }

    private static bool Contains(MissionPeriod trip, MissionPeriod other) => Days(trip) is { } whole && Days(other) is { } part
        && whole != part && whole.First <= part.First && whole.Last >= part.Last;

    // The days in one of several places lie within those of the whole mission.
    private static List<Candidate<MissionPeriod>> Widest(List<Candidate<MissionPeriod>> ranked)
    {
        int widest = ranked.FindIndex(period => period.Score >= Least + OfMission && Days(period.Value) is { } whole
            && Contains(period.Value, ranked[0].Value)
            && Period.DaysBetween(whole.First, whole.Last) <= LongestTrip);
        return widest > 0 ? [ranked[widest], .. ranked.Where((_, i) => i != widest)] : ranked;
    }

    private static (LocalDate First, LocalDate Last)? Days(MissionPeriod period) => period is { Start: { } start, End: { } end }
        && start.TryGetDate(out var first) && end.TryGetDate(out var last) ? (first, last) : null;

    /// <summary>Whether a frame tells that an event takes place.</summary>
    internal static bool Holds(Told sentence, Frames.Frame frame) => frame.Name is "hold"
        || (frame.Name is "reach" && (sentence.Passage.WordAt(frame.Clause.End - 1).StartsWith("진행", StringComparison.Ordinal)
        || (frame.Has(EntityKind.Mission)
        && sentence.Passage.WordAt(frame.Clause.End - 1) is ['가', '지' or '진' or '질' or '져' or '졌', ..] or ['갖', ..])));

    // What a date tells of a journey: where somebody is on that day, or further on in the sentence that they leave or return.
    private static Frames.Frame? Journey(Told sentence, int index) => sentence.FramesFrom(index).FirstOrDefault(frame =>
        frame.Name is "travel"
        && (frame == sentence.FrameOf(index) || Leaves(sentence, frame) || IsReturn(sentence, frame)));

    // 출국했다, 떠났다, 출장길에 올랐다
    private static bool Leaves(Told sentence, Frames.Frame frame) => frame.Name is "travel"
        && sentence.Passage.WordAt(frame.Clause.End - 1) is ['출' or '떠' or '오' or '올', ..] or ['나', '서' or '선' or '섰', ..];

    // 귀국했다, 돌아왔다
    private static bool IsReturn(Told sentence, Frames.Frame frame) =>
        sentence.Passage.WordAt(frame.Clause.End - 1) is ['귀', ..] or ['돌', '아', ..];

    // Three trips and more, each with its days, are no one period.
    private static bool AreApart(List<Candidate<MissionPeriod>> ranked)
    {
        List<(LocalDate First, LocalDate Last)> likely = [];
        foreach (var period in ranked.FindAll(period => period.Score * 4 >= ranked[0].Score * 3))
        {
            if (Days(period.Value) is { } days)
            {
                likely.Add(days);
            }
        }

        likely.Sort();
        return likely.Count > 2 && Enumerable.Range(1, likely.Count - 1).All(i => likely[i].First > likely[i - 1].Last);
    }

    // "12일부터 2주간" has no last day of its own.
    private static bool TellsEnd(Entity entity, AnnouncedDate date) => date is { Stay: not null, End: not null } && date.Start != date.End
        && !entity.Name.Contains("까지", StringComparison.Ordinal)
        && entity.Name.AsSpan().IndexOfAny('~', '∼', '-') < 0 && !entity.Name.Contains("에서", StringComparison.Ordinal);

    // "26일까지 6박7일" of those who left on the 19th began on the 19th, whatever the nights say.
    private static MissionPeriod? PeriodOf(Entity entity, AnnouncedDate date, PartialDate? departure)
    {
        var start = date.Start;
        bool isCounted = date.Stay is not null && entity.Name.Contains("까지", StringComparison.Ordinal)
            && !entity.Name.Contains("부터", StringComparison.Ordinal) && !entity.Name.Contains('~') && !entity.Name.Contains('∼');
        if (isCounted && departure is { } day)
        {
            start = day;
        }

        bool isOrdered = !(start is { } from && date.End is { } to && from.TryGetSpan(out var first, out _)
            && to.TryGetSpan(out _, out var last) && first > last);
        return isOrdered && (start is not null || date.End is not null || date.Stay is not null) ? new(start, date.End, date.Stay) : null;
    }
}
