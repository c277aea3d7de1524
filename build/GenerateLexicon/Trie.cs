namespace TradeMission.Domain.Build;

/// <summary>The words as a trie: the children of a node stand side by side, in the order of their characters.</summary>
internal sealed class Trie
{
    private readonly List<(char Character, int FirstChild, int Children, int Row)> nodes = [];
    private readonly List<Row> rows = [new Row()];

    public Trie(Dictionary<string, Row> lexicon)
    {
        string[] words = [.. lexicon.Keys.Order(StringComparer.Ordinal)];
        Words = [.. words.Select(word => (word, lexicon[word]))];
        nodes.Add(('\0', 0, 0, 0));
        var queue = new Queue<(int Node, int Depth, int From, int To)>();
        queue.Enqueue((0, 0, 0, words.Length));
        while (queue.TryDequeue(out var range))
        {
            int from = range.From;
            if (from < range.To && words[from].Length == range.Depth)
            {
                nodes[range.Node] = nodes[range.Node] with { Row = rows.Count };
                rows.Add(lexicon[words[from]]);
                from++;
            }

            int first = nodes.Count;
            while (from < range.To)
            {
                char c = words[from][range.Depth];
                int to = from;
                while (to < range.To && words[to][range.Depth] == c)
                {
                    to++;
                }

                queue.Enqueue((nodes.Count, range.Depth + 1, from, to));
                nodes.Add((c, 0, 0, 0));
                from = to;
            }

            nodes[range.Node] = nodes[range.Node] with { FirstChild = first, Children = nodes.Count - first };
        }
    }

    /// <summary>The words in the order of their characters.</summary>
    public IReadOnlyList<(string Text, Row Row)> Words { get; }

    /// <summary>The nodes; those of the first characters stand behind node 0.</summary>
    public IReadOnlyList<(char Character, int FirstChild, int Children, int Row)> Nodes => nodes;

    /// <summary>The rows that the nodes name; row 0 is no word.</summary>
    public IReadOnlyList<Row> Rows => rows;
}
