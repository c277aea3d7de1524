using NodaTime;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Parsing;

namespace TradeMission.Domain.Reading.Layout;

/// <summary>A page as the collectors need it: its sentences, headings apart, and the figures in them.</summary>
internal sealed class Announcement
{
    private Announcement(string text, LocalDate? published, List<FigureMatch> figures)
    {
        Text = text;
        Published = published;
        Figures = figures;
    }

    internal string Text { get; }

    internal LocalDate? Published { get; }

    internal List<FigureMatch> Figures { get; }

    internal List<Sentence> Sentences { get; } = [];

    internal IEnumerable<Sentence> Body => Sentences.Where(sentence => !sentence.IsHeading);

    internal static Announcement Read(string text, LocalDate? published)
    {
        List<FigureMatch> figures = [];
        foreach (var figure in KoreanText.EnumerateFigures(text, published))
        {
            figures.Add(figure);
        }

        var announcement = new Announcement(text, published, figures);
        announcement.AddSentences(Page.Read(text));
        return announcement;
    }

    internal ReadOnlySpan<char> this[Token token] => Text.AsSpan(token.Start, token.End - token.Start);

    internal ReadOnlySpan<char> this[TextSpan span] => Text.AsSpan(span.Start, span.Length);

    private void AddSentences(List<Paragraph> paragraphs)
    {
        int next = 0;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            var (span, kind) = paragraphs[i];
            if (kind is ParagraphKind.Furniture or ParagraphKind.Repeated)
            {
                continue;
            }

            bool isQuoted = false;
            for (int start = span.Start; start < span.End;)
            {
                while (next < Figures.Count && Figures[next].Span.Start < start)
                {
                    next++;
                }

                int end = SentenceSplitter.End(Text, span, start);
                TextSpan sentence = new(start, end - start);
                var tokens = Tokenizer.Read(Text, sentence, Figures, ref next, ref isQuoted);
                if (tokens.Length > 0)
                {
                    Sentences.Add(new(sentence, i, kind is ParagraphKind.Heading, tokens));
                }

                start = end;
            }
        }
    }
}
