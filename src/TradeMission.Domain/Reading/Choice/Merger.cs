using TradeMission.Domain.Monetary;
using TradeMission.Domain.Reading.Candidates;
using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Events;
using TradeMission.Domain.Reading.Lists;

namespace TradeMission.Domain.Reading.Choice;

/// <summary>Makes one of the mentions of one figure: the same again, rounded in a headline, converted elsewhere in the text.</summary>
internal static class Merger
{
    // A figure told again and again is borne out by a few places, and many figures are not compared with each other.
    private const int MostMentions = 8;
    private const int MostAlike = 64;
    private const int MostConverted = 200;
    private const int FewestParts = 10;
    private const int Lead = 3;
    private const int FewestUnits = 100;
    private const int LeastWon = 500;
    private const int MostWon = 1700;

    /// <summary>The figures, each once, those of the body before those of headlines.</summary>
    internal static List<Claim> Merge(IReadOnlyList<Claim> claims)
    {
        List<Claim> merged = [];
        List<Claim> body = [];
        var byCurrency = new Dictionary<(Currency?, decimal?), List<int>>();
        foreach (var claim in claims.OrderBy(claim => claim.Told.IsTitle))
        {
            var key = (claim.Amount?.Currency, claim.Amount is null
                ? claim.Count?.Lower : claim.Amount.Value.Lower ?? claim.Amount.Value.Upper);
            var alike = byCurrency.TryGetValue(key, out var list) ? list : byCurrency[key] = [];
            int same = alike.FindIndex(i => IsSame(merged[i], claim));
            if (same >= 0)
            {
                merged[alike[same]] = Join(merged[alike[same]], claim.Told.IsTitle ? claim with { Owner = Owner.Nobody } : claim);
            }
            else if (!claim.Told.IsTitle || !IsRestated(body, claim))
            {
                if (alike.Count < MostAlike)
                {
                    alike.Add(merged.Count);
                }

                merged.Add(claim);
                if (!claim.Told.IsTitle && body.Count < MostConverted)
                {
                    body.Add(claim);
                }
            }
        }

        return Converted(Numbered(Sharpened(merged)));
    }

    // A number that another sentence tells with its amount.
    private static List<Claim> Numbered(List<Claim> claims)
    {
        bool IsTold(Claim number) => number.Amount is null && claims.Exists(other => other is { Amount: not null, Count: not null }
            && IsSameBut(number, other));
        return claims.Count <= MostConverted ? claims.FindAll(claim => !IsTold(claim)) : claims;
    }

    // "500만 달러 이상", "약 500만 달러", and "500만 달러" in what a text opens with, is what another sentence tells to the dollar.
    private static List<Claim> Sharpened(List<Claim> claims)
    {
        for (int i = claims.Count - 1; i >= 0 && claims.Count <= MostConverted; i--)
        {
            int exact = claims.FindIndex(other => IsRoughly(claims[i], other) && IsSameBut(other, claims[i]));
            if (exact >= 0)
            {
                claims[exact] = Join(claims[exact], claims[i]);
                claims.RemoveAt(i);
            }
        }

        return claims;
    }

    private static bool IsRoughly(Claim rough, Claim exact) => rough.Amount is { Lower: { } lower } amount
        && exact is { Value: { } value, Amount: { Bounds.IsApproximate: false } other } && amount.Currency == other.Currency
        && rough.Basis.Name == exact.Basis.Name && Math.Abs(value - lower) * FewestParts <= lower
        && Rounding.Unit(value) < Rounding.Unit(lower)
        && (!rough.Owner.IsSomebody || rough.Owner.Key == exact.Owner.Key || (IsLead(rough) && !exact.Owner.IsSomebody))
        && (amount.Upper is null ? value >= lower : amount.Bounds.IsApproximate
        || (IsLead(rough) && !exact.Owner.IsSomebody && Rounding.Shortens(lower, value)));

    private static bool IsLead(Claim claim) => claim.Told.IsTitle || claim.Told.Passage.Index <= Lead;

    private static bool IsSame(Claim one, Claim other) => (one.Amount?.Currency, one.Amount?.Lower, one.Amount?.Upper)
        == (other.Amount?.Currency, other.Amount?.Lower, other.Amount?.Upper) && IsSameBut(one, other);

    // Whether two claims may be of one figure, whatever their amounts.
    private static bool IsSameBut(Claim one, Claim other) => (one.Told != other.Told || one.Amount is null
        || (IsFine(one) && (one.IsCalledTotal || other.IsCalledTotal) && !one.Owner.IsSomebody && !other.Owner.IsSomebody))
        && (one.Amount is null ? one.Count == other.Count : one.Count is null || other.Count is null || one.Count == other.Count)
        && (one.Event == other.Event || IsFine(one)) && AreAlike(one, other) && !IsAmong(one, other) && !IsAmong(other, one)
        && (one.Owner.Key == other.Owner.Key || !one.Owner.IsSomebody || !other.Owner.IsSomebody || (one.Owner.Companies.Count == 0
        || other.Owner.Companies.Count == 0)
        && (one.Owner.Place is null || other.Owner.Place is null || one.Owner.Place.Value == other.Owner.Place.Value));

