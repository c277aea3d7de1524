using System.Collections.Immutable;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Where what a sentence tells takes place: "하노이에서 상담회를 열어 …", "도쿄 국제전시장에서는 …", "방콕 상담회의 실적은 …".</summary>
internal static class Scenes
{
    private const int LongestName = 4;

    /// <summary>The place where a figure came about by what stands before it; null where none or several are told.</summary>
    /// <param name="told">Its sentence.</param>
    /// <param name="index">Its first entity.</param>
    /// <param name="isSum">Whether it is the sum of a list before it, which is somewhere only where all of the list is.</param>
    internal static Entity? Of(Told told, int index, bool isSum)
    {
        var scenes = Enumerable.Range(0, index).Where(i => IsScene(told, i)).ToList();
        // "다롄에서 90만 달러 상담에 30만 달러 계약, 홍콩에서 …": all figures of an item are of its place.
        bool isNearest = !isSum && scenes.Count > 0 && (told.Entities[scenes[^1]..index] is var between)
            && (between.All(entity => entity.Kind is not EntityKind.Amount)
            || !between.Any(entity => entity.Is(',') || entity.Kind is EntityKind.Verb));
        scenes = isNearest ? scenes[^1..] : scenes;
        return scenes.Count > 0 && scenes.TrueForAll(i => told.Entities[i].Name == told.Entities[scenes[0]].Name
            && !IsOneOfMany(told.Entities, i)) ? told.Entities[scenes[0]] : null;
    }

    // The first word with a particle behind a place says what the place is to the verb.
    private static bool IsScene(Told told, int index)
    {
        var entities = told.Entities;
        if (entities[index] is not { IsPlace: true, Depth: 0, IsSpoken: false })
        {
            return false;
        }

        int head = index;
        while (entities[head].Case is Case.None or Case.Other or Case.Of && head + 1 < entities.Length && head < index + LongestName
            && entities[head + 1] is { Kind: EntityKind.Word or EntityKind.Body or EntityKind.Mission, Depth: 0 })
        {
            head++;
        }

        return entities[head] switch
        {
            { Case: Case.At } => told.Passage.WordAt(head) is [.., '에', '서' or '는' or '선'] or [.., '에', '서', '는' or '도'],
            { Kind: EntityKind.Mission, Case: Case.Of or Case.Topic } => true,
            _ => head == index && entities[head].Case is Case.Topic,
        };
    }

    /// <summary>Whether a place is one of several that share a particle: "방콕과 하노이에서", "태국(방콕), 베트남(하노이)의 2개국에".</summary>
    internal static bool IsOneOfMany(ImmutableArray<Entity> entities, int index) =>
        IsBeside(entities, index, -1) || IsBeside(entities, index, +1);

    private static bool IsBeside(ImmutableArray<Entity> entities, int index, int step)
    {
        var own = entities[index];
        bool isLinked = step > 0 && own.Case is Case.With;
        for (int i = index + step; i >= 0 && i < entities.Length; i += step)
        {
            var entity = entities[i];
            bool isOfOne = entity.Depth > own.Depth || entity.Is('(') || entity.Is(')')
                || (entity.Value == own.Value && (entity.Kind is EntityKind.Country || own.Kind is EntityKind.Country));
            if (entity.IsPlace && !isOfOne)
            {
                return isLinked || entity.Case is Case.With;
            }

            if (!isOfOne && !entity.Is(',') && !entity.Is('·'))
            {
                return false;
            }

            isLinked |= !isOfOne;
        }

        return false;
    }
}
