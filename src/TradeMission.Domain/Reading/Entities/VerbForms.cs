namespace TradeMission.Domain.Reading.Entities;

/// <summary>What a verb's ending says.</summary>
internal static class VerbForms
{
    private const int FinalSs = 20;
    private const string Heads = "고며면는은을었았였어아여기지게도던러려니다자세습음키가거더데냐군구네로";

    /// <summary>Whether a form's rest can be an ending; a form of one syllable wants one, and no verb ends in a noun's particle.</summary>
    internal static bool IsEnding(ReadOnlySpan<char> form, ReadOnlySpan<char> rest) =>
        rest.IsEmpty ? form.Length > 1 || HasFinal(form[^1], 4)
            : (Heads.Contains(rest[0]) || HasFinal(form[^1], FinalSs)) && rest is not ([.., '를' or '의' or '에' or '와'] or [.., '에', '서']);

    /// <summary>Whether a verb tells of what is past: 했다, 올렸으며, 맺었고.</summary>
    internal static bool IsPast(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (HasFinal(c, FinalSs) && c is not ('있' or '겠'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb tells of what is or will be: 떠난다, 맺는다.</summary>
    internal static bool IsPresent(ReadOnlySpan<char> word) => word.Length > 1 && (HasFinal(word[^2], 4) || word[^2] is '는');

    /// <summary>Whether a verb stands before a noun: 올린, 거둔, 하는, 맺을.</summary>
    internal static bool IsAttributive(ReadOnlySpan<char> word) =>
        word is [.., '는' or '은' or '던'] || HasFinal(word[^1], 4) || HasFinal(word[^1], 8);

    /// <summary>Whether a verb stands before a noun and tells of what is to come: 맺을, 보낼, 찾을.</summary>
    internal static bool IsFuture(ReadOnlySpan<char> word) => HasFinal(word[^1], 8);

    private static bool HasFinal(char c, int final) => char.IsBetween(c, '가', '힣') && (c - '가') % 28 == final;
}
