using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds what the mission is called: the quoted name, the longest compound, or the words of place before it.</summary>
internal static class NameCollector
{
    private const int MostWords = 4;

    internal static DraftFact<string>? Collect(Announcement announcement, DraftFact<MissionKind>? kind)
    {
        if (kind is null)
        {
            return null;
        }

        Dictionary<string, (int Score, TextSpan Span)> names = [];
        foreach (var sentence in announcement.Sentences)
        {
            bool isBeside = !sentence.IsHeading && (Situation.IsPlan(announcement, sentence) || Situation.IsEarlier(announcement, sentence));
            for (int i = 0; i < sentence.Tokens.Length; i++)
            {
                if (sentence.Tokens[i].Kind is TokenKind.Word
                    && MissionWords.Table.TryFind(announcement[sentence.Tokens[i]], out var named, out int start, out int end) && named == kind.Value)
                {
                    var span = Extend(announcement, sentence.Tokens, i, end, out int words);
                    int score = (start > 0 ? 6 : 0) + (words > 0 ? 4 : 0) + (sentence.IsHeading ? 0 : 1) + (IsQuoted(sentence.Tokens, i, words) ? 2 : 0);
                    score = isBeside ? score / 4 : score;
                    string name = announcement[span].ToString();
                    var (sum, first) = names.GetValueOrDefault(name, (0, span));
                    names[name] = (sum + score, first);
                }
            }
        }

        var best = names.OrderByDescending(name => name.Value.Score).ThenBy(name => name.Value.Span).First();
        return DraftFact<string>.Stated(best.Key, best.Value.Span);
    }

    // The words without particles directly before it that tell whose or where to: "창원시 동남아 시장개척단", "2007 충북 수출구매상담회".
    private static TextSpan Extend(Announcement announcement, Token[] tokens, int i, int end, out int words)
    {
        int start = tokens[i].Start;
        words = 0;
        for (int j = i - 1; j >= 0 && words < MostWords && tokens[j + 1].Before is Gap.Space && tokens[j].Kind is TokenKind.Word; j--)
        {
            var word = announcement[tokens[j]];
            if (!(Places.IsPlace(word) && Endings.Stem(word).Length == word.Length) && !SenderCollector.IsGovernment(word) && !WorldPlaces.Regions.Contains(word.ToString()) && !IsYear(word) && !word.Contains('·'))
            {
                break;
            }

            start = tokens[j].Start;
            words++;
        }

        return new(start, tokens[i].Start + end - start);
    }

    private static bool IsQuoted(Token[] tokens, int i, int words) => (tokens[i - words].Before & Gap.Other) != 0;

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length is 4 && word.IndexOfAnyExceptInRange('0', '9') < 0;
}
