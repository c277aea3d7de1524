using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>
/// Tells by arithmetic what is a total and what are its parts, and so what no word tells: what the figures are, and that those of several
/// years are all of what is announced.
/// </summary>
internal static class RolesBySum
{
    private const int Score = 6;
    private const int OwnNoun = 11;
    private const int Lead = 2;

    // Figures of fewer units of their last digit add up by chance, the more so where they need not do so exactly.
    private const int FewUnits = 40;
    private const int FewUnitsOfMany = 100;

    // How likely a sum is meant that holds.
    private const int OverBases = 1;
    private const int OnOneBasis = 2;

    /// <summary>Marks the sums among the amounts, and those among the numbers of deals.</summary>
    internal static void Mark(List<Claim> claims)
    {
        var amounts = Enumerable.Range(0, claims.Count).Where(i => claims[i] is { Amount.Lower: > 0 } claim
            && claim.Basis.Name is not ("target" or "context") && !claim.Basis.IsExcess);
        foreach (var group in amounts.GroupBy(i => claims[i].Amount!.Value.Currency))
        {
            int[] figures = [.. group.Take(Sums.MostFigures)];
            Claim[] told = [.. figures.Select(i => claims[i])];
            foreach (var sum in Sums.Find([.. told.Select(claim => claim.Amount!.Value.Bounds)], ListsOf(told), sum => Trust(told, sum)))
            {
                Mark(claims, figures[sum.Total], [.. sum.Parts.Select(part => figures[part])]);
            }
        }

        MarkNumbers(claims);
    }

    // Parts are of one basis, one event, one depth of brackets or one kind of owner, or all figures that follow each other, or every second
    // of them: "방콕 100만 달러 상담 50만 달러 계약, 하노이 80만 달러 상담 40만 달러 계약".
    private static List<List<int>> ListsOf(Claim[] told)
    {
        var body = Enumerable.Range(0, told.Length).Where(i => !told[i].Told.IsTitle).ToList();
        Func<Claim, object>[] keys = [_ => 0, claim => claim.Family, claim => claim.Event, claim => claim.Depth,
            claim => (claim.Family, claim.Owner.Companies.Count > 0, claim.Owner.Place is not null)];
        var lists = keys.SelectMany(key => body.GroupBy(i => key(told[i]))).Concat(body.GroupBy(i => (object)(body.IndexOf(i) % 2)));
        return [.. lists.Select(list => list.ToList()).Where(list => list.Count > 1)];
    }

    private static int Trust(Claim[] told, Sums.Sum sum)
    {
        var (total, parts) = (told[sum.Total], sum.Parts.Select(part => told[part]).ToList());
        bool isOfThis = total.Event is MissionEvent.This && parts.TrueForAll(part => part.Event is MissionEvent.This);
        decimal stated = total.Amount!.Value.Lower!.Value;
        decimal unit = Math.Min(Rounding.Unit(stated), parts.Min(part => Rounding.Unit(part.Value!.Value)));
        bool isSure = sum.IsExact && parts.Count > 2 && (stated / unit >= FewUnitsOfMany || parts.Count + 1 == told.Length);
        bool isNear = sum.IsExact || total.IsCalledTotal || total.Value is null || stated / Rounding.Unit(stated) >= FewUnitsOfMany;
        if (!isNear || !(isSure || Owner.IsOver(total, parts)) || !(isOfThis || (sum.IsExact && AreYears(told, total, parts))))
        {
            return 0;
        }

        // That two figures with others between them add up in few units is chance.
        int next = sum.Parts[0] + 1 == sum.Total ? sum.Total + 1 : sum.Parts[0] + 1;
        bool areApart = parts.Count == 2 && sum.Parts[1] > next && stated / unit < FewUnits;
        bool isForecast = parts.Append(total).Any(claim => claim.IsForecast);
        string Family(Claim claim) => isForecast && claim.Family is "expected" ? "contract" : claim.Family;
        bool isOfOneBasis = !areApart && parts.Append(total).Where(IsSure).Select(Family).Distinct().Count() < 2;
        return isOfOneBasis ? OnOneBasis
            : sum.IsExact && (total.IsCalledTotal || stated / unit >= FewUnits) ? OverBases : 0;
    }

