using TradeMission.Domain.Missions;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds who sends the mission: the local government or the agency that the announcement speaks of most as acting.</summary>
internal sealed class SenderCollector(Announcement announcement)
{
    private const int Reach = 60;
    private const int LeastScore = 5;
    private const int LeastScoreOfUnknown = 8;
    private const int MostSpans = 3;

    private static readonly string[] AgencyEndings =
        ["상공회의소", "무역협회", "진흥공단", "진흥원", "테크노파크", "코트라", "KOTRA", "진흥공사", "중앙회", "산업진흥회", "협회", "경제자유구역청", "중소기업청", "중소벤처기업청", "지식재산센터", "수출지원센터"];

    private readonly Dictionary<string, Candidate> candidates = [];

    internal static DraftFact<Organization>? Collect(Announcement announcement, string? given)
    {
        var collector = new SenderCollector(announcement);
        foreach (var sentence in announcement.Sentences.Take(Reach))
        {
            collector.Read(sentence);
        }

        if (given is not null)
        {
            var spans = collector.candidates.Values.FirstOrDefault(candidate => candidate.Names.ContainsKey(given))?.Names[given].Spans ?? [];
            return new(Organization(given, spans), [.. spans.Take(MostSpans)], Certainty.Given);
        }

        var best = collector.candidates.Values.OrderByDescending(candidate => candidate.Score).FirstOrDefault();
        if (best is null || best.Score < (best.IsKnown ? LeastScore : LeastScoreOfUnknown))
        {
            return null;
        }

        var (name, mentions) = best.Names.OrderByDescending(named => named.Key.Contains(' ')).ThenByDescending(named => named.Value.Weight).ThenByDescending(named => named.Key.Length).First();
        return DraftFact<Organization>.Stated(Organization(name, mentions.Spans), [.. mentions.Spans.Take(MostSpans)]);
    }

    /// <summary>Whether a word is a local government of Korea as it stands: 구미시, 경남, 북구.</summary>
    internal static bool IsGovernment(ReadOnlySpan<char> word) => KoreanPlaces.Governments.Contains(word.ToString()) || KoreanPlaces.Parents.Contains(word.ToString());

    private static Organization Organization(string name, List<TextSpan> spans) => new()
    {
        Name = name,
        Kind = IsAgency(name) ? name.EndsWith("상공회의소", StringComparison.Ordinal) ? OrganizationKind.ChamberOfCommerce : OrganizationKind.Association : OrganizationKind.LocalGovernment,
        Country = CountryCode.Parse("KR"),
        Evidence = [.. spans.Take(MostSpans).Select(span => new Evidence(span.Start, span.Length))],
    };

    private void Read(Sentence sentence)
    {
        bool namesMission = Situation.NamesMission(announcement, sentence);
        bool dispatches = namesMission && Situation.Dispatches(announcement, sentence);
        for (int i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Word && TryName(announcement[sentence.Tokens[i]], out string stem, out bool isKnown))
            {
                Add(sentence, i, stem, isKnown, namesMission, dispatches);
            }
        }
    }

    private void Add(Sentence sentence, int i, string stem, bool isKnown, bool namesMission, bool dispatches)
    {
        var token = sentence.Tokens[i];
        var particle = announcement[token][stem.Length..];
        bool hasParent = i > 0 && token.Before is Gap.Space && stem[^1] is '구' or '군' && KoreanPlaces.Parents.Contains(announcement[sentence.Tokens[Math.Max(0, i - 1)]].ToString());
        int start = hasParent ? sentence.Tokens[i - 1].Start : token.Start;
        string name = announcement.Text[start..(token.Start + stem.Length)];
        bool isActing = particle is "은" or "는" or "이" or "가" or "와" or "과" or "에" or "도" || (particle.IsEmpty && sentence.IsHeading && i <= 1);
        bool isOfMission = particle is "" or "의" && i + 1 < sentence.Tokens.Length && MissionWords.Table.IsIn(announcement[sentence.Tokens[i + 1]]);
        int score = (sentence.IsHeading && i <= 1 ? 4 : 0) + (isOfMission ? 4 : 0) + (isActing ? 2 : 0) + (isActing && namesMission ? 1 : 0) + (isActing && dispatches ? 2 : 0) + 1;
        bool isAgency = IsAgency(stem);
        string key = isKnown ? KoreanPlaces.ShortForm(stem) : stem;
        var candidate = candidates.TryGetValue(key, out var known) ? known : candidates[key] = new(isKnown);
        candidate.Score += isAgency && !IsSendingAgency(sentence, i, particle, isActing && dispatches) ? 0 : score;
        candidate.Mention(name, isActing && !sentence.IsHeading ? 3 : 1, new(start, token.Start + stem.Length - start));
    }

    // An agency mostly helps; it sends where it is the subject of the sending, or heads the title before the mission.
    private bool IsSendingAgency(Sentence sentence, int i, ReadOnlySpan<char> particle, bool sends)
    {
        if (sends && particle is "은" or "는" or "이" or "가")
        {
            return true;
        }

        bool isInTitle = false;
        for (int j = i + 1; sentence.IsHeading && particle.IsEmpty && j < sentence.Tokens.Length && j <= i + 2; j++)
        {
            isInTitle |= MissionWords.Table.IsIn(announcement[sentence.Tokens[j]]);
        }

        return isInTitle;
    }

    private static bool TryName(ReadOnlySpan<char> word, out string stem, out bool isKnown)
    {
        // "충북도" is a name, not 충북 with a particle.
        stem = word.ToString();
        isKnown = KoreanPlaces.Governments.Contains(stem);
        if (!isKnown)
        {
            stem = Endings.Stem(word).ToString();
            isKnown = KoreanPlaces.Governments.Contains(stem);
        }

        if (isKnown)
        {
            return true;
        }

        bool isGovernment = stem.Length is 3 or 4 && stem[^1] is '시' or '군' or '구' or '도' && stem.AsSpan().IndexOfAnyExceptInRange('가', '힣') < 0 && !KoreanPlaces.Lookalikes.Contains(stem) && !Places.IsPlace(stem);
        return isGovernment || IsAgency(stem);
    }

    private static bool IsAgency(string stem)
    {
        foreach (string ending in AgencyEndings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Candidate(bool isKnown)
    {
        internal bool IsKnown => isKnown;

        internal int Score { get; set; }

        internal Dictionary<string, (int Weight, List<TextSpan> Spans)> Names { get; } = [];

        internal void Mention(string name, int weight, TextSpan span)
        {
            var (sum, spans) = Names.GetValueOrDefault(name, (0, []));
            spans.Add(span);
            Names[name] = (sum + weight, spans);
        }
    }
}
