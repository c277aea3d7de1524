using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>
/// Finds a sum of two figures that differ in kind: "계약 105만 달러와 상담 420만 달러 등 525만 달러", what is signed and what is to be.
/// </summary>
internal static class SumsOverBases
{
    private const int MostFigures = 40;
    private const int FewestUnits = 40;
    private const int OwnNoun = 11;

    /// <summary>Marks such sums and their parts.</summary>
    internal static void Mark(List<Claim> claims)
    {
        var figures = Enumerable.Range(0, claims.Count).Where(i =>
            claims[i] is { Value: > 0, Event: MissionEvent.This, Told.IsTitle: false }
            && claims[i].Role is FigureRole.Standalone or FigureRole.Part or FigureRole.Total).Take(MostFigures).ToList();
        foreach (int total in figures)
        {
            if (Find(claims, figures, total) is not var (first, second))
            {
                continue;
            }

            // 계약 총 525만 달러: what the total itself is called stands, whatever its parts are.
            bool isCalled = claims[total].Basis is { IsKnown: true, Score: >= OwnNoun };
            bool isAlike = isCalled || Kind(claims[first]) == Kind(claims[second]);
            var mood = claims[first].Mood is Mood.Done ? claims[second].Mood : claims[first].Mood;
            claims[total] = claims[total] with
            {
                Role = FigureRole.Total,
                RoleRule = "sumHolds",
                Mood = mood,
                Basis = isAlike ? claims[total].Basis : claims[total].Basis with { Name = "mixed" },
                Owner = claims[first].Owner.Key == claims[second].Owner.Key ? claims[first].Owner : claims[total].Owner,
            };
            foreach (int part in new[] { first, second }.Where(i => claims[i].Role is FigureRole.Standalone))
            {
                claims[part] = claims[part] with { Role = FigureRole.Part, RoleRule = "partOfSum" };
            }
        }
    }

    private static (int First, int Second)? Find(List<Claim> claims, List<int> figures, int total)
    {
        var (whole, sum) = (claims[total], claims[total].Value.GetValueOrDefault());
        foreach (int first in figures)
        {
            foreach (int second in figures)
            {
                var (one, other) = (claims[first], claims[second]);
                if (first < second && first != total && second != total && one.Value + other.Value == sum
                    && (whole.IsCalledTotal || sum / Math.Min(Rounding.Unit(sum), Rounding.Unit(one.Value!.Value)) >= FewestUnits)
                    && one.Amount!.Value.Currency == whole.Amount!.Value.Currency
                    && other.Amount!.Value.Currency == whole.Amount!.Value.Currency
                    && one.Basis.IsKnown && other.Basis.IsKnown && (whole.Role is not FigureRole.Part || AreOfOne(whole, one, other))
                    && (Kind(one) != Kind(other) || one.Mood is Mood.Done != other.Mood is Mood.Done))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    // What is a part of more is the sum of what the same company has in the same sentence.
    private static bool AreOfOne(Claim whole, Claim one, Claim other) => whole.Told == one.Told && whole.Told == other.Told
        && whole.Owner.Companies.Count > 0 && whole.Owner.Key == one.Owner.Key && whole.Owner.Key == other.Owner.Key;

    private static string Kind(Claim claim) => claim.Basis.Name is "agreement" or "loi" ? "mou" : claim.Basis.Name;
}
