using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Tells by arithmetic what no word tells: figures that add up to a known one, or a figure to which known ones do.</summary>
internal static class BasisBySum
{
    private const int Score = 6;
    private const int MostFigures = 40;

    /// <summary>The claims with what sums tell of them.</summary>
    internal static List<Claim> Complete(IReadOnlyList<Claim> claims)
    {
        var told = claims.ToList();
        var amounts = Enumerable.Range(0, told.Count).Where(i => told[i] is { Value: > 0, Event: MissionEvent.This, Told.IsTitle: false }
            && told[i].Role is FigureRole.Standalone).Take(MostFigures).ToList();
        // The longest sum first; one total may be told by place and again by goods.
        while (amounts.Select(total => Find(told, amounts, total)).OfType<Sums.Sum>().MaxBy(sum => sum.Parts.Count) is { } sum)
        {
            Complete(told, amounts[sum.Total], [.. sum.Parts.Select(i => amounts[i])]);
        }

        return told;
    }

    private static Sums.Sum? Find(List<Claim> told, List<int> amounts, int total)
    {
        bool isKnown = IsSure(told[total]);
        if (told[total].Role is FigureRole.Part || !(isKnown || IsOpen(told[total]) || told[total].IsCalledTotal))
        {
            return null;
        }

        var sum = Sums.FindFor(amounts.IndexOf(total), [.. amounts.Select(i => i == total || (told[i].Role is FigureRole.Standalone
            && told[i].Amount?.Currency == told[total].Amount?.Currency
            && (isKnown ? !IsSure(told[i]) || told[i].Basis.Name == told[total].Basis.Name : told[i].Basis.IsKnown))
            ? told[i].Value : null)]);
        return sum is not null && Owner.IsOver(told[total], [.. sum.Parts.Select(i => told[amounts[i]])]) ? sum : null;
    }

    private static void Complete(List<Claim> told, int total, List<int> parts)
    {
        bool isKnown = IsSure(told[total]);
        string name = isKnown ? told[total].Basis.Name : NameOf(parts.ConvertAll(part => told[part].Basis.Name));
        foreach (int i in isKnown ? parts : [total])
        {
            told[i] = told[i] with { Basis = new(name, Score, "sumHolds"), Mood = told[isKnown ? total : parts[0]].Mood };
        }

        told[total] = told[total] with { Role = FigureRole.Total, RoleRule = "sumHolds" };
        parts.ForEach(part => told[part] = told[part] with { Role = FigureRole.Part, RoleRule = "partOfSum" });
    }

    private static bool IsSure(Claim claim) => claim.Basis is { IsKnown: true, Rule: not "inherited" };

    private static bool IsOpen(Claim claim) => claim.Basis.Name is "" or "vague";

    private static string NameOf(List<string> names) => names.TrueForAll(name => name == names[0]) ? names[0] : "mixed";
}