    // No two years come to the same figure of so many units.
    private static bool IsFine(Claim claim) => claim.Value is { } value && value >= Rounding.Unit(value) * FewestUnits;

    // A company's deal is one of several, and not all of them.
    private static bool IsAmong(Claim deal, Claim several) =>
        deal is { Count: null, Owner.Companies.Count: > 0 } && several is { Count.Lower: > 1, Owner.Companies.Count: 0 };

    // What one mention leaves open the other tells; a contract to come is expected money; what is signed goes by several names.
    private static bool AreAlike(Claim one, Claim other)
    {
        (string first, string second) = (one.Basis.Name, other.Basis.Name);
        if (first == second)
        {
            return one.Basis.IsExcess == other.Basis.IsExcess;
        }

        return first is not "context" && second is not "context"
            && (!one.Basis.IsKnown || !other.Basis.IsKnown || other.Told.IsTitle || (one.Amount is not null
            && (((first, second) is ("contract", "expected") or ("expected", "contract") && one.Owner.Key == other.Owner.Key)
            || (Bases.KindOf(first) is not null && Bases.KindOf(second) is not null))));
    }

    // The first mention keeps its words; what it lacks the other adds.
    private static Claim Join(Claim one, Claim other) => one with
    {
        Count = one.Count ?? other.Count,
        Conversion = one.Conversion ?? other.Conversion,
        Basis = one.Basis.IsKnown && one.Basis.Score >= other.Basis.Score || !other.Basis.IsKnown || other.Told.IsTitle
            && one.Basis.IsKnown ? one.Basis : other.Basis,
        Owner = one.Owner.IsSomebody ? one.Owner : other.Owner,
        Mood = other is { Mood: Mood.Done, Told.IsTitle: false } ? other.Mood : one.Mood,
        IsCalledTotal = one.IsCalledTotal || other.IsCalledTotal,
        IsListed = one.IsListed || other.IsListed,
        Figures = one.Figures.Count < MostMentions ? [.. one.Figures, .. other.Figures] : one.Figures,
    };

    // What a headline says again in fewer digits, or what nothing of the body bears out while the body has its own figures.
    private static bool IsRestated(List<Claim> body, Claim headline)
    {
        if (headline.Amount is null)
        {
            return true;
        }

        return !headline.Basis.IsKnown || body.Exists(claim => claim.Amount is { } amount && !claim.Told.IsTitle
            && (claim.Basis.Name == headline.Basis.Name || (headline.Value is { } stated && claim.Value is { } exact
            && amount.Currency == headline.Amount.Value.Currency && Rounding.Shortens(stated, exact)))) && !AddsUp(body, headline);
    }

    // A headline may have the sum of what the body tells one by one.
    private static bool AddsUp(List<Claim> body, Claim headline) => headline.Value is { } stated
        && body.FindAll(claim => claim.Basis.Name == headline.Basis.Name && claim.Event is MissionEvent.This
            && claim.Amount?.Currency == headline.Amount!.Value.Currency) is var alike && !alike.Exists(claim => claim.Value >= stated)
        && Sums.Find([headline.Amount!.Value.Bounds, .. alike.Take(Sums.MostFigures).Select(claim => claim.Amount!.Value.Bounds)],
            [[.. Enumerable.Range(1, Math.Min(alike.Count, Sums.MostFigures))]],
            sum => sum is { Total: 0, IsExact: true } ? 1 : 0).Count > 0;

    // The same money in won and in dollars, told apart in the text: a total on one basis that a plausible rate makes the other.
    private static List<Claim> Converted(List<Claim> claims)
    {
        for (int i = 0; i < claims.Count && claims.Count <= MostConverted; i++)
        {
            if (claims[i] is not { Value: { } dollars, Amount.Currency: var currency, Conversion: null, Event: MissionEvent.This } claim
                || currency != Currency.Usd)
            {
                continue;
            }

            int won = claims.FindIndex(other => other is { Value: { } value, Amount.Currency: var otherCurrency, Event: MissionEvent.This }
                && otherCurrency == Currency.Krw
                && other.Basis.Name == claim.Basis.Name && other.Basis.IsKnown && !other.Owner.IsSomebody && !claim.Owner.IsSomebody
                && dollars > 0 && value / dollars is > LeastWon and < MostWon);
            if (won >= 0)
            {
                claims[i] = claim with
                {
                    Conversion = claims[won].Amount,
                    Count = claim.Count ?? claims[won].Count,
                    Figures = [.. claim.Figures, .. claims[won].Figures],
                };
                claims.RemoveAt(won);
                i = -1;
            }
        }

        return claims;
    }
}
