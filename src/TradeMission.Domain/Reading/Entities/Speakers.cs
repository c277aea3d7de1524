using System.Collections.Immutable;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>Tells whose words are quoted: what an office says is the announcement, what a person says of it is an opinion.</summary>
internal sealed class Speakers
{
    private bool isOffice;

    /// <summary>The entities of the next sentence, those that an office says as told by the text; asked in the order of the text.</summary>
    internal ImmutableArray<Entity> Read(ImmutableArray<Entity> entities)
    {
        var told = entities.ToBuilder();
        for (int i = 0; i < told.Count; i++)
        {
            if (!entities[i].IsSpoken)
            {
                continue;
            }

            // A quotation may go on from the sentence before.
            isOffice = i == 0 ? isOffice : entities[i - 1].IsSpoken ? isOffice : IsOffice(entities, i);
            told[i] = isOffice ? entities[i] with { IsSpoken = false } : entities[i];
        }

        return told.DrainToImmutable();
    }

    // "나주시는 7일 “…”고 밝혔다", "시는 “…”"; but "시 관계자는 “…”".
    private static bool IsOffice(ImmutableArray<Entity> entities, int quotation)
    {
        int speaker = quotation - 1;
        while (speaker >= 0 && entities[speaker].Case is not (Case.Topic or Case.Subject))
        {
            speaker--;
        }

        return speaker >= 0 && entities[speaker] is { Kind: EntityKind.Body or EntityKind.Town };
    }
}
