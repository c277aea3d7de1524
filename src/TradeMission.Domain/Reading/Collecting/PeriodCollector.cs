using TradeMission.Domain.Calendar;
using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds when the mission takes place, and how long it is said to be.</summary>
internal sealed class PeriodCollector(Announcement announcement, MissionKind kind)
{
    private const int LeastScore = 5;

    private static readonly Cues<bool> Events = new((true, ["박람회", "전시회", "엑스포", "컨퍼런스", "대회", "개최되는"]));

    private static readonly string[] Announces = ["밝혔다", "따르면", "전했다", "말했다", "현재"];

    internal static DraftFact<MissionPeriod>? Collect(Announcement announcement, MissionKind kind)
    {
        var collector = new PeriodCollector(announcement, kind);
        (int Score, AnnouncedDate Date, Sentence Sentence, TextSpan Span)? best = null;
        int order = 0;
        foreach (var sentence in announcement.Sentences)
        {
            order += sentence.IsHeading ? 0 : 1;
            for (int i = 0; i < sentence.Tokens.Length; i++)
            {
                if (sentence.Tokens[i].Kind is TokenKind.Date)
                {
                    var (date, span) = collector.DateAt(sentence.Tokens, i);
                    int score = collector.Score(sentence, i, date) + (order <= 4 ? 1 : 0);
                    best = score >= LeastScore && (best is null || score > best.Value.Score) ? (score, date, sentence, span) : best;
                }
            }
        }

        return best is { } found ? collector.Fact(found.Date, found.Sentence, found.Span) : null;
    }

    // "24일과 25일" are two dates and one period.
    private (AnnouncedDate Date, TextSpan Span) DateAt(Token[] tokens, int i)
    {
        var match = announcement.Figures[tokens[i].Figure].Date;
        bool isJoined = i + 2 < tokens.Length && tokens[i + 2].Kind is TokenKind.Date && announcement[tokens[i + 1]] is "과" or "와" && match.Date is { Start: { Day: not null } } && match.Date.Start == match.Date.End;
        if (!isJoined)
        {
            return (match.Date, match.Span);
        }

        var last = announcement.Figures[tokens[i + 2].Figure].Date;
        return (new(match.Date.Start, last.Date.End), new(match.Span.Start, last.Span.End - match.Span.Start));
    }

    private int Score(Sentence sentence, int i, AnnouncedDate date)
    {
        bool isRange = date.Start is not null && date.End is not null && date.Start != date.End;
        bool isDay = date.Start is { Day: not null };
        if (!isDay && !(isRange && date.Start is { Month: not null }) && date.Stay is null)
        {
            return 0;
        }

        bool isFrom = date.Start is { Day: not null } && date.End is null;
        int score = (isRange ? isDay ? 4 : 3 : isFrom ? 1 : 0) + (date.Stay is { Nights: not null } ? 3 : date.Stay is not null ? 1 : 0);
        score += IsLabelled(sentence.Tokens, i) ? 4 : 0;
        score += Situation.NamesMission(announcement, sentence) ? 2 : 0;
        score += Situation.Dispatches(announcement, sentence) ? 2 : 0;
        score -= IsAnnounced(sentence.Tokens, i) ? 9 : 0;
        score -= IsOfEvent(sentence.Tokens, i) ? 3 : 0;
        score -= Situation.IsEarlier(announcement, sentence) && !isRange ? 2 : 0;
        return isDay && !isRange && date.Stay is null && !Situation.IsAtHome(kind) ? score - 2 : score + (isDay && !isRange && Situation.IsAtHome(kind) ? 1 : 0);
    }

    // "기간 : 2015. 9. 7. ~ 9. 18.", the label spaced out or not.
    private bool IsLabelled(Token[] tokens, int i)
    {
        if (i == 0 || (tokens[i].Before & Gap.Colon) == 0)
        {
            return false;
        }

        var label = announcement[tokens[i - 1]];
        return label is ['기', '간'] or ['일', '정'] or ['일', '시'] or [.., '기', '간'] || (i > 1 && label is "간" && announcement[tokens[i - 2]] is "기");
    }

    // "7일 밝혔다", "7일 광주시 북구에 따르면"
    private bool IsAnnounced(Token[] tokens, int i)
    {
        for (int j = i + 1; j < tokens.Length && j <= i + 4; j++)
        {
            var word = announcement[tokens[j]];
            foreach (string verb in Announces)
            {
                if (word.StartsWith(verb, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsOfEvent(Token[] tokens, int i)
    {
        for (int j = i + 1; j < tokens.Length && j <= i + 6; j++)
        {
            if (announcement[tokens[j]] is "열린" or "열리는" or "개최되는" or "개최된" || Events.IsIn(announcement[tokens[j]]))
            {
                return !Situation.IsAtHome(kind);
            }
        }

        return false;
    }

    private DraftFact<MissionPeriod>? Fact(AnnouncedDate date, Sentence sentence, TextSpan span)
    {
        List<TextSpan> spans = [span];
        var stay = date.Stay ?? StayIn([sentence], spans) ?? StayIn(announcement.Sentences, spans);
        var end = SaysEnd(announcement[span], date) ? date.End : null;
        if (date.Start == date.End && stay is null)
        {
            end = null;
        }

        return TryPeriod(date.Start, end, stay, out var period) ? DraftFact<MissionPeriod>.Stated(period, [.. spans]) : null;
    }

    // The scanner ends a period that is told by its length; the text itself tells an end by a second date.
    private static bool SaysEnd(ReadOnlySpan<char> text, AnnouncedDate date) =>
        date.Stay is null || text.Contains("까지", StringComparison.Ordinal) || text.IndexOfAny("~∼〜–-") >= 0 || text.Contains("에서", StringComparison.Ordinal);

    private Stay? StayIn(IEnumerable<Sentence> sentences, List<TextSpan> spans)
    {
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            if (token.Kind is TokenKind.Date && announcement.Figures[token.Figure].Date is { Date: { Start: null, End: null, Stay: { } stay } } match && (stay is { Nights: not null, Days: not null } || (Situation.IsAtHome(kind) && stay.Days is not null)))
            {
                spans.Add(match.Span);
                return stay;
            }
        }

        return null;
    }

    private static bool TryPeriod(PartialDate? start, PartialDate? end, Stay? stay, out MissionPeriod period)
    {
        bool rises = !(start is { } from && end is { } to && from.TryGetSpan(out var first, out _) && to.TryGetSpan(out _, out var last) && first > last);
        period = rises ? new(start, end, stay) : default;
        return rises && !period.IsUnknown;
    }
}
