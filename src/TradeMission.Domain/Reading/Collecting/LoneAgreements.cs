using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds agreements that are told without a number or an amount: "오토데스크와 … MOU를 체결했다".</summary>
internal sealed class LoneAgreements(Announcement announcement)
{
    private const int ReachOfVerb = 5;
    private const int ReachOfParty = 16;

    /// <summary>Adds them to the findings, in the order of the text.</summary>
    internal static void Add(Announcement announcement, List<Finding> findings)
    {
        var told = findings.Where(finding => finding.Noun is { Agreement: not AgreementKind.Other and not AgreementKind.Contract }).Select(finding => finding.Sentence).ToHashSet();
        var collector = new LoneAgreements(announcement);
        List<Finding> lone = [.. announcement.Body.Where(sentence => !told.Contains(sentence)).Select(collector.Read).OfType<Finding>()];
        findings.AddRange(lone);
        findings.Sort((left, right) => left.Spans[0].CompareTo(right.Spans[0]));
    }

    private Finding? Read(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Word, IsQuoted: false, Depth: 0 } && NamesAgreement(tokens, i, out var noun, out int end) && VerbBehind(tokens, i, out int verb, out bool isPlanned))
            {
                var finding = new Finding(sentence, i) { Noun = noun, Side = NounSide.Right, IsPlanned = isPlanned };
                finding.Spans.Add(new(tokens[i].Start, tokens[verb].End - tokens[i].Start));
                if (Party(tokens, i) is { } party)
                {
                    finding.Parties.Add(party);
                    finding.IsOfCompany = true;
                }

                return finding;
            }
        }

        return null;
    }

    // "MOU를", "협약도", "양해각서(MOU)를"; but "MOU 체결기관" and "MOU 내용" only speak of one.
    private bool NamesAgreement(Token[] tokens, int i, out OutcomeNoun noun, out int end)
    {
        var word = announcement[tokens[i]];
        bool isAgreement = OutcomeNouns.Table.TryFind(word, out noun, out end)
            && noun.Agreement is AgreementKind.MemorandumOfUnderstanding or AgreementKind.BusinessAgreement or AgreementKind.LetterOfIntent or AgreementKind.SisterCity;
        if (!isAgreement)
        {
            return false;
        }

        var rest = word[end..];
        int next = i + 1;
        while (next < tokens.Length && tokens[next].Depth > tokens[i].Depth)
        {
            next++;
        }

        bool isBracketed = next > i + 1 && next < tokens.Length && (tokens[next].Before & Gap.Space) == 0;
        return rest is "를" or "을" or "도" || (rest.IsEmpty && isBracketed && announcement[tokens[next]] is "를" or "을" or "도")
            || (rest.IsEmpty && !isBracketed && next < tokens.Length && announcement[tokens[next]] is ['체', '결', '했' or '하', ..]);
    }

    private bool VerbBehind(Token[] tokens, int i, out int verb, out bool isPlanned)
    {
        isPlanned = false;
        for (verb = i + 1; verb < tokens.Length && verb <= i + ReachOfVerb; verb++)
        {
            var word = announcement[tokens[verb]];
            if (FigureMarks.Table.TryFind(word, out var mark, out _) && mark is FigureMark.Concluded or FigureMark.Resolved or FigureMark.Pursued)
            {
                isPlanned = mark is not FigureMark.Concluded;
                bool isAside = word.EndsWith("한", StringComparison.Ordinal) && !(verb + 1 < tokens.Length && announcement[tokens[verb + 1]] is ['것' or '바' or '데', ..]);
                return mark is not FigureMark.Pursued && !isAside;
            }
        }

        return false;
    }

    // The last name before it that is joined to it by 와 or 과; a quoted name whole.
    private string? Party(Token[] tokens, int i)
    {
        for (int j = i - 1; j >= 0 && i - j <= ReachOfParty; j--)
        {
            var word = announcement[tokens[j]];
            if (tokens[j].Kind is not TokenKind.Word || !(Endings.JoinsNext(word) || word is "와는" or "과는" or "와도"))
            {
                continue;
            }

            bool isParticle = word is "와" or "과" or "와는" or "과는" or "와도";
            int last = isParticle ? j - 1 : j;
            int first = last;
            while (isParticle && first > 0 && (tokens[first].Before & Gap.Other) == 0 && last - first < 4)
            {
                first--;
            }

            int end = isParticle && last >= 0 ? tokens[last].End : tokens[j].Start + Endings.Stem(word).Length;
            string name = last >= 0 ? announcement.Text[tokens[first].Start..end] : "";
            return name.Length > 1 && tokens[j].Before is not Gap.Comma ? name : null;
        }

        return null;
    }
}
