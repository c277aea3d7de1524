namespace TradeMission.Domain.Reading.Lexicon;

/// <summary>A place abroad.</summary>
/// <param name="Key">The first of its spellings, by which it is known.</param>
/// <param name="Country">Its country, two letters of ISO 3166-1.</param>
internal sealed record Place(string Key, string Country);
