using TradeMission.Domain.Monetary;
using TradeMission.Domain.Parsing;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Finds the amounts and the numbers of agreements, each with the noun that governs it.</summary>
internal sealed class FindingReader(Announcement announcement)
{
    private const int ReachOfTarget = 5;

    private readonly List<Finding> findings = [];
    private readonly Dictionary<int, Finding> byAmount = [];

    internal static List<Finding> Read(Announcement announcement)
    {
        var reader = new FindingReader(announcement);
        foreach (var sentence in announcement.Sentences)
        {
            reader.ReadSentence(sentence);
        }

        return reader.findings;
    }

    /// <summary>Whether a count is one of agreements or talks: 건.</summary>
    internal static bool CountsAgreements(Announcement announcement, Token token) =>
        announcement.Figures[token.Figure].Count.Count.Counter is "건" or "협약" or "계약";

    private void ReadSentence(Sentence sentence)
    {
        int first = findings.Count;
        for (int i = 0; i < sentence.Tokens.Length; i++)
        {
            switch (sentence.Tokens[i].Kind)
            {
                case TokenKind.Amount:
                    ReadAmount(sentence, i);
                    break;
                case TokenKind.Count when CountsAgreements(announcement, sentence.Tokens[i]):
                    ReadCount(sentence, i);
                    break;
            }
        }

        DropCountsOfAmounts(first);
    }

    private void ReadAmount(Sentence sentence, int token)
    {
        var match = announcement.Figures[sentence.Tokens[token].Figure].Amount;
        if (match.Amount is { Lower: 1, Upper: 1 })
        {
            return;
        }

        if (match.ConversionOf is { } index)
        {
            if (byAmount.TryGetValue(index, out var converted))
            {
                converted.Conversion = match.Amount;
            }

            return;
        }

        var finding = new Finding(sentence, token) { Amount = IsExcess(sentence.Tokens, token, match.Amount) ? AnnouncedAmount.Exactly(new(match.Amount.Lower.GetValueOrDefault(), match.Amount.Currency)) : match.Amount };
        finding.Spans.Add(match.Span);
        byAmount[match.Index] = finding;
        Read(finding);
    }

    // "8천만 달러를 1천860만 달러 초과했다": what is exceeded stands before it, so the figure is by how much.
    private bool IsExcess(Token[] tokens, int i, AnnouncedAmount amount) =>
        amount.Qualifier is Qualifier.MoreThan && i > 1 && i + 1 < tokens.Length
        && ((!tokens[i + 1].IsAttached && announcement[tokens[i - 1]] is "를" or "을" && tokens[i - 2].Kind is TokenKind.Amount && tokens[i - 1].IsAttached) || IsAgainstTarget(tokens, i));

    // "목표 대비 상담액은 1,100만 달러를 초과했다"
    private bool IsAgainstTarget(Token[] tokens, int i)
    {
        for (int j = i - 1; j > 0 && i - j <= ReachOfTarget; j--)
        {
            if (announcement[tokens[j]] is "대비" && announcement[tokens[j - 1]] is ['목', '표', ..])
            {
                return true;
            }
        }

        return false;
    }

    private void ReadCount(Sentence sentence, int token)
    {
        var match = announcement.Figures[sentence.Tokens[token].Figure].Count;
        var finding = new Finding(sentence, token) { Count = match.Count };
        finding.Spans.Add(match.Span);
        Read(finding);
    }

    private void Read(Finding finding)
    {
        new LeftReader(announcement, finding).Read();
        new RightReader(announcement, finding).Read();
        ChooseNoun(finding);
        LabelReader.Read(announcement, finding);
        findings.Add(finding);
    }

    private static void ChooseNoun(Finding finding)
    {
        bool isRightStrong = finding.RightNoun is { Kind: NounKind.Outcome };
        if (finding.HasCommaCount && isRightStrong && finding.Noun is { } own && own.Basis != finding.RightNoun?.Basis)
        {
            (finding.Count, finding.Noun) = (null, null);
        }

        bool isLeftWeak = finding.Noun is null or { Kind: NounKind.Vague } || (finding.Side is NounSide.Topic && isRightStrong);
        if (isLeftWeak && finding.RightNoun is { } noun && (finding.Noun is null || noun.Kind is not NounKind.Vague))
        {
            (finding.Noun, finding.Side) = (noun, NounSide.Right);
        }
    }

    // A number that an amount has taken as its own is no finding beside it.
    private void DropCountsOfAmounts(int first)
    {
        HashSet<TextSpan> taken = [];
        for (int i = first; i < findings.Count; i++)
        {
            if (findings[i] is { Amount: not null, Count: not null } finding)
            {
                foreach (var token in finding.Sentence.Tokens)
                {
                    if (token.Kind is TokenKind.Count && announcement.Figures[token.Figure].Count.Count == finding.Count)
                    {
                        taken.Add(announcement.Figures[token.Figure].Span);
                    }
                }
            }
        }

        for (int i = findings.Count - 1; taken.Count > 0 && i >= first; i--)
        {
            if (findings[i].Amount is null && taken.Contains(findings[i].Spans[0]))
            {
                findings.RemoveAt(i);
            }
        }
    }
}
