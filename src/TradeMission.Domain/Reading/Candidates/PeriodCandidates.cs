using NodaTime;
using TradeMission.Domain.Calendar;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>When the mission takes place and how long it stays: by days told together, or by the day on which it leaves with the one on
/// which it returns or with its length.</summary>
internal sealed class PeriodCandidates
{
    private const int OfMission = 6;
    private const int Early = 3;
    private const int OfFair = 8;
    private const int Least = 6;
    private readonly Ballot<MissionPeriod> ballot = new();
    private Entity? leaving;
    private Entity? returning;
    private Entity? staying;
    private Stay? stay;

    private PeriodCandidates()
    {
    }

    /// <summary>The periods, the likeliest first.</summary>
    internal static List<Candidate<MissionPeriod>> Read(IReadOnlyList<Told> told)
    {
        var periods = new PeriodCandidates();
        foreach (var sentence in told)
        {
            for (int i = 0; i < sentence.Entities.Length; i++)
            {
                // The days on which companies may apply are none of the mission's.
                if (sentence.Entities[i] is { Kind: EntityKind.Date, IsSpoken: false } && sentence.IsThis(i)
                    && sentence.FrameOf(i).Name is not "select")
                {
                    periods.Read(sentence, i);
                }
            }
        }

        return periods.Choose();
    }

    private void Read(Told sentence, int index)
    {
        var entity = sentence.Entities[index];
        var date = WithNext(sentence, index);
        if (date is { Start: null, End: null, Stay: { } length })
        {
            // "백화점 판촉 3일간 매출": days that nothing is done in are no stay, unless they are called one.
            bool isOfTrip = length.Nights is not null || sentence.FrameOf(index).Name.Length > 0 || sentence.Label.Length > 0
                || (index > 0 && Lexicon.Find(WordClass.Label, sentence.Entities[index - 1].Name) is "period");
            stay ??= isOfTrip ? length : null;
            staying ??= isOfTrip ? entity : null;
            return;
        }

        // "가람도는 29일 사절단이 돌아왔다고 밝혔다": a day between who tells and whom he tells of is that of the telling.
        if (index > 0 && sentence.Entities[index - 1].Case is Case.Topic && index + 1 < sentence.Entities.Length
            && sentence.Entities[index + 1].Case is Case.Subject && sentence.Frames.Any(frame => frame.Name is "say"))
        {
            return;
        }

        bool isSent = sentence.Frames.Any(frame => frame.Name is "travel" or "dispatch");
        bool isOfMission = isSent || sentence.Label is "period" || date.Stay is not null || sentence.Passage.Has(EntityKind.Mission);
        bool isRange = date.Stay is not null || (date is { Start.Day: not null, End.Day: not null } && date.Start != date.End);
        if ((!isRange || Until(entity)) && isOfMission && (date.Start ?? date.End) is { Day: not null })
        {
            // "26일까지 6박 7일 일정으로" of those who left on the 19th
            stay ??= date.Stay;
            var journey = sentence.FramesFrom(index).FirstOrDefault(frame => Leaves(sentence, frame) || IsReturn(sentence, frame));
            bool isReturn = Until(entity) || (journey is not null && IsReturn(sentence, journey));
            leaving ??= !isReturn && (journey is not null || From(entity)) ? entity : null;
            returning = isReturn && (date.Stay is not null || isSent || leaving is not null) ? entity : returning;
        }

        bool isDay = !isRange && !From(entity) && date.Start is { Day: not null }
            && sentence.Passage.Has(EntityKind.Mission, "exportConsultation")
            && !sentence.Entities.Any(other => other is { Kind: EntityKind.Mission, Value: not "exportConsultation" })
            && IsHeld(sentence, index);
        int score = (isRange ? Least : 0) + (isOfMission ? OfMission : 0) + (sentence.Passage.Index < Early ? 2 : 0)
            - (IsOfFair(sentence, index) ? OfFair : 0) - (sentence.IsTitle ? Early : 0);
        if ((isRange || isDay) && IsOrdered(date))
        {
            var period = new MissionPeriod(date.Start, isDay ? date.Start : date.End, date.Stay);
            ballot.Add(period.ToString(), new(period, score, TellsEnd(entity, date) ? "stayTellsEnd"
                : "periodOfMission", entity.Start, entity.End));
        }
    }

    private List<Candidate<MissionPeriod>> Choose()
    {
        // The days in one of several places lie within those of the whole mission.
        var ranked = ballot.Ranked();
        int widest = ranked.FindIndex(period => period.Score >= Least + OfMission && Contains(period.Value, ranked[0].Value));
        if (widest > 0)
        {
            ranked = [ranked[widest], .. ranked.Where((_, i) => i != widest)];
        }

        if (Trip() is { } trip && (ranked.Count == 0 || ranked[0].Score < Least || AreApart(ranked) || Contains(trip, ranked[0].Value)))
        {
            return [new(trip, OfMission + Least, returning is null ? "stayTellsEnd" : "periodOfMission", leaving!.Start, leaving.End)];
        }

        // Held on one day here and on another there: from the first to the last.
        if (ranked.Count > 1 && ranked.TrueForAll(day => day.Value.Start == day.Value.End))
        {
            var inOrder = ranked.OrderBy(day => Days(day.Value)?.First).ToList();
            return [ranked[0] with { Value = new(inOrder[0].Value.Start, inOrder[^1].Value.End, stay) }];
        }

        if (AreApart(ranked))
        {
            return [];
        }

        if (ranked.Count == 0 && (leaving ?? returning ?? staying) is { } alone)
        {
            var day = alone == staying ? null : DayOf(alone);
            var period = leaving is null ? new MissionPeriod(null, day, null) : new(day, null, null);
            ranked = [new(period, Least, "periodOfMission", alone.Start, alone.End)];
        }

        return stay is { } length && ranked.Count > 0 && ranked[0].Value is { Stay: null } days
            ? [ranked[0] with { Value = new(days.Start, days.End, length) }, .. ranked.Skip(1)] : ranked;
    }

