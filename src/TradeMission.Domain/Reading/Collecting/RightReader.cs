using TradeMission.Domain.Missions;
using TradeMission.Domain.Quantities;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Reads the words behind a figure, up to where its clause ends.</summary>
internal ref struct RightReader(Announcement announcement, Finding finding)
{
    private const int Reach = 14;
    private const int ReachOfExcess = 3;

    private readonly Token[] tokens = finding.Sentence.Tokens;
    private readonly int depth = DepthOf(finding);
    private OutcomeNoun? found;
    private OutcomeNoun? vague;
    private bool isPursued;
    private bool joins;

    internal void Read()
    {
        int own = finding.Token;
        for (int i = own + 1; i < tokens.Length && i - own <= Reach; i++)
        {
            if (tokens[i].Depth > depth)
            {
                ReadAside(i);
            }
            else if (!ReadToken(i, isFirst: i == own + 1 || (tokens[i].Before & Gap.Space) == 0 && tokens[i - 1].Depth > tokens[i].Depth))
            {
                break;
            }
        }

        finding.RightNoun = Result();
    }

    private readonly OutcomeNoun? Result()
    {
        var noun = found ?? vague;
        bool isSoft = noun is { Kind: NounKind.Outcome, Basis: Basis.Contract } && isPursued && !finding.Behind.Contains(FigureMark.Concluded);
        return isSoft ? new(NounKind.Outcome, Basis.Expected, AgreementKind.Contract) : noun;
    }

    // "98건(1400만 달러)의 상담": what is said behind the bracket is said of both.
    private static int DepthOf(Finding finding)
    {
        var own = finding.Sentence.Tokens[finding.Token];
        bool isRemark = finding.Token > 0 && (own.Before & Gap.Open) != 0 && finding.Sentence.Tokens[finding.Token - 1].Kind is TokenKind.Count;
        return isRemark ? own.Depth - 1 : own.Depth;
    }

    // "1500만 달러(120건)"
    private void ReadAside(int i)
    {
        if (tokens[i].Kind is TokenKind.Count && finding.Count is null && i == finding.Token + 1 && FindingReader.CountsAgreements(announcement, tokens[i]))
        {
            finding.Count = announcement.Figures[tokens[i].Figure].Count.Count;
        }
    }

    private bool ReadToken(int i, bool isFirst)
    {
        var token = tokens[i];
        if ((token.Before & Gap.Comma) != 0 || token.Depth < depth || token.Kind is TokenKind.Amount)
        {
            return false;
        }

        if (token.Kind is TokenKind.Count && found is not null && FindingReader.CountsAgreements(announcement, token))
        {
            finding.Count ??= announcement.Figures[token.Figure].Count.Count;
            return false;
        }

        return token.Kind is not TokenKind.Word || ReadWord(i, isFirst);
    }

    private bool ReadWord(int i, bool isFirst)
    {
        var word = announcement[tokens[i]];
        if (isFirst && tokens[i].IsAttached && word is "와" or "과" or "이며" or "이고" or "며" or "고" or "하고")
        {
            return false;
        }

        bool isAgreed = ReadMark(word, i - finding.Token);
        if (OutcomeNouns.Table.TryFind(word, out var noun, out int end))
        {
            if (joins && noun.Kind is NounKind.Outcome && HasOwnFigure(i))
            {
                return false;
            }

            ReadNoun(noun);
            Conclude(noun, word[end..]);
            if (noun.Kind is NounKind.Context && found is { Kind: NounKind.Context } && !word.Contains("사업", StringComparison.Ordinal))
            {
                return false;
            }
        }

        joins = found is not null && (word is "및" || Endings.JoinsNext(word));
        return (isAgreed && !finding.Behind.Contains(FigureMark.Concluded) && word[^1] is not '다') || !Endings.EndsClause(word) || FigureMarks.IsFiller(word);
    }

    // "500만 달러 계약과 MOU 3건": the second noun has its own number.
    private readonly bool HasOwnFigure(int i)
    {
        while (i + 1 < tokens.Length && tokens[i + 1].Depth > depth)
        {
            i++;
        }

        return i + 1 < tokens.Length && tokens[i + 1].Kind is TokenKind.Count or TokenKind.Amount;
    }

    private void ReadNoun(OutcomeNoun noun)
    {
        switch (noun.Kind)
        {
            case NounKind.Outcome when found is null or { Kind: NounKind.Context }:
                found = noun;
                finding.Mixed = noun.IsMixed ? (Basis.Contract, Basis.Commitment) : default;
                break;
            case NounKind.Outcome when joins && found is { } first && first.Basis != noun.Basis:
                finding.Mixed = (first.Basis, noun.Basis);
                found = new(NounKind.Outcome, IsMixed: true);
                break;
            case NounKind.Vague:
                vague ??= noun;
                break;
            case NounKind.Context:
                found ??= vague is null ? noun : null;
                break;
        }
    }

    // "수출하기로 계약했고": the agreement to do so is the contract.
    private readonly void Conclude(OutcomeNoun noun, ReadOnlySpan<char> rest)
    {
        if (noun.Kind is NounKind.Outcome && finding.Behind.Contains(FigureMark.Resolved) && rest is ['했', ..] or ['하', ..] or ['을', ..])
        {
            finding.Behind.Remove(FigureMark.Resolved);
            finding.Behind.Add(FigureMark.Concluded);
        }
    }

    /// <summary>Notes what a word says of the figure.</summary>
    /// <returns>Whether it says that something was agreed to be done.</returns>
    /// <param name="word">The word.</param>
    /// <param name="distance">How many words behind the figure it stands.</param>
    private bool ReadMark(ReadOnlySpan<char> word, int distance)
    {
        if (!FigureMarks.Table.TryFind(word, out var mark, out _))
        {
            return false;
        }

        switch (mark)
        {
            case FigureMark.Excess when distance <= ReachOfExcess && finding.Amount is { Qualifier: not Qualifier.MoreThan } && !IsComparison(word):
                finding.Behind.Add(mark);
                break;
            case FigureMark.Excess or FigureMark.Compared or FigureMark.Among or FigureMark.Total:
                break;
            case FigureMark.Pursued when !finding.Behind.Contains(FigureMark.Concluded):
                isPursued = true;
                finding.Behind.Add(mark);
                break;
            case FigureMark.Concluded when word[^1] is '될' or '할' or '을':
                break;
            case FigureMark.Concluded when finding.Behind.Contains(FigureMark.Pursued) || finding.Behind.Contains(FigureMark.Resolved):
                break;
            default:
                finding.Behind.Add(mark);
                break;
        }

        return mark is FigureMark.Resolved;
    }

    // "284만 달러로 가장 많았고" compares places; an excess in 많- has something that it exceeds before it.
    private readonly bool IsComparison(ReadOnlySpan<char> word) =>
        word.Contains('많') && !finding.Before.Contains(FigureMark.Compared) && !finding.IsBeyondTarget;
}
