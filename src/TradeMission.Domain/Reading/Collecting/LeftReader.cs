using TradeMission.Domain.Missions;
using TradeMission.Domain.Reading.Layout;
using TradeMission.Domain.Reading.Lexicon;

namespace TradeMission.Domain.Reading.Collecting;

/// <summary>Reads the words before a figure, back to where its clause begins.</summary>
internal ref struct LeftReader(Announcement announcement, Finding finding)
{
    private const int Reach = 16;
    private const int ReachBehindNoun = 5;

    private readonly Token[] tokens = finding.Sentence.Tokens;
    private bool isDirect = true;
    private bool isPointedAt;
    private bool isPursued;
    private OutcomeNoun? vague;
    private int sinceNoun;

    internal void Read()
    {
        int own = finding.Token;
        for (int i = own - 1; i >= 0 && own - i <= Reach && sinceNoun <= ReachBehindNoun; i--)
        {
            if (!(tokens[i].Depth > tokens[own].Depth ? ReadAside(i) : ReadToken(i)))
            {
                break;
            }

            sinceNoun += finding.Noun is null ? 0 : 1;
        }

        if (finding.Noun is null && vague is { } noun)
        {
            Take(noun, NounSide.Left);
        }
    }

    // "업무협약(MOU) 2건": what a bracket says of the noun before it.
    private bool ReadAside(int i)
    {
        var word = announcement[tokens[i]];
        if (finding.Noun is null && isDirect && tokens[i].Kind is TokenKind.Word
            && OutcomeNouns.Table.TryFind(word, out var noun, out int end) && end == word.Length && noun.Kind is NounKind.Outcome)
        {
            Take(noun, NounSide.Left);
        }

        return true;
    }

    private bool ReadToken(int i)
    {
        var token = tokens[i];
        bool hasComma = (tokens[i + 1].Before & Gap.Comma) != 0;
        bool isAgreementCount = token.Kind is TokenKind.Count && FindingReader.CountsAgreements(announcement, token);
        if (hasComma && !(isAgreementCount && finding.Count is null && isDirect && finding.Noun is null && finding.Amount is not null))
        {
            return false;
        }

        switch (token.Kind)
        {
            case TokenKind.Amount:
                return false;
            case TokenKind.Date:
                return true;
            case TokenKind.Count when isAgreementCount && finding.Amount is not null && finding.Count is null && finding.Noun is null:
                finding.Count = announcement.Figures[token.Figure].Count.Count;
                finding.HasCommaCount = hasComma;
                return true;
            case TokenKind.Count:
                isDirect = false;
                return !isAgreementCount;
            default:
                return ReadWord(i);
        }
    }

    private bool ReadWord(int i)
    {
        var word = announcement[tokens[i]];
        if (Endings.JoinsNext(word) && !tokens[i].IsAttached)
        {
            return false;
        }

        bool isMarked = FigureMarks.Table.TryFind(word, out var mark, out int markStart, out int markEnd);
        if (isMarked && mark is FigureMark.Among or FigureMark.Compared)
        {
            finding.Before.Add(mark);
            return false;
        }

        if (isMarked)
        {
            ReadMark(i, mark, markStart, markEnd);
        }

        if (finding.Noun is null && OutcomeNouns.Table.TryFind(word, out var noun, out int end) && noun.Kind is not NounKind.None && TryTake(word, noun, end))
        {
            return true;
        }

        if (finding.Noun is null && IsMarket(word, i))
        {
            Take(new(NounKind.Context), NounSide.Left);
            return false;
        }

        if (FigureMarks.IsPointer(word))
        {
            isPointedAt = true;
            return true;
        }

        bool isTransparent = isMarked || FigureMarks.IsFiller(word) || Places.IsPlace(word);
        isDirect &= isTransparent;
        return isTransparent || isPointedAt || !Endings.EndsClause(word);
    }

    private void ReadMark(int i, FigureMark mark, int start, int end)
    {
        var word = announcement[tokens[i]];
        var rest = word[end..].IsEmpty ? Behind(i) : word[end..];
        switch (mark)
        {
            case FigureMark.Target:
                finding.IsBeyondTarget = rest is "를" or "을" or "액을" or "치를" or "보다" or "보다도";
                finding.Before.Add(mark);
                break;
            case FigureMark.Total when start == 0 && (end == word.Length || Endings.Stem(word).Length <= end):
                finding.Before.Add(mark);
                break;
            case FigureMark.Pursued:
                isPursued = true;
                break;
            case FigureMark.Concluded:
                finding.Before.Add(mark);
                break;
        }
    }

    // "목표(상담 2천만 달러)를": the particle of a noun with a remark in brackets.
    private readonly ReadOnlySpan<char> Behind(int i)
    {
        int next = i + 1;
        while (next < finding.Token && tokens[next].Depth > tokens[i].Depth)
        {
            next++;
        }

        return next > i + 1 && next < finding.Token && (tokens[next].Before & Gap.Space) == 0 ? announcement[tokens[next]] : default;
    }

    private bool TryTake(ReadOnlySpan<char> word, OutcomeNoun noun, int end)
    {
        var rest = word[end..];
        bool governs = isDirect && Endings.Governs(rest);
        bool isTopic = !isDirect && (rest is "은" or "는" or "이" or "가" or "도" or "액은" or "액이" or "목표는" || (isPointedAt && !Endings.EndsClause(word)));
        if (!governs && !isTopic)
        {
            return false;
        }

        if (noun.Kind is NounKind.Vague)
        {
            vague ??= governs ? noun : null;
            return true;
        }

        Take(noun, governs ? NounSide.Left : NounSide.Topic);
        return true;
    }

    private readonly void Take(OutcomeNoun noun, NounSide side)
    {
        bool isExpected = isPursued && noun.Basis is Basis.Contract;
        finding.Noun = isExpected ? new(NounKind.Outcome, Basis.Expected) : noun;
        finding.Side = side;
        finding.Mixed = noun.IsMixed ? (Basis.Contract, Basis.Commitment) : default;
    }

    private readonly bool IsReached()
    {
        for (int i = finding.Token + 1; i < tokens.Length && i <= finding.Token + 3; i++)
        {
            if (announcement[tokens[i]] is ['달', ..] or ['이', '르', ..] or ['이', '른', ..] or ['규', '모', ..])
            {
                return true;
            }
        }

        return false;
    }

    // "연료전지 시장은 535억 달러에 이르렀고"; but "강운태 시장은" is a mayor.
    private readonly bool IsMarket(ReadOnlySpan<char> word, int i) =>
        word is "시장은" or "시장이" && finding.Behind.Count == 0 && IsReached() && i > 0 && tokens[i - 1].Kind is TokenKind.Word && !PersonWords.IsName(announcement[tokens[i - 1]]);
}