    // Two figures that stand apart add up by chance, and so do few figures to a rough one; what is all of one year stays there.
    private static bool AreYears(Claim[] told, Claim total, List<Claim> parts)
    {
        bool areOneSentence = parts[0].Told != total.Told && parts.TrueForAll(part => part.Told == parts[0].Told && part.Basis.IsKnown)
            && told.Count(claim => claim.Told == parts[0].Told) == parts.Count;
        bool isSure = areOneSentence || (parts.Count > 2 && total.Value / Rounding.Unit(total.Value!.Value) >= FewUnitsOfMany);
        return isSure && (total.Told.Passage.Index <= Lead || parts.Append(total).Any(claim => claim.Event is MissionEvent.This));
    }

    private static void Mark(List<Claim> claims, int total, List<int> parts)
    {
        var whole = claims[total];
        var sure = parts.ConvertAll(part => claims[part]).FindAll(IsSure);
        // Where the total and most of its parts are of one kind, all of them are.
        bool areMost = IsSure(whole) && sure.Count(part => part.Family == whole.Family) * 2 > parts.Count;
        bool isMixed = !areMost && sure.Select(part => part.Family).Distinct().Skip(1).Any();
        // 계약 총 525만 달러: what the total itself is called stands, whatever its parts are.
        var basis = isMixed && !(IsSure(whole) && whole.Basis.Score >= OwnNoun) ? whole.Basis with { Name = "mixed" }
            : IsSure(whole) || sure.Count == 0 ? whole.Basis : new(sure[0].Basis.Name, Score, "sumHolds");
        var mood = IsSure(whole) && !isMixed || sure.Count == 0 ? whole.Mood
            : sure.Find(part => part.Mood is not Mood.Done)?.Mood ?? Mood.Done;
        foreach (int part in parts)
        {
            claims[part] = claims[part] with
            {
                Event = MissionEvent.This,
                Role = FigureRole.Part,
                RoleRule = "partOfSum",
                Basis = (IsSure(claims[part]) && !areMost) || !basis.IsKnown || isMixed ? claims[part].Basis
                    : new(basis.Name, Score, "sumHolds"),
                Mood = IsSure(claims[part]) ? claims[part].Mood : mood,
            };
        }

        claims[total] = Owned(whole, parts.ConvertAll(part => claims[part].Owner)) with
        {
            Event = MissionEvent.This,
            Role = whole.Role is FigureRole.Part ? whole.Role : FigureRole.Total,
            RoleRule = whole.RoleRule is "partOfSum" ? whole.RoleRule : "sumHolds",
            Basis = basis,
            Mood = mood,
        };
    }

    /// <summary>A total with its owner: what several have is none of theirs, and what all parts have in common it has too.</summary>
    internal static Claim Owned(Claim total, List<Owner> parts)
    {
        var places = parts.Select(part => part.Place).OfType<Entity>().DistinctBy(place => place.Name).ToList();
        var place = total.Owner.Place ?? (parts.TrueForAll(part => part.Place is not null) ? places[0] : null);
        bool areSeveral = parts.Select(part => string.Join('|', part.Companies)).Distinct().Skip(1).Any();
        var companies = total.Owner.Companies.Count > 0 ? total.Owner.Companies : parts[0].Companies;
        return total with { Owner = new(places.Count > 1 ? null : place, areSeveral ? [] : companies) };
    }

    // Numbers of deals add up like amounts, whether or not an amount stands with them.
    private static void MarkNumbers(List<Claim> claims)
    {
        var counted = Enumerable.Range(0, claims.Count).Where(i => claims[i] is { Count: not null, Event: MissionEvent.This } claim
            && claim is { Told.IsTitle: false, Role: not (FigureRole.Target or FigureRole.Excess) });
        foreach (var group in counted.GroupBy(i => claims[i].Family))
        {
            int[] figures = [.. group.Take(Sums.MostFigures)];
            if (Sums.Find([.. figures.Select(i => claims[i].Count!.Value.Bounds)], [[.. Enumerable.Range(0, figures.Length)]],
                sum => sum.IsExact ? 1 : 0) is not [var sum, ..])
            {
                continue;
            }

            foreach (int i in sum.Parts.Append(sum.Total).Where(i => claims[figures[i]].Role is FigureRole.Standalone))
            {
                claims[figures[i]] = i == sum.Total ? claims[figures[i]] with { Role = FigureRole.Total, RoleRule = "sumHolds" }
                    : claims[figures[i]] with { Role = FigureRole.Part, RoleRule = "partOfSum" };
            }
        }
    }

    private static bool IsSure(Claim claim) => claim.Basis is { IsKnown: true, Rule: not "inherited" };
}
