using TradeMission.Domain.Missions;

namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>What a noun says of the amount or the number beside it.</summary>
/// <param name="Kind">What it makes of the figure.</param>
/// <param name="Basis">The basis; for a context, none.</param>
/// <param name="Agreement">The kind of agreement, where the noun names one.</param>
/// <param name="IsMixed">Whether it names two bases at once, "실·약정계약".</param>
internal readonly record struct OutcomeNoun(NounKind Kind, Basis Basis = Basis.Unspecified, AgreementKind Agreement = AgreementKind.Other, bool IsMixed = false);
