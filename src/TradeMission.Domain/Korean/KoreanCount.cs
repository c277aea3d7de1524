using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;

namespace TradeMission.Domain.Korean;

/// <summary>Korean counts: "23명", "1만 4500여명", "598개 업체", "8개의 기업", "두 곳", "3천~6천건", "50개사 이상".</summary>
/// <remarks>
/// [qualifier] number [여] counter [qualifier]. The counter is the noun behind 개 where there is one, else the counter word.
/// Ordinals, ages and names are not counts: 제9차, 20대, 100대 기업, 1인당. Nothing is allocated when a count is read.
/// </remarks>
public static partial class KoreanCount
{
    /// <summary>The longest phrase that is read, in code units.</summary>
    public static int MaxLength => KoreanAmount.MaxLength;

    /// <summary>Reads a count.</summary>
    /// <exception cref="PhraseFormatException">The text is not a count; the error tells the rule and the place.</exception>
    public static AnnouncedCount Parse(ReadOnlySpan<char> text) => Read(text).GetValueOrThrow(text);

    /// <summary>Reads a count if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out AnnouncedCount count) => Read(text).TryGetValue(out count);

    /// <summary>Reads a count from UTF-8 if the text is one. Never throws.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out AnnouncedCount count) => Read(utf8Text).TryGetValue(out count);

    /// <summary>Reads a count, or tells why and where the text is none. Never throws.</summary>
    public static ParseResult<AnnouncedCount> Read(ReadOnlySpan<char> text) =>
        PhraseReader.ReadCount(text);

    /// <summary>Reads a count from UTF-8; places are in bytes. Never throws.</summary>
    public static ParseResult<AnnouncedCount> Read(ReadOnlySpan<byte> utf8Text) =>
        Utf8Phrase.Read<AnnouncedCount, object?>(utf8Text, null, static (text, _) => PhraseReader.ReadCount(text));
}
