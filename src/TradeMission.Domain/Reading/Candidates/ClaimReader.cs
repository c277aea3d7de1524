using System.Collections.Immutable;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Finds the figures of what the mission achieved or aims at: amounts, numbers of deals, and those that belong together.</summary>
internal sealed class ClaimReader
{
    private const int InheritedScore = 4;
    private const int Beside = 8;
    private const int Linked = 3;
    private readonly CompanyNames companies;
    private readonly List<Claim> claims = [];
    private string topic = "";
    private int topicBlock = -1;

    private ClaimReader(CompanyNames companies) => this.companies = companies;

    /// <summary>The claims of the sentences in their order.</summary>
    /// <param name="told">The sentences.</param>
    /// <param name="companies">The companies.</param>
    internal static List<Claim> Read(ImmutableArray<Told> told, CompanyNames companies)
    {
        var reader = new ClaimReader(companies);
        foreach (var sentence in told)
        {
            reader.Read(sentence);
        }

        // What investors promise where memoranda are signed is in them.
        string signed = told.Any(sentence => sentence.Passage.Has(EntityKind.Outcome, "mou")) ? "mou" : told.Any(sentence =>
            sentence.Passage.Has(EntityKind.Outcome, "agreement")) ? "agreement" : "invest";
        bool isDone = told.Any(sentence => sentence.Frames.Any(frame => frame is { Name: "sign", Clause.Mood: Mood.Done }));
        return [.. reader.claims.Select((claim, i) => claim.Basis.Name switch
        {
            "promise" => Promised(reader.claims, i),
            "invest" => claim with { Basis = claim.Basis with { Name = signed }, Mood = isDone ? Mood.Done : claim.Mood },
            _ => claim,
        })];
    }

    // What is to be sold is what the deal says that was told before; else, and where somebody only says so, it is expected.
    private static Claim Promised(List<Claim> claims, int index)
    {
        bool IsDeal(Claim deal) => deal.Mood is Mood.Done && (deal.Basis.Name is "invest" || Bases.KindOf(deal.Basis.Name) is not null);
        return claims[index] is { IsSpoken: false } && claims.Take(index).LastOrDefault(IsDeal) is { } deal
            ? claims[index] with { Basis = new(deal.Basis.Name, InheritedScore, "inherited"), Mood = Mood.Done }
            : claims[index] with { Basis = claims[index].Basis with { Name = "expected" } };
    }

    private void Read(Told told)
    {
        var entities = told.Entities;
        int firstClaim = claims.Count;
        var partner = Pairs.Read(entities);
        for (int i = 0; i < entities.Length; i++)
        {
            var entity = entities[i];
            // "(단위 : 건, 천달러)" is the scale of a table.
            if (entity.Kind is EntityKind.Amount && !entity.Name.Any(char.IsAsciiDigit) && entities[..i].Any(word => word.Name is "단위"))
            {
                continue;
            }

            if (entity.Kind is EntityKind.Amount && IsConversion(entities, i, firstClaim))
            {
                claims[^1] = claims[^1].Converted(entity);
            }
            else if (entity.Kind is EntityKind.Amount)
            {
                claims.Add(Claim(told, i, partner[i]));
            }
            else if (entity is { Kind: EntityKind.Count, Value: "deal", IsSpoken: false } && partner[i] < 0)
            {
                claims.Add(Claim(told, i, -1));
            }
        }

        Shares.ShareOut(claims, firstClaim);
        Inherit(told, firstClaim);
        Share(told, firstClaim);
        for (int i = firstClaim; i < claims.Count; i++)
        {
            claims[i] = claims[i].Owner.IsSomebody ? claims[i]
                : claims[i] with { Owner = claims[i].Owner with { Place = Scenes.Of(told, claims[i].Index, claims[i].EndsList) } };
        }
    }

