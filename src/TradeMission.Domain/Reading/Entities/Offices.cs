using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Entities;

/// <summary>Offices at the end of a word, and the body that the word before them names: 구미시장 is the mayor of 구미시.</summary>
internal static class Offices
{
    private const string OfBody = "body";
    private const string OfOfficial = "official";

    /// <summary>The office that a word without its particle is or ends in.</summary>
    /// <param name="word">The word.</param>
    /// <param name="office">The office.</param>
    /// <param name="body">The body that it heads; empty where none is named.</param>
    internal static bool TryRead(ReadOnlySpan<char> word, out string office, out string body)
    {
        var end = Lexicon.EndOf(WordClass.Office, word, out string heads);
        (office, body) = (end.ToString(), "");
        if (end.IsEmpty || word.Length == end.Length)
        {
            return !end.IsEmpty;
        }

        var before = word[..^end.Length];
        switch (heads)
        {
            case OfOfficial:
                office = word.ToString();
                return true;
            case OfBody:
                body = BodyOf(before, end);
                return body.Length > 1;
            default:
                body = Lexicon.EndOf(WordClass.Government, string.Concat(before, heads), out _).ToString();
                return body.Length > 0;
        }
    }

    // 무협+회장 is a body before its office, 전자공업진흥+회장 shares the syllable; what is no body is a company.
    internal static string BodyOf(ReadOnlySpan<char> before, ReadOnlySpan<char> office)
    {
        string shared = string.Concat(before, office[..^1]);
        return Lexicon.EndOf(WordClass.Bodyend, shared, out _).IsEmpty ? before.ToString() : shared;
    }
}
