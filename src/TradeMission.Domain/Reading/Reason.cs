using System.Text.Json.Serialization;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading;

/// <summary>Why a fact was concluded, in words.</summary>
/// <param name="English">In English.</param>
/// <param name="Korean">In Korean.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Reason(string English, string Korean)
{
    /// <summary>Both, the English first.</summary>
    public override string ToString() => $"{English} ({Korean})";

    // The words of a rule of the table; a rule that is not there is a fault of the code.
    internal static Reason Of(string rule)
    {
        string words = Lexicon.Find(WordClass.Rule, rule) ?? throw new ArgumentOutOfRangeException(nameof(rule), rule,
            "There is no such rule.");
        int bar = words.IndexOf('|', StringComparison.Ordinal);
        return new(words[..bar], words[(bar + 1)..]);
    }
}
