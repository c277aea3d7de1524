using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading.Layout;

/// <summary>Cuts a sentence into words and figures.</summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> text;
    private readonly List<Token> tokens = [];
    private Gap gap = Gap.Space;
    private int depth;
    private bool isQuoted;

    private Tokenizer(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>The tokens of a sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentence">The place of the sentence.</param>
    /// <param name="figures">The figures of the text in order.</param>
    /// <param name="next">The first figure that does not start before the sentence; afterwards the first behind it.</param>
    /// <param name="isQuoted">Whether the sentence begins, and afterwards whether the next begins, in the words of somebody.</param>
    internal static Token[] Read(ReadOnlySpan<char> text, TextSpan sentence, List<FigureMatch> figures, ref int next, ref bool isQuoted)
    {
        var tokenizer = new Tokenizer(text) { isQuoted = isQuoted };
        int at = sentence.Start;
        while (at < sentence.End)
        {
            if (next < figures.Count && figures[next].Span.Start <= at)
            {
                at = tokenizer.AddFigure(figures[next], next, at);
                next++;
                continue;
            }

            int limit = next < figures.Count ? Math.Min(figures[next].Span.Start, sentence.End) : sentence.End;
            at = tokenizer.ReadGapOrWord(at, limit);
        }

        isQuoted = tokenizer.isQuoted;
        return [.. tokenizer.tokens];
    }

    private int AddFigure(FigureMatch figure, int index, int at)
    {
        var kind = figure.Kind switch { FigureKinds.Amount => TokenKind.Amount, FigureKinds.Date => TokenKind.Date, _ => TokenKind.Count };
        Add(figure.Span.Start, figure.Span.End, kind, index);
        return Math.Max(at, figure.Span.End);
    }

    private int ReadGapOrWord(int at, int limit)
    {
        var mark = MarkAt(at);
        if (mark is not Gap.None)
        {
            Note(mark, text[at]);
            return at + 1;
        }

        int start = at;
        while (at < limit && MarkAt(at) is Gap.None)
        {
            at++;
        }

        Add(start, at, TokenKind.Word, -1);
        return at;
    }

    private void Add(int start, int end, TokenKind kind, int figure)
    {
        tokens.Add(new(start, end, kind, figure, gap, depth, isQuoted));
        gap = Gap.None;
    }

    private void Note(Gap mark, char c)
    {
        gap |= mark;
        depth = Math.Max(0, depth + (mark is Gap.Open ? 1 : mark is Gap.Close ? -1 : 0));
        isQuoted = c switch { '“' or '『' => true, '”' or '』' => false, '"' => !isQuoted, _ => isQuoted };
    }

    private readonly Gap MarkAt(int at) => text[at] switch
    {
        ',' or '.' when IsDigit(at - 1) && IsDigit(at + 1) => Gap.None,
        ',' or ';' or '，' or '、' or '…' or '/' or '.' => Gap.Comma,
        '(' or '[' or '（' or '【' or '<' => Gap.Open,
        ')' or ']' or '）' or '】' or '>' => Gap.Close,
        ':' or '：' or '=' or '◇' => Gap.Colon,
        '‘' or '’' or '\'' or '`' or '"' or '“' or '”' or '『' or '』' or '「' or '」' or '?' or '!' or '※' or '▲' or '△' or '○' or '□' or '•' => Gap.Other,
        '·' or '-' or '―' or '‧' when !IsLetter(at - 1) || !IsLetter(at + 1) => Gap.Other,
        var c when char.IsWhiteSpace(c) => Gap.Space,
        _ => Gap.None,
    };

    private readonly bool IsDigit(int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private readonly bool IsLetter(int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