    // From the day on which they leave until that on which they return, or as long as they stay.
    private MissionPeriod? Trip()
    {
        if (leaving is null || DayOf(leaving) is not { } first || !first.TryGetDate(out var from))
        {
            return null;
        }

        return returning is not null && DayOf(returning) is { } last && last.TryGetDate(out var to) && from < to ? new(first, last, stay)
            : stay is { Days: { } count } length ? new(first, PartialDate.FromDate(from.PlusDays(count - 1)), length) : null;
    }

    private static PartialDate? DayOf(Entity entity) =>
        (Until(entity) ? entity.Figure.Date.Date.End : null) ?? entity.Figure.Date.Date.Start;

    // "3월 4일과 8일", "9월 23일부터 27일 중국으로": the last day of two without its particle.
    private static AnnouncedDate WithNext(Told sentence, int index)
    {
        var date = sentence.Entities[index].Figure.Date.Date;
        bool isPair = (From(sentence.Entities[index]) || sentence.Entities[index].Case is Case.With) && index + 1 < sentence.Entities.Length
            && sentence.Entities[index + 1].Kind is EntityKind.Date && date is { Start.Day: not null, Stay: null };
        return isPair && sentence.Entities[index + 1].Figure.Date.Date is { Start: { Day: not null } last, Stay: null }
            ? date with { End = last } : date;
    }

    // The days of a fair that is visited yield to those of the mission.
    private static bool IsOfFair(Told sentence, int index) =>
        sentence.FrameOf(index) is { Name: "hold", Clause.IsAttributive: true } fair
        && !sentence.Entities.Skip(fair.Clause.End).Take(Early + 2).Any(other => other.Kind is EntityKind.Mission);

    private static bool From(Entity entity) => entity.Case is Case.From || entity.Name.EndsWith("부터", StringComparison.Ordinal);

    private static bool Until(Entity entity) => entity.Name.Contains("까지", StringComparison.Ordinal)
        && !entity.Name.Contains("부터", StringComparison.Ordinal) && entity.Name.AsSpan().IndexOfAny('~', '∼') < 0;

    // "나주시는 28일 농산물을 알리는 상담회를 열었다": a day behind the topic may belong to the last verb, unless that one tells.
    private static bool IsHeld(Told sentence, int index)
    {
        bool opens = index > 0 && sentence.FrameOf(index).Clause.First == 0 && sentence.Entities[index - 1].Case is Case.Topic
            && sentence.Frames.LastOrDefault(frame => frame.Name.Length > 0) is not { Name: "say" };
        return opens ? sentence.Frames.Any(frame => frame is { Name: "hold", Clause.IsAttributive: false })
            : sentence.FramesFrom(index).Any(frame => frame.Name is "hold");
    }

    // 출국했다, 떠났다, 출장길에 올랐다
    private static bool Leaves(Told sentence, Frames.Frame frame) => frame.Name is "travel"
        && sentence.Passage.WordAt(frame.Clause.End - 1) is ['출' or '떠' or '오' or '올', ..] or ['나', '서' or '선' or '섰', ..];

    // 귀국했다, 돌아왔다
    private static bool IsReturn(Told sentence, Frames.Frame frame) =>
        sentence.Passage.WordAt(frame.Clause.End - 1) is ['귀', ..] or ['돌', '아', ..];

    private static bool Contains(MissionPeriod trip, MissionPeriod other) => Days(trip) is { } whole && Days(other) is { } part
        && whole != part && whole.First <= part.First && whole.Last >= part.Last;

    private static (LocalDate First, LocalDate Last)? Days(MissionPeriod period) => period is { Start: { } start, End: { } end }
        && start.TryGetDate(out var first) && end.TryGetDate(out var last) ? (first, last) : null;

    // Three trips and more, each with its days, are no one period.
    private static bool AreApart(List<Candidate<MissionPeriod>> ranked)
    {
        var likely = ranked.Where(period => period.Score * 4 >= ranked[0].Score * 3).Select(period => Days(period.Value))
            .OfType<(LocalDate First, LocalDate Last)>().Order().ToList();
        return likely.Count > 2 && likely.Zip(likely.Skip(1)).All(pair => pair.Second.First > pair.First.Last);
    }

    // "12일부터 2주간" has no last day of its own.
    private static bool TellsEnd(Entity entity, AnnouncedDate date) => date is { Stay: not null, End: not null } && date.Start != date.End
        && !entity.Name.Contains("까지", StringComparison.Ordinal) && entity.Name.AsSpan().IndexOfAny('~', '∼', '-') < 0;

    private static bool IsOrdered(AnnouncedDate date) => !(date is { Start: { } from, End: { } to }
        && from.TryGetSpan(out var first, out _) && to.TryGetSpan(out _, out var last) && first > last);
}