    // All figures of a point or row are of what it opens with; a figure of another kind behind one is of the same place: "방콕에서는 48건
    // 620만 달러의 상담과 20건 170만 달러의 계약추진".
    private void Share(Told told, int firstClaim)
    {
        for (int i = firstClaim + 1; i < claims.Count; i++)
        {
            var (previous, claim) = (claims[i - 1], claims[i]);
            bool follows = previous.Basis.Name != claim.Basis.Name && told.Entities[(previous.Index + 1)..claim.Index].All(entity =>
                entity.Kind is EntityKind.Outcome or EntityKind.Count or EntityKind.Mark);
            var owner = told.Passage.Block is BlockKind.Item ? claims[firstClaim].Owner : follows ? previous.Owner : Owner.Nobody;
            claims[i] = claim.Owner.IsSomebody ? claim : claim with { Owner = owner };
        }
    }

    // "A$5,255,000(호주달러, 한화 약 54억원)", "481만 달러, 한화로 55억원": other money in a bracket behind the last, or said to be it.
    private bool IsConversion(ImmutableArray<Entity> entities, int index, int firstClaim)
    {
        var amount = entities[index].Figure.Amount;
        return claims.Count > firstClaim && claims[^1] is { Amount: { } last, Conversion: null, Index: var before }
            && last.Currency != amount.Amount.Currency && (amount.ConversionOf is not null
            || (index == before + 2 && entities[before + 1].Is('/'))
            || (entities[before].Depth < entities[index].Depth ? entities[before + 1].Is('(') : index - before <= Linked + 1
            && entities[before..index].Any(entity => entity is { Kind: EntityKind.Total, Value: "converted" })));
    }

    private Claim Claim(Told told, int index, int partner)
    {
        var entities = told.Entities;
        int first = partner >= 0 ? Math.Min(index, partner) : index;
        int last = partner >= 0 ? Math.Max(index, partner) : index;
        var basis = BasisReader.Read(told.Passage, first, last);
        var entity = entities[index];
        bool isAmount = entity.Kind is EntityKind.Amount;
        List<Entity> figures = partner >= 0 ? [entity, entities[partner]] : [entity];
        if (basis.IsExcess && basis.Name.Length == 0)
        {
            basis = basis with { Name = topic.Length > 0 ? topic : "mixed" };
        }

        bool isForecast = told.FrameOf(last).Clause.Mood is Mood.Hoped
            && basis.Name is "contract" or "commitment" or "expected" or "consultation" or "vague" && !IsWhole(entities, last);
        var mood = isForecast || !IsWhole(entities, last) ? MoodOf(told, last, basis) : Mood.Done;
        bool isSum = Totals.EndsList(told, first);
        var owner = OwnerReader.Read(told, first, TopicOf(told, last, basis), isSum, companies);
        return new(told, index)
        {
            Amount = isAmount ? entity.Figure.Amount.Amount : null,
            Count = isAmount ? partner >= 0 ? entities[partner].Figure.Count.Count : null : entity.Figure.Count.Count,
            Figures = figures,
            Basis = isForecast && basis.Name is not "consultation" ? basis with { Name = "expected" }
                : IsOfYear(told, index, basis) ? basis with { Name = "context" } : basis,
            IsForecast = isForecast,
            IsBesides = told.Passage.Sentence.Chunks.Take(Beside).Any(chunk => chunk.Text.Contains("밖에", StringComparison.Ordinal)),
            Owner = owner,
            Event = told.Events[index],
            Mood = mood,
            IsCalledTotal = isSum || Totals.IsCalled(told, first),
            EndsList = isSum,
            IsListed = entities.Any(other => other is { Kind: EntityKind.Total, Value: "by" }),
        };
    }

    // What a figure is likely to be where nothing beside it tells: what the sentence goes on to, or what the text is about.
    private string TopicOf(Told told, int last, BasisGuess basis) => basis.IsKnown ? basis.Name : told.Entities.Skip(last + 1)
        .FirstOrDefault(entity => entity.Kind is EntityKind.Outcome && Bases.IsResult(entity.Value))?.Value ?? topic;

