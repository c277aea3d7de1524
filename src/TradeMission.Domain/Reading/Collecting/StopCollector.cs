using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds the places abroad that the mission goes to, in the order in which they are told.</summary>
internal static class StopCollector
{
    private const int MostSpans = 3;

    private static readonly Cues<bool> Visits = new((true, ["방문", "찾아", "찾은", "돌며", "돌아", "파견", "보내", "보낸", "열고", "열어", "열린", "열린다", "개최", "들른", "옮겨", "에서", "차례로", "순회", "다녀", "이동", "도착", "펼쳐", "펼쳤"]));

    internal static List<DraftFact<ItineraryStop>> Collect(Announcement announcement, MissionKind kind)
    {
        Dictionary<string, (string Name, string Country, List<TextSpan> Spans)> stops = [];
        List<string> order = [];
        bool isAtHome = Situation.IsAtHome(kind);
        foreach (var sentence in announcement.Body)
        {
            if (!IsVisit(announcement, sentence))
            {
                continue;
            }

            bool isWhole = !isAtHome && HasPeriod(announcement, sentence);
            for (int i = 0; i < sentence.Tokens.Length; i++)
            {
                var token = sentence.Tokens[i];
                if (token.Kind is TokenKind.Word && !token.IsQuoted && Places.TryFind(announcement[token], out var place, out string name, out bool isCity) && isCity
                    && (isWhole || IsVisited(announcement, sentence.Tokens, i, name)) && (!isAtHome || announcement[token].Contains("에서", StringComparison.Ordinal)))
                {
                    if (!stops.TryGetValue(place.Key, out var known))
                    {
                        stops[place.Key] = known = (name, place.Country, []);
                        order.Add(place.Key);
                    }

                    known.Spans.Add(new(token.Start, name.Length));
                }
            }
        }

        return [.. order.Select(key => Fact(stops[key].Name, stops[key].Country, stops[key].Spans))];
    }

    private static bool IsVisit(Announcement announcement, Sentence sentence)
    {
        bool isOther = Situation.IsEarlier(announcement, sentence) || (Situation.IsPlan(announcement, sentence) && !HasPeriod(announcement, sentence));
        if (isOther)
        {
            return false;
        }

        foreach (var token in sentence.Tokens)
        {
            if (Visits.IsIn(announcement[token]))
            {
                return true;
            }
        }

        return false;
    }

    // "어바인에서는", "시애틀, …", "세너제이(Sanjose)"; but "LA 지회장" and "KSEA 실리콘밸리 지부" only name somebody's place.
    private static bool IsVisited(Announcement announcement, Token[] tokens, int i, string name)
    {
        bool isBare = announcement[tokens[i]].Length == name.Length;
        var behind = i + 1 < tokens.Length ? tokens[i + 1].Before : Gap.Space;
        bool isOfCountry = i > 0 && (tokens[i].Before & Gap.Open) != 0 && Places.IsPlace(announcement[tokens[i - 1]]);
        return !isBare || isOfCountry || (behind & (Gap.Comma | Gap.Open)) != 0 || (i + 1 < tokens.Length && announcement[tokens[i + 1]] is "시" or "등" or "현지");
    }

    private static bool HasPeriod(Announcement announcement, Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind is TokenKind.Date && announcement.Figures[token.Figure].Date.Date is { Start: { Day: not null } start } date && (date.Stay is not null || date.End != start))
            {
                return true;
            }
        }

        return false;
    }

    private static DraftFact<ItineraryStop> Fact(string place, string country, List<TextSpan> spans)
    {
        var stop = new ItineraryStop
        {
            Place = place,
            Country = CountryCode.Parse(country),
            Evidence = [.. spans.Take(MostSpans).Select(span => new Evidence(span.Start, span.Length))],
        };
        return DraftFact<ItineraryStop>.Stated(stop, [.. spans.Take(MostSpans)]);
    }
}
