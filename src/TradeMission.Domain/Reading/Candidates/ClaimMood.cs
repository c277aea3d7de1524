using TradeMission.Domain.Reading.Clauses;
using TradeMission.Domain.Reading.Entities;
using TradeMission.Domain.Reading.Events;

namespace TradeMission.Domain.Reading.Candidates;

/// <summary>Whether a figure is reached, planned or hoped for, by its clause and those around it.</summary>
/// <param name="Mood">How it is told.</param>
/// <param name="IsForecast">Whether it is hoped for, be it a contract or what is talked about.</param>
internal readonly record struct ClaimMood(Mood Mood, bool IsForecast)
{
    internal static ClaimMood Of(Told told, int first, int last, BasisGuess basis)
    {
        var frame = told.FrameOf(last);
        bool isHoped = frame.Clause.Mood is Mood.Hoped;
        bool isWhole = isHoped && IsWhole(told, last);
        bool isForecast = isHoped && !isWhole && basis.Name is "contract" or "commitment" or "expected" or "consultation" or "vague";
        if (isWhole || IsSigned(told, first, basis))
        {
            return new(Mood.Done, isForecast);
        }

        int next = told.Frames.IndexOf(frame) + 1;
        bool isOfNext = frame.Name is "vague" or "dispatch" && next < told.Frames.Length
            && basis is { Name: "contract", Rule: "verbBehind" } or { Name: "mou" or "agreement" };
        bool isOfLast = frame.Name.Length == 0 && told.Frames.Length > 1 && told.Frames[^2].Clause.IsAttributive;
        return new((isOfNext ? told.Frames[next] : isOfLast ? told.Frames[^2] : frame).Clause.Mood, isForecast);
    }

    // "860만 달러의 상담 가운데 210만 달러가 계약될 전망이다": the whole is not hoped for.
    private static bool IsWhole(Told told, int last)
    {
        var behind = told.Entities.Skip(last + 1).SkipWhile(next =>
            next.Kind is EntityKind.Outcome || next.Depth > 0 || next.Is('(') || next.Is(')'));
        return behind.FirstOrDefault() is { Kind: EntityKind.Total, Value: "among" };
    }

    // "양해각서를 체결한 곳은 3개사 6억 달러로 이 중 5억 달러를 한 곳이 낸다": what is signed is, whatever follows from it.
    private static bool IsSigned(Told told, int first, BasisGuess basis) =>
        basis is { Rule: "nounBefore", Name: "mou" or "agreement" } && told.Frames.Any(other =>
            other is { Name: "sign", Clause.IsAttributive: true, Clause.Mood: Mood.Done } && other.Clause.End <= first
            && told.Passage.WordAt(other.Clause.End - 1) is var verb && !verb.EndsWith('는') && !VerbForms.IsFuture(verb));
}
