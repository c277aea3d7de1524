using System.Collections.Immutable;
using TradeMission.Domain.Korean;
using TradeMission.Domain.Reading.Blocks;
using TradeMission.Domain.Reading.Words;

namespace TradeMission.Domain.Reading.Chunks;

/// <summary>Cuts the blocks of a page into sentences and these into chunks.</summary>
internal sealed class SentenceReader
{
    // Beyond this a quotation mark is not looked for, and a sentence is cut, so that the time stays linear.
    private const int LongestSpeech = 800;
    private const int MostChunks = 400;
    private const string Marks = "()[]{}<>［］〈〉《》「」『』【】,·/|:;“”‘’\"'~∼…!?▲△▷▶◆■□○●※*=`→+";

    private readonly Page page;
    private readonly ImmutableArray<Sentence>.Builder sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly List<Chunk> chunks = [];
    private int figure;
    private int depth;
    private int speechEnd;

    private SentenceReader(Page page) => this.page = page;

    /// <summary>The sentences of a page in their order.</summary>
    internal static ImmutableArray<Sentence> Read(Page page)
    {
        var reader = new SentenceReader(page);
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            reader.Read(page.Blocks[i], i);
        }

        return reader.sentences.DrainToImmutable();
    }

    private void Read(Block block, int index)
    {
        string text = page.Text;
        (depth, speechEnd) = (0, 0);
        bool followsSpace = true;
        for (int at = block.Start; at < block.End;)
        {
            char c = text[at];
            if (c is ' ')
            {
                followsSpace = true;
                at++;
                continue;
            }

            while (figure < page.Figures.Length && page.Figures[figure].Span.Start < at)
            {
                figure++;
            }

            int start = at;
            if (figure < page.Figures.Length && page.Figures[figure].Span.Start == at && page.Figures[figure].Span.End <= block.End)
            {
                at = page.Figures[figure].Span.End;
                Add(ChunkKind.Figure, start, at, followsSpace, page.Figures[figure]);
            }
            else if (EndsSentence(block, at))
            {
                at++;
                Close(block, index);
            }
            else if (c is '.' || Marks.Contains(c))
            {
                at++;
                Mark(c, start, followsSpace, block);
            }
            else
            {
                int limit = figure < page.Figures.Length ? Math.Min(block.End, page.Figures[figure].Span.Start) : block.End;
                at = WordEnd(at, limit);
                Add(ChunkKind.Word, start, at, followsSpace, default);
            }

            followsSpace = false;
            if (chunks.Count >= MostChunks)
            {
                Close(block, index);
            }
        }

        Close(block, index);
    }

    private void Mark(char c, int start, bool followsSpace, Block block)
    {
        if (c is ')' or ']')
        {
            depth = Math.Max(0, depth - 1);
        }

        if (c is '“' or '"' or '『' && start >= speechEnd)
        {
            speechEnd = SpeechEnd(c, start, block);
        }

        chunks.Add(new(ChunkKind.Mark, start, start + 1, c.ToString(), followsSpace, depth, start < speechEnd, default));
        if (c is '(' or '[')
        {
            depth++;
        }
    }

    private void Add(ChunkKind kind, int start, int end, bool followsSpace, FigureMatch match) =>
        chunks.Add(new(kind, start, end, page.Text[start..end], followsSpace, depth, start < speechEnd, match));

    private void Close(Block block, int index)
    {
        if (chunks.Count > 0)
        {
            sentences.Add(new(block.Kind, index, [.. chunks]));
            chunks.Clear();
            depth = 0;
        }
    }

    // A stop behind hangul or a closing mark that a space or the block's end follows; behind a verb a space may be wanting.
    private bool EndsSentence(Block block, int at) => page.Text[at] is '.' or '!' or '?' && at > block.Start
        && (char.IsBetween(page.Text[at - 1], '가', '힣') || page.Text[at - 1] is '”' or '’' or ')' or '"' or '』' or '」')
        && (at + 1 >= block.End || page.Text[at + 1] is ' ' or '”' or '"' or '’' or '\'' or ')' or ']' or '』' or '」'
        || (char.IsBetween(page.Text[at + 1], '가', '힣') && EndsVerb(page.Text[at - 1])
            && Lexicon.EndOf(WordClass.Country, page.Text.AsSpan(block.Start, at - block.Start), out _).IsEmpty));

    private static bool EndsVerb(char c) => c is '다' or '요' or '음' or '함' or '됨' or '임' or '까' or '죠' or '”' or '’' or ')' or '"';

    private int WordEnd(int at, int limit)
    {
        string text = page.Text;
        int end = at + 1;
        while (end < limit && text[end] is not ' ' && !Marks.Contains(text[end]) && (text[end] is not '.' || IsInner(at, end, limit)))
        {
            end++;
        }

        return end;
    }

    // The points of "D.C." and "K.Lab".
    private bool IsInner(int start, int at, int limit) => char.IsAsciiLetterOrDigit(page.Text[at - 1])
        && ((at + 1 < limit && char.IsAsciiLetterOrDigit(page.Text[at + 1])) || page.Text.AsSpan(start, at - start).Contains('.'));

    // Where words begin that somebody says, behind them; else the mark itself.
    private int SpeechEnd(char open, int start, Block block)
    {
        int last = Math.Min(block.End, start + LongestSpeech);
        int at = page.Text.IndexOf(open switch { '“' => '”', '『' => '』', _ => '"' }, start + 1, last - start - 1);
        if (at < 0)
        {
            return start;
        }

        var before = page.Text.AsSpan(start, at - start).TrimEnd("., !?");
        var behind = page.Text.AsSpan(at + 1, Math.Min(block.End - at - 1, 2)).TrimStart();
        return behind is ['고' or '라' or '며' or '면', ..] || before is [.., '다' or '요'] ? at : start;
    }
}