    // "860만 달러의 상담 가운데 210만 달러가 계약될 전망이다": the whole is not hoped for.
    private static bool IsWhole(ImmutableArray<Entity> entities, int last) => entities.Skip(last + 1).FirstOrDefault(next =>
        next.Kind is not EntityKind.Outcome && next.Depth == 0 && !next.Is('(') && !next.Is(')') && next.Start > entities[last].End)
        is { Value: "among" };

    // "올해 수출 목표는 2억 달러": a year's target is not the mission's.
    private static bool IsOfYear(Told told, int index, BasisGuess basis) => basis.Name is "target"
        && told.FrameOf(index).Entities.ToArray().Any(entity => entity.Kind is EntityKind.Date
        && entity.Figure.Date.Date is { Start: { Day: null, Month: null } });

    // What was dispatched or sold for a contract is told by the clause of the contract, and so is what only a heading tells.
    private static Mood MoodOf(Told told, int last, BasisGuess basis)
    {
        var frame = told.FrameOf(last);
        int next = told.Frames.IndexOf(frame) + 1;
        bool isOfNext = frame.Name is "vague" or "dispatch" or "join" && next < told.Frames.Length
            && basis is { Name: "contract", Rule: "verbBehind" } or { Name: "mou" or "agreement" or "cooperation" };
        bool isOfLast = frame.Name.Length == 0 && told.Frames.Length > 1 && told.Frames[^2].Clause.IsAttributive;
        return (isOfNext ? told.Frames[next] : isOfLast ? told.Frames[^2] : frame).Clause.Mood;
    }

    // A figure of which nothing tells what it is is what the figures beside it are, or what the block is about.
    private void Inherit(Told told, int firstClaim)
    {
        // A point without a verb goes on with what was told before the list.
        bool isOfTopic = topicBlock == told.Passage.Sentence.Block || told is { Passage.Block: BlockKind.Item, Frames.Length: 1 };
        string known = isOfTopic ? topic : "";
        for (int i = claims.Count - 1; i >= firstClaim; i--)
        {
            var claim = claims[i];
            bool isBefore = i + 1 < claims.Count && claims[i + 1].Basis.IsKnown;
            // What a list of figures is may stand at its first: "수출계약은 가람 30만 달러, 나래 20만 달러, 다온 10만 달러"; what a share is, not.
            int last = i > firstClaim ? claims.FindLastIndex(i - 1, Math.Min(i - firstClaim, Beside), other => other.Basis.IsKnown) : -1;
            bool isShare = last >= 0 && told.Entities[claims[last].Index..claim.Index].Any(word =>
                word is { Value: "among", Case: Case.None });
            last = isShare ? -1 : last;
            string beside = last >= 0 && last == i - 1 ? claims[last].Basis.Name
                : isBefore && claims[i + 1].Depth <= claim.Depth ? claims[i + 1].Basis.Name : claim.IsListed ? topic
                : last >= 0 ? claims[last].Basis.Name : known;
            bool isOpen = claim.Basis.Name is "vague" && (i == firstClaim
                || told.FrameOf(claims[i - 1].Index) == told.FrameOf(claim.Index));
            bool isLike = isBefore || isOpen || claim.Owner.IsSomebody || claim.IsListed || told.Passage.Block is BlockKind.Item;
            if (claim.Basis.Name is "" or "vague" && isLike && beside.Length > 0)
            {
                claims[i] = claim with { Basis = new(beside, InheritedScore, "inherited") };
            }
        }

        foreach (var entity in told.Entities)
        {
            if (entity is { Kind: EntityKind.Outcome, IsSpoken: false } && Bases.IsResult(entity.Value))
            {
                (topic, topicBlock) = (entity.Value, told.Passage.Sentence.Block);
            }
        }
    }
}
